import type { Clause, Gender, Token } from "../../../core/index.ts";
import { FUSED } from "../lexicon/function-words.ts";
import { agentNoun } from "../mentions/agent-nouns.ts";
import { MEDIUM_NOUN } from "../quotations/cues.ts";
import { ANY, type Case, phraseCases, pronounCases } from "./cases.ts";

/** An actor's name in the text: its last token, and its gender where the name takes an article. */
export interface NameSpan {
  readonly to: number;
  readonly gender?: Gender;
}

/**
 * Actors' names by their first token. A name is a phrase of its own: "die Ausfuhr Kanadas",
 * "liefert Polen Panzer", which capital letters alone would run together.
 */
export type Names = ReadonlyMap<number, NameSpan>;

/** Bodies that are never followed by a name of their own. */
const NAMELESS =
  /(?:armee|luftwaffe|marine|küstenwache|streitkräften?|polizei|ministerium|parlament|außenamt|behörden|truppen|soldaten|militär|kampfjets|artillerie|grenzschutz|justiz)s?$/u;

/** What other layers know about the words of a sentence. */
export interface Hints {
  readonly names: Names;
  /** Relative pronouns: "die" in "ein Vertrag, die Länder schließen" opens no phrase with its noun. */
  readonly pronouns: ReadonlySet<number>;
  /** Nouns that are adjectives of a place: "Athener" in "die Athener Regierung" heads nothing. */
  readonly adjectives?: ReadonlySet<number>;
}

/** Tokens of the document that open relative clauses. */
export function relativePronouns(clauses: readonly Clause[]): ReadonlySet<number> {
  return new Set(clauses.flatMap((c) => (c.type === "relative" && c.opener !== undefined ? [c.opener] : [])));
}

/** A noun phrase, with the preposition before it. Token indexes, both ends inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The noun that heads it: first of several, so that names follow as appositions. */
  readonly head: number;
  /** Lower-case preposition, fused article removed ("im" → "in"). */
  readonly prep: string | undefined;
  /** Cases that its article and endings allow. */
  readonly cases: ReadonlySet<Case>;
  /** Index of the phrase whose genitive attribute this one is. */
  readonly genitiveOf: number | undefined;
  /** Index of the phrase that this one follows without anything between them. */
  readonly follows: number | undefined;
}

const UNFUSED: ReadonlyMap<string, string> = new Map([
  ["im", "in"],
  ["ins", "in"],
  ["am", "an"],
  ["ans", "an"],
  ["vom", "von"],
  ["zum", "zu"],
  ["zur", "zu"],
  ["beim", "bei"],
  ["aufs", "auf"],
]);

/** "die beiden", "all diese", "die meisten": a second word before the noun that tells how many. */
const AMOUNTS: ReadonlySet<string> = new Set("beide beiden beider diese diesen dieser meisten vielen wenigen ersten".split(" "));

/**
 * Noun phrases of the tokens `[from, to)` of one sentence: preposition, article, adjectives, numbers, nouns.
 * Case comes from the article, else from the adjective's ending; a bare name leaves it open (Duden Grammatik §§ 1516–1531).
 */
export function findPhrases(tokens: readonly Token[], from: number, to: number, hints: Hints): Phrase[] {
  const phrases: Phrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = hints.pronouns.has(i) || !mayOpen(tokens, i, to) ? undefined : phraseAt(tokens, i, to, phrases, hints);
    if (phrase) {
      phrases.push(phrase);
      i = phrase.to + 1;
    } else i++;
  }
  return phrases;
}

const OPENING: ReadonlySet<Token["pos"] | undefined> = new Set(["ADP", "DET", "NOUN", "PRON"]);

/** False for most tokens: verbs, adverbs, punctuation. */
const mayOpen = (tokens: readonly Token[], i: number, to: number): boolean => OPENING.has(tokens[i]?.pos) || isAttribute(tokens, i, to);

function phraseAt(tokens: readonly Token[], start: number, to: number, before: readonly Phrase[], hints: Hints): Phrase | undefined {
  const { names, pronouns } = hints;
  // Inside the sentence only: the token after its last one is another's.
  const pos = (k: number): Token["pos"] | undefined => (k < to ? tokens[k]?.pos : undefined);
  const form = (k: number): string => (k < to ? (tokens[k]?.form ?? "") : "");
  const word = (k: number): string => form(k).toLowerCase();
  // "unter anderem Kenia", "vor allem Kenia": adverbs, and who follows stands in the case of the verb.
  if (ADVERBIAL.test(`${word(start)} ${word(start + 1)}`) || ADVERBIAL.test(`${word(start - 1)} ${word(start)}`)) return undefined;
  const prep = pos(start) === "ADP" ? unfused(word(start)) : undefined;
  let i = prep === undefined ? start : start + 1;
  if (prep !== undefined && pronouns.has(i)) return undefined;
  let determiner: string | undefined;
  if (pos(i) === "DET" && !(prep !== undefined && FUSED.has(word(start)))) {
    determiner = word(i);
    i++;
    if (AMOUNTS.has(word(i))) i++;
  }
  // "zu „unerwünschten Personen“", "eine „Kriegserklärung“": words in quotation marks inside a phrase.
  if (i > start && isOpeningMark(form(i)) && (pos(i + 1) === "NOUN" || isAttribute(tokens, i + 1, to))) i++;
  let last: number | undefined;
  for (; ; i++) {
    if (isAttribute(tokens, i, to)) {
      if (pos(i) === "ADJ") last = i;
    } else if (determiner !== undefined && sharesNoun(tokens, i, to, determiner)) i++;
    else break;
  }
  if (pos(i) !== "NOUN") {
    // "Beide hätten vereinbart", "die beiden", "Dieses", "ihnen": a pronoun phrase.
    const pronoun = pos(i) === "PRON";
    if (i === start && pronoun) return made(i, i, i, undefined, pronounCases(word(i)));
    if (determiner !== undefined && i > start && /^beide[nr]?$/u.test(word(i - 1)))
      return made(start, i - 1, i - 1, prep, prep === undefined ? phraseCases(word(start), undefined, "", undefined) : ANY);
    return prep !== undefined && pronoun ? made(start, i, i, prep, ANY) : undefined;
  }
  const adjective = last === undefined ? undefined : word(last);
  let head = i;
  let end = names.get(i)?.to ?? i;
  if (/\p{L}[-‐‑]$/u.test(form(i)) && /^(?:und|oder|sowie|bzw\.|beziehungsweise)$/u.test(form(i + 1)) && pos(i + 2) === "NOUN") {
    // "die Staats- und Regierungschefs der EU": one noun, whose first part is told twice.
    head = i + 2;
    end = names.get(head)?.to ?? head;
  }
  const possessive = determiner === undefined && pos(end + 1) === "NOUN" && !names.has(end + 1) && isGenitiveName(form(end));
  if (possessive && (names.has(i) || pos(end + 2) !== "NOUN")) {
    // "Russlands Staatschef Putin": a name in the genitive stands before its head.
    head = end + 1;
    end = head;
  }
  if (hints.adjectives?.has(i) && pos(i + 1) === "NOUN" && !names.has(i + 1)) {
    // "die Athener Regierung"
    head = i + 1;
    end = head;
  }
  // "führt Kenias Armee | Luftangriffe": forces and offices of state bear no names but abbreviations.
  const nameless = NAMELESS.test(word(head));
  // "in Genf | Gespräche": a bare place in front of what happens there.
  const place = prep === "in" && determiner === undefined && last === undefined;
  const isPart = (k: number): boolean =>
    pos(k) === "NOUN" && !(nameless && form(k) !== form(k).toUpperCase()) && !(place && EVENTS.test(form(k)));
  const goesOn = (k: number): boolean => !names.has(k) && (isPart(k) || namePart(tokens, k, to));
  // An adjective stands before common nouns, and a common noun takes no second one: "nach eigenen Angaben | Waffen". Offices and
  // media do: "der frühere Minister Hans Muster".
  const takesName = (): boolean => adjective === undefined || agentNoun(form(head)) !== undefined || MEDIUM_NOUN.test(word(head));
  // "am Montag | Kampfpanzer": a time takes no name, at most another time ("Montag Abend").
  const time = TIME.has(form(head));
  if (!names.has(head) && goesOn(end + 1) && (time ? TIME.has(form(end + 1)) : takesName()))
    while (goesOn(end + 1) && (!time || TIME.has(form(end + 1)))) end++;
  // A name's small words are only inside it.
  while (end > head && pos(end) !== "NOUN") end--;
  const noun = form(head);
  const cases = prep === undefined ? phraseCases(determiner, adjective, noun, names.get(head)?.gender) : ANY;
  const index = before.length - 1;
  const former = before[index];
  if (former?.to !== start - 1) return made(start, end, head, prep, cases);
  const genitive =
    prep === undefined &&
    (nominalHead(tokens, former) || (start === end && names.has(start) && mayOwn(tokens, former, names))) &&
    !isBareName(former, names) &&
    (!CALENDAR.test(tokens[former.head]?.form ?? "") || TIME.has(tokens[head]?.form ?? "")) &&
    isGenitive(determiner, adjective, cases, noun);
  return made(start, end, head, prep, cases, genitive ? index : undefined, index);
}

/** "Feind Israels", "Besuch Kenias": before a name in the genitive any bare noun is its host, but no time and no other name. */
function mayOwn(tokens: readonly Token[], { head }: Phrase, names: Hints["names"]): boolean {
  return tokens[head]?.pos === "NOUN" && !names.has(head) && !TIME.has(tokens[head]?.form ?? "");
}

/** "ist im September der Union beigetreten": months and weekdays belong to a year or week and to nothing else. */
const CALENDAR =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend)s?$/u;

/** "warf Oslo der Regierung vor", "die Regierung in Oslo der NATO": a name without article takes no genitive, so what follows is a dative. */
function isBareName({ from, head, to, prep }: Phrase, names: Hints["names"]): boolean {
  return head === to && from === (prep === undefined ? head : head - 1) && names.has(head);
}

/** Phrases all have the same fields in the same order, absent ones too: there are very many. */
function made(
  from: number,
  to: number,
  head: number,
  prep: string | undefined,
  cases: ReadonlySet<Case>,
  genitiveOf?: number,
  follows?: number,
): Phrase {
  return { from, to, head, prep, cases, genitiveOf, follows };
}

const unfused = (preposition: string): string => UNFUSED.get(preposition) ?? preposition;

/** Two words that are no phrase. */
const ADVERBIAL = /^(?:unter andere[mn]|vor allem)$/u;

/** Quotation marks that may open; a plain one may close as well. */
const isOpeningMark = (form: string): boolean => /^[„“»«"‚']$/u.test(form);

/** True if the token may stand between article and noun. */
function isAttribute(tokens: readonly Token[], i: number, to: number): boolean {
  if (i >= to) return false;
  const pos = tokens[i]?.pos;
  if (pos === "ADJ") return true;
  if (pos === "NUM") return !isYear(tokens, i);
  if (pos === "NOUN" || pos === "VERB") return false;
  return (pos === "ADV" && i + 1 < to && tokens[i + 1]?.pos === "ADJ") || joinsAdjectives(tokens, i, to);
}

/** "politische und militärische Beziehungen", "russischer, iranischer Soldaten". */
function joinsAdjectives(tokens: readonly Token[], i: number, to: number): boolean {
  const form = tokens[i]?.form;
  return (form === "und" || form === "," || form === "oder") && i + 1 < to && tokens[i - 1]?.pos === "ADJ" && tokens[i + 1]?.pos === "ADJ";
}

/** "dem ghanaischen und dem togoischen Präsidenten": the conjunction and the second article before an adjective, with one noun for both. */
function sharesNoun(tokens: readonly Token[], i: number, to: number, determiner: string): boolean {
  if (i + 2 >= to || !/^(?:und|oder|sowie)$/u.test(tokens[i]?.form ?? "")) return false;
  const second = tokens[i + 1];
  return (
    tokens[i - 1]?.xpos === "ADJA" &&
    second?.pos === "DET" &&
    second.form.slice(-2) === determiner.slice(-2) &&
    tokens[i + 2]?.xpos === "ADJA" &&
    tokens[i + 3]?.pos === "NOUN"
  );
}

/** Nouns that no place has as the second part of its name. */
const EVENTS =
  /^(?:Gespräche|Friedensgespräche|Verhandlungen|Friedensverhandlungen|Beratungen|Konsultationen|Treffen|Abkommen|Vertreter|Soldaten|Truppen|Diplomaten|Minister|Außenminister|Tausende|Zehntausende|Hunderte|Menschen|Proteste|Demonstranten|Experten|Unterhändler)$/u;

/** Small words inside names: "Mohammed bin Raschid", "Ibn al-Saud", "Institute for the Study of War". */
function namePart(tokens: readonly Token[], i: number, to: number): boolean {
  let next = i;
  while (
    next < to &&
    next < i + 2 &&
    /^(?:al|bin|ibn|bint|van|de|del|du|la|el|ben|abu|of|for|the|on|and|[A-Z]\.)$/u.test(tokens[next]?.form ?? "")
  )
    next++;
  return next > i && next < to && tokens[next]?.pos === "NOUN";
}

/** "im Frühjahr 2024 moderne Panzer", "seit 2015 enge Beziehungen": the year belongs to what stands before it, but "ab 2000 Euro". */
function isYear(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test(tokens[i]?.form ?? "")) return false;
  const before = tokens[i - 1];
  if (before?.pos === "NOUN") return true;
  return /^(?:seit|ab|bis)$/iu.test(before?.form ?? "") && !COUNTED.test(tokens[i + 1]?.form ?? "");
}

/** What is counted in thousands. */
const COUNTED = /^(?:Euro|Dollar|Franken|Jahren?|Tonnen|Metern?|Kilometern?|Soldaten|Menschen|Mann|Personen|Stück|Stimmen|Teilnehmern?)$/u;

/** Nouns that tell when. */
const TIME: ReadonlySet<string> = new Set(
  "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Frühjahr Frühling Sommer Herbst Winter Jahr Jahre Jahren Jahres Monat Monate Monaten Monats Woche Wochen Tag Tage Tagen Tages Wochenende Uhr Abend Morgen Mittag Vormittag Nachmittag Nacht".split(
    " ",
  ),
);

function isGenitiveName(form: string): boolean {
  return form.endsWith("s") && /^\p{Lu}.*[^s]s$/u.test(form);
}

/** A common noun, which can take a genitive; a bare name takes none ("dass Russland der Türkei Waffen liefert"). */
function nominalHead(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.from < phrase.head ||
    phrase.prep !== undefined ||
    /(?:ung|en|ion|schaft|heit|keit|er|ium|it|ät|glied|staat|Teil)$/u.test(tokens[phrase.head]?.form ?? "")
  );
}

function isGenitive(determiner: string | undefined, adjective: string | undefined, cases: ReadonlySet<Case>, head: string): boolean {
  if (determiner !== undefined) return cases.has("gen") && (/(?:es|des)$/u.test(determiner) || /er$/u.test(determiner));
  if (adjective !== undefined) return /er$/u.test(adjective);
  return isGenitiveName(head);
}

/** First token of a phrase after its preposition and article. */
export function opening(tokens: readonly Token[], phrase: Phrase): number {
  let first = phrase.from;
  while (first < phrase.head && (tokens[first]?.pos === "ADP" || tokens[first]?.pos === "DET")) first++;
  return first;
}
