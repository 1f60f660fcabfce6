import type { Clause, Gender, Token } from "../../../core/index.ts";
import { FUSED } from "../lexicon/function-words.ts";
import { agentNoun } from "../mentions/agent-nouns.ts";
import { MEDIUM_NOUN } from "../quotations/cues.ts";

export type Case = "nom" | "gen" | "dat" | "acc";

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

/** What other layers know about the words of a sentence. */
export interface Hints {
  readonly names: Names;
  /** Relative pronouns: "die" in "ein Vertrag, die Länder schließen" opens no phrase with its noun. */
  readonly pronouns: ReadonlySet<number>;
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
  readonly prep?: string;
  /** Cases that its article and endings allow. */
  readonly cases: ReadonlySet<Case>;
  /** Index of the phrase whose genitive attribute this one is. */
  readonly genitiveOf?: number;
  /** Index of the phrase that this one follows without anything between them. */
  readonly follows?: number;
}

const UNFUSED: Readonly<Record<string, string>> = {
  im: "in",
  ins: "in",
  am: "an",
  ans: "an",
  vom: "von",
  zum: "zu",
  zur: "zu",
  beim: "bei",
  aufs: "auf",
};
const set = (...cases: Case[]): ReadonlySet<Case> => new Set(cases);
const ANY = set("nom", "gen", "dat", "acc");
const DEFINITE: Readonly<Record<string, ReadonlySet<Case>>> = {
  der: set("nom", "gen", "dat"),
  die: set("nom", "acc"),
  das: set("nom", "acc"),
  den: set("acc", "dat"),
  dem: set("dat"),
  des: set("gen"),
};

/**
 * Noun phrases of the tokens `[from, to)` of one sentence: preposition, article, adjectives, numbers, nouns.
 * Case comes from the article, else from the adjective's ending; a bare name leaves it open (Duden Grammatik §§ 1516–1531).
 */
export function findPhrases(tokens: readonly Token[], from: number, to: number, hints: Hints): Phrase[] {
  const phrases: Phrase[] = [];
  let i = from;
  while (i < to) {
    const phrase = hints.pronouns.has(i) ? undefined : phraseAt(tokens, i, to, phrases, hints);
    if (phrase) {
      phrases.push(phrase);
      i = phrase.to + 1;
    } else i++;
  }
  return phrases;
}

function phraseAt(
  tokens: readonly Token[],
  start: number,
  to: number,
  before: readonly Phrase[],
  { names, pronouns }: Hints,
): Phrase | undefined {
  let i = start;
  const at = (k: number): Token | undefined => (k < to ? tokens[k] : undefined);
  const word = (k: number): string => at(k)?.form.toLowerCase() ?? "";
  let prep: string | undefined;
  if (at(i)?.pos === "ADP") {
    const form = word(i);
    prep = UNFUSED[form] ?? form;
    i++;
  }
  const fused = prep !== undefined && FUSED.has(word(start));
  let determiner: string | undefined;
  if (prep !== undefined && pronouns.has(i)) return undefined;
  if (!fused && at(i)?.pos === "DET") {
    determiner = word(i);
    i++;
    if (/^(?:beide[nr]?|diese[nr]?|meisten|vielen|wenigen|ersten)$/u.test(word(i))) i++; // "die beiden", "all diese"
  }
  let adjective: string | undefined;
  while (
    at(i)?.pos === "ADJ" ||
    (at(i)?.pos === "NUM" && !isYear(tokens, i)) ||
    (at(i)?.pos === "ADV" && at(i + 1)?.pos === "ADJ") ||
    joinsAdjectives(tokens, i, to)
  ) {
    if (at(i)?.pos === "ADJ") adjective = word(i);
    i++;
  }
  if (at(i)?.pos !== "NOUN") {
    // "die beiden", "Dieses", "ihnen": a pronoun phrase.
    if (i === start && at(i)?.pos === "PRON") return { from: i, to: i, head: i, cases: pronounCases(word(i)) };
    // "Beide hätten vereinbart", "die beiden".
    if (determiner !== undefined && i > start && /^beide[nr]?$/u.test(word(i - 1)))
      return {
        from: start,
        to: i - 1,
        head: i - 1,
        cases: prep === undefined ? phraseCases(word(start), undefined, "", undefined) : ANY,
        ...(prep !== undefined && { prep }),
      };
    if (prep !== undefined && at(i)?.pos === "PRON") return { from: start, to: i, head: i, prep, cases: ANY };
    return undefined;
  }
  let head = i;
  let end = names.get(i)?.to ?? i;
  const possessive = determiner === undefined && isGenitiveName(at(end)?.form ?? "") && at(end + 1)?.pos === "NOUN" && !names.has(end + 1);
  if (possessive && (names.has(i) || at(end + 2)?.pos !== "NOUN")) {
    // "Russlands Staatschef Putin": a name in the genitive stands before its head.
    head = end + 1;
    end = head;
  }
  // An adjective stands before common nouns, and a common noun takes no second one: "nach eigenen Angaben | Waffen". Offices and
  // media do: "der frühere Minister Hans Muster".
  const common = adjective !== undefined && agentNoun(at(head)?.form ?? "") === undefined && !MEDIUM_NOUN.test(word(head));
  if (!names.has(head) && !common) while (!names.has(end + 1) && (at(end + 1)?.pos === "NOUN" || namePart(tokens, end + 1, to))) end++;
  // A name's small words are only inside it.
  while (end > head && at(end)?.pos !== "NOUN") end--;
  const index = before.length - 1;
  const last = before[index];
  const follows = last !== undefined && last.to + 1 === start ? index : undefined;
  const cases = prep === undefined ? phraseCases(determiner, adjective, at(head)?.form ?? "", names.get(head)?.gender) : ANY;
  const genitiveOf =
    follows !== undefined &&
    prep === undefined &&
    last &&
    nominalHead(tokens, last) &&
    isGenitive(determiner, adjective, cases, at(head)?.form ?? "")
      ? follows
      : undefined;
  return {
    from: start,
    to: end,
    head,
    cases,
    ...(prep !== undefined && { prep }),
    ...(genitiveOf !== undefined && { genitiveOf }),
    ...(follows !== undefined && { follows }),
  };
}

/** "politische und militärische Beziehungen", "russischer, iranischer Soldaten". */
function joinsAdjectives(tokens: readonly Token[], i: number, to: number): boolean {
  const form = tokens[i]?.form;
  return (form === "und" || form === "," || form === "oder") && i + 1 < to && tokens[i - 1]?.pos === "ADJ" && tokens[i + 1]?.pos === "ADJ";
}

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

/** "im Frühjahr 2024 moderne Panzer": the year belongs to what stands before it. */
function isYear(tokens: readonly Token[], i: number): boolean {
  return /^(?:19|20)\d\d$/u.test(tokens[i]?.form ?? "") && tokens[i - 1]?.pos === "NOUN";
}

function isGenitiveName(form: string): boolean {
  return /^\p{Lu}.*[^s]s$/u.test(form);
}

/** A common noun, which can take a genitive; a bare name takes none ("dass Russland der Türkei Waffen liefert"). */
function nominalHead(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.from < phrase.head ||
    phrase.prep !== undefined ||
    /(?:ung|en|ion|schaft|heit|keit|er|ium|it|ät)$/u.test(tokens[phrase.head]?.form ?? "")
  );
}

function isGenitive(determiner: string | undefined, adjective: string | undefined, cases: ReadonlySet<Case>, head: string): boolean {
  if (determiner !== undefined) return cases.has("gen") && (/(?:es|des)$/u.test(determiner) || /er$/u.test(determiner));
  if (adjective !== undefined) return /er$/u.test(adjective);
  return isGenitiveName(head);
}

const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|ik|enz|anz|union)$/iu;

function phraseCases(
  determiner: string | undefined,
  adjective: string | undefined,
  head: string,
  gender: Gender | undefined,
): ReadonlySet<Case> {
  if (determiner !== undefined) {
    const definite = DEFINITE[determiner];
    // Weak endings after "der": -e is masculine nominative, -en genitive or dative; nouns in -ung and the like are feminine.
    if (determiner === "der" && adjective !== undefined && /e$/u.test(adjective)) return set("nom");
    if (determiner === "der" && gender !== undefined) return gender === "Fem" ? set("gen", "dat") : set("nom");
    if (determiner === "der" && ((adjective !== undefined && /en$/u.test(adjective)) || FEMININE.test(head))) return set("gen", "dat");
    if (definite) return definite;
    if (/em$/u.test(determiner)) return set("dat");
    if (/en$/u.test(determiner)) return set("acc", "dat");
    if (/er$/u.test(determiner)) return set("nom", "gen", "dat");
    if (/es$/u.test(determiner)) return set("nom", "gen", "acc");
    return set("nom", "acc");
  }
  if (adjective !== undefined) {
    if (/em$/u.test(adjective)) return set("dat");
    if (/en$/u.test(adjective)) return set("acc", "dat");
    if (/er$/u.test(adjective)) return set("nom", "gen", "dat");
    if (/e$/u.test(adjective) || /es$/u.test(adjective)) return set("nom", "acc");
  }
  return set("nom", "acc", "dat");
}

function pronounCases(word: string): ReadonlySet<Case> {
  if (/^(?:er|man|wer|ich|du|wir)$/u.test(word)) return set("nom");
  if (/^(?:ihn|mich|dich)$/u.test(word)) return set("acc");
  if (/^(?:ihm|ihnen|mir|dir)$/u.test(word)) return set("dat");
  if (/^(?:sich|uns|euch)$/u.test(word)) return set("acc", "dat");
  if (/^(?:dessen|deren)$/u.test(word)) return set("gen");
  return set("nom", "acc");
}

/** First token of a phrase after its preposition and article. */
export function opening(tokens: readonly Token[], phrase: Phrase): number {
  let first = phrase.from;
  while (first < phrase.head && (tokens[first]?.pos === "ADP" || tokens[first]?.pos === "DET")) first++;
  return first;
}
