import type { Clause, Quotation, Source, Span, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { speaksAgain } from "./content.ts";
import { isAccount, OPINION_NOUNS, STUDY_NOUNS, UNNAMED_ACCOUNTS } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { isMedium, sourceOf, subjectOf } from "./speaker.ts";
import { wholeSpeaker } from "./speaker-span.ts";
import { tokenAt } from "./token-at.ts";

/** "laut X", "X zufolge", "nach Angaben von X", "Berichten zufolge", ", so X": content is the sentence's remaining clauses. */
export function accountPhrases(scene: Scene): Quotation[] {
  const out: Quotation[] = [];
  if (!mayAccount(scene)) return out;
  for (const [i, phrase] of scene.phrases.entries()) {
    const found = account(scene, phrase, i);
    if (!found) continue;
    const { sources, named } = found;
    out.push({
      spans: content(scene, phrase, found),
      speaker: named ? [named] : [],
      cue: [found.cue],
      type: "Indirect",
      nested: false,
      sources,
      stance: "reports",
      rule: found.rule,
    });
  }
  return [...out, ...unreadNames(scene, out)];
}

/** "laut nachrichten.example", "laut al-Muster": names that are read as no noun phrase, up to the verb or the next mark. */
function unreadNames(scene: Scene, known: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  for (let t = scene.from; t + 1 < scene.to; t++) {
    const cue = scene.tokens[t] as Token;
    if (!/^laut$/iu.test(cue.form) || known.some((q) => q.cue.some((c) => c.start === cue.start))) continue;
    // Whatever stands right behind it names the source.
    let last = /^(?:VERB|AUX)$/u.test(scene.tokens[t + 1]?.pos ?? "") || /^[,.:;]$/u.test(scene.tokens[t + 1]?.form ?? "") ? t : t + 1;
    while (last + 1 < scene.to && !endsName(scene.tokens[last + 1] as Token)) last++;
    const clause = scene.clauses.find((c) => c.tokens.includes(t));
    if (last === t || last - t > LONGEST_NAME || !clause) continue;
    const named: Span = { start: (scene.tokens[t + 1] as Token).start, end: (scene.tokens[last] as Token).end };
    const source: Source = { name: scene.text.slice(named.start, named.end), span: named, cue: { start: cue.start, end: cue.end } };
    const whole = { start: cue.start, end: named.end };
    out.push({
      spans: around(scene, clause, { whole, rule: "de.quote.laut" }),
      speaker: [named],
      cue: [{ start: cue.start, end: cue.end }],
      type: "Indirect",
      nested: false,
      sources: [source],
      stance: "reports",
      rule: "de.quote.laut",
    });
  }
  return out;
}

/** Tokens of a name. */
const LONGEST_NAME = 8;
const endsName = (t: Token): boolean => /^(?:VERB|AUX|PUNCT|ADV|SCONJ|CCONJ)$/u.test(t.pos) && !/^[„“"”»«]$/u.test(t.form);

/** Every rule below needs one of these words, or the colon of a headline. */
const NEEDED = /^(?:laut|gemäß|zufolge|nach|so|aus)$/iu;

function mayAccount({ tokens, from, to, headline }: Scene): boolean {
  for (let t = from; t < to; t++) {
    const form = tokens[t]?.form ?? "";
    if ((form.length <= "zufolge".length && NEEDED.test(form)) || (headline && form === ":")) return true;
  }
  return false;
}

/**
 * It covers its own clause, what hangs on that, and main clauses that go on with it; what stands before it only if there is no
 * other main clause in the sentence.
 */
function content(scene: Scene, phrase: Phrase, account: Account): Span[] {
  return around(
    scene,
    scene.clauses.find((c) => c.tokens.includes(phrase.head)),
    account,
  );
}

function around(scene: Scene, clause: Clause | undefined, { whole, rule }: Pick<Account, "whole" | "rule">): Span[] {
  const sentence = { start: (scene.tokens[scene.from] as Token).start, end: (scene.tokens[scene.to - 1] as Token).end };
  const alone = scene.clauses.filter((c) => c.type === "main").length <= 1 && clause?.type !== "subordinate" && clause?.type !== "relative";
  const covered: Span =
    alone || !clause || clause.lemma === undefined ? sentence : { start: clause.start, end: endWithDependents(scene, clause) };
  const rest = rule === "de.quote.so" ? afterAside(scene, whole.end) : afterFront(scene, clause, whole.end);
  return [
    { start: covered.start, end: Math.max(covered.start, whole.start) },
    { start: Math.min(rest, covered.end), end: covered.end },
  ].filter((s) => s.end - s.start > 1);
}

/** ", so X in einer Mitteilung vom Montag,": an aside ends with its comma. */
function afterAside({ tokens, from, to }: Scene, end: number): number {
  for (let t = from; t < to; t++) {
    const token = tokens[t] as Token;
    if (token.start >= end && /^[,.;:–]$/u.test(token.form)) return token.start;
  }
  return (tokens[to - 1] as Token).end;
}

/** "Nach Angaben des Sprechers, der in Bonn war, kam …": before the verb nothing else can stand but what belongs to the account. */
function afterFront({ tokens }: Scene, clause: Clause | undefined, end: number): number {
  const finite = clause?.type === "main" && clause.finite !== undefined ? tokens[clause.finite] : undefined;
  const next = finite && tokens[tokenAt(tokens, end)];
  return finite && next?.form === "," && finite.start > end ? finite.start : end;
}

/** End of a clause and of the clauses that hang on it, or that go on with it. */
function endWithDependents(scene: Scene, clause: Clause): number {
  const index = scene.clauses.indexOf(clause);
  let end = Math.max(clause.end, ...scene.clauses.filter((c) => c.parent === index && c.type !== "main").map((c) => c.end));
  if (clause.type !== "main") return end;
  for (const [i, c] of scene.clauses.entries()) {
    if (i <= index) continue;
    const opens = scene.tokens[c.tokens[0] ?? -1]?.form ?? "";
    const before = scene.tokens[(c.tokens[0] ?? 0) - 1]?.form ?? "";
    // A semicolon, a contrast or somebody else who speaks ends it.
    if (before === ";" || /^(?:aber|doch|während|allerdings)$/iu.test(opens) || (c.type === "main" && speaksAgain(scene, i))) break;
    if (accounted(scene, c)) break;
    end = Math.max(end, c.end);
  }
  return end;
}

const accounted = (scene: Scene, clause: Clause): boolean =>
  clause.tokens.some((t) => /^(?:laut|zufolge)$/iu.test(scene.tokens[t]?.form ?? ""));

interface Account {
  readonly sources: readonly Source[];
  /** The words that name the source, the account included: "Angaben des Amtes". */
  readonly named?: Span;
  readonly cue: Span;
  /** Source phrase and cue together. */
  readonly whole: Span;
  readonly rule: string;
}

function account(scene: Scene, phrase: Phrase, index: number): Account | undefined {
  const { tokens, phrases } = scene;
  const span = (a: number, b: number): Span => ({ start: (tokens[a] as Token).start, end: (tokens[b] as Token).end });
  const word = (t: number): string => (t >= scene.from && t < scene.to ? (tokens[t]?.form.toLowerCase() ?? "") : "");
  const last = (): number => {
    let end = phrase.to;
    for (let at = index; ; ) {
      const next = phrases.findIndex((p, i) => i > at && p.follows === at && (p.genitiveOf === at || p.prep === "von"));
      if (next < 0) return end;
      end = (phrases[next] as Phrase).to;
      at = next;
    }
  };
  const noun = word(phrase.head);
  if (phrase.prep === "laut" || phrase.prep === "gemäß") {
    const cue = span(phrase.from, phrase.from);
    return made(inner(phrase, index) ?? phrase, cue, [phrase.from, last()], "de.quote.laut");
  }
  // laut „Neuer Zeitung“, laut der „Neuen Zeitung“
  const marked = markedPreposition(scene, phrase);
  if (marked !== undefined) return made(phrase, span(marked, marked), [marked, phrase.to], "de.quote.laut");
  if (word(phrase.to + 1) === "zufolge" || word(last() + 1) === "zufolge") {
    const at = word(phrase.to + 1) === "zufolge" ? phrase.to + 1 : last() + 1;
    if (phrase.genitiveOf !== undefined || (phrase.prep === "von" && phrase.follows !== undefined)) return undefined;
    return made(inner(phrase, index) ?? phrase, span(at, at), [phrase.from, at], "de.quote.zufolge");
  }
  if (phrase.prep === undefined && phrase.genitiveOf === undefined && OPINION_NOUNS.test(noun) && word(last() + 1) === "nach") {
    const at = last() + 1;
    const of = inner(phrase, index);
    const cue = span(at, at);
    const unnamed: Source = { name: tokens[phrase.head]?.form ?? "", unnamed: true, span: span(phrase.from, phrase.to), cue };
    const sources = of ? [sourceOf(scene, of, cue)] : possessive(phrase) ? [] : [unnamed];
    return { ...made(phrase, cue, [phrase.from, at], "de.quote.meinung-nach"), sources };
  }
  if ((phrase.prep === "nach" && (isAccount(noun) || STUDY_NOUNS.test(noun))) || (phrase.prep === "aus" && noun === "sicht")) {
    const of = inner(phrase, index);
    // "nach eigenen Angaben", "nach eigener Darstellung": the subject's own account.
    if (!of && tokens.slice(phrase.from, phrase.head).some((t) => /^eigene[nrsm]?$/u.test(t.form))) {
      const clause = scene.clauses.find((c) => c.tokens.includes(phrase.head));
      const subject = clause && subjectOf(scene, clause);
      return subject && made(subject, span(phrase.from, phrase.head), [phrase.from, phrase.to], "de.quote.own-account");
    }
    const bare = !tokens.slice(phrase.from + 1, phrase.head).some((t) => /^(?:der|dem|den)$/u.test(t.form));
    const named = scene.mentions.some((m) => phrase.from <= m.tokens[0] && m.tokens[1] <= phrase.to);
    if (!of && !UNNAMED_ACCOUNTS.test(noun) && !named && !bare) return undefined;
    const whose = possessive(phrase) && !of;
    const whole = made(of ?? phrase, span(phrase.from, phrase.head), [phrase.from, last()], "de.quote.nach-angaben");
    return whose ? { ...whole, sources: [] } : whole;
  }
  // "Rabat: Vertrag noch im Mai möglich": in a headline a capital, office, person, medium or initials before the colon speak;
  // the name of a state there is only what the story is about.
  if (scene.headline && phrase.from === scene.from && word(phrase.to + 1) === ":" && speaksInHeadline(scene, phrase))
    return made(phrase, span(phrase.to + 1, phrase.to + 1), [phrase.from, phrase.to + 1], "de.quote.headline-colon");
  // ", so X" or ", so X weiter": no verb between the comma and the end of the sentence or the next comma.
  const so =
    word(phrase.from - 1) === "so"
      ? phrase.from - 1
      : word(phrase.from - 2) === "so" && /^[„"»]$/u.test(word(phrase.from - 1))
        ? phrase.from - 2
        : -1;
  if (so > 0 && /^[,“"«”–]$/u.test(word(so - 1)) && phrase.prep === undefined && !verbFollows(scene, phrase.to + 1))
    return made(phrase, span(so, so), [so, last()], "de.quote.so");
  return undefined;

  function made(of: Phrase, cue: Span, [from, to]: readonly [number, number], rule: string): Account {
    const colon = word(to) === ":" || word(to) === "zufolge" || word(to) === "nach";
    const words = { start: (tokens[phrase.from] as Token).start, end: (tokens[colon ? to - 1 : to] as Token).end };
    const named = wholeSpeaker(scene, phrase.prep === undefined ? words : { ...words, start: (tokens[phrase.from + 1] as Token).start });
    const whole = span(from, to);
    return { sources: [sourceOf(scene, of, cue)], named, cue, whole: { start: whole.start, end: Math.max(whole.end, named.end) }, rule };
  }
  /** "nach Angaben des Ministeriums", "laut einem Bericht der Zeitung": the source is whose account it is. */
  function inner(p: Phrase, at: number): Phrase | undefined {
    if (!isAccount(word(p.head)) && !UNNAMED_ACCOUNTS.test(word(p.head)) && !STUDY_NOUNS.test(word(p.head))) return undefined;
    return phrases.find((q) => q.follows === at && (q.genitiveOf === at || q.prep === "von"));
  }
  /** "ihrer Meinung nach", "nach dessen Angaben": somebody named before. */
  function possessive(p: Phrase): boolean {
    return tokens.slice(p.from, p.head).some((t) => /^(?:seine[nrm]?|ihre[nrm]?|unsere[nrm]?|deren|dessen)$/iu.test(t.form));
  }
}

/** The preposition before an opening mark, if the phrase is the first thing inside. */
function markedPreposition({ tokens, from }: Scene, phrase: Phrase): number | undefined {
  if (!/^[„»"]$/u.test(tokens[phrase.from - 1]?.form ?? "")) return undefined;
  let t = phrase.from - 2;
  if (tokens[t]?.pos === "DET") t--;
  return t >= from && /^(?:laut|gemäß)$/iu.test(tokens[t]?.form ?? "") ? t : undefined;
}

function speaksInHeadline(scene: Scene, phrase: Phrase): boolean {
  const mention = scene.mentions.find((m) => m.tokens[0] === phrase.from && m.tokens[1] === phrase.to);
  if (mention) return /^(?:capital|seat|institution|person)$/u.test(mention.use);
  const form = scene.tokens[phrase.head]?.form ?? "";
  return isMedium(scene, phrase) || UNNAMED_ACCOUNTS.test(form.toLowerCase()) || (form.length > 1 && form === form.toUpperCase());
}

function verbFollows(scene: Scene, at: number): boolean {
  for (let t = at; t < scene.to && !/^[,.;:]$/u.test(scene.tokens[t]?.form ?? ""); t++) if (scene.tokens[t]?.pos === "VERB") return true;
  return false;
}
