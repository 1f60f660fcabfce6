import type { Token } from "../../../core/index.ts";
import { RELATIVES, SUBORDINATORS } from "../lexicon/function-words.ts";
import type { VerbLexicon } from "../lexicon/verbs.ts";

/** What a stretch between two clause borders looks like before it is hung into the sentence. */
export type SegmentType = "subordinate" | "relative" | "infinitive" | "verbal" | "bare";

export interface Segment {
  readonly type: SegmentType;
  readonly tokens: readonly number[];
  /** The word that opens it, if it is one that opens clauses. */
  readonly opener?: number;
}

const BORDER = new Set([",", ";", ":", "–", "—"]);
const ADVERBIAL_START = new Set("nur auch erst und oder aber sowie vor selbst denn sodass".split(" "));

/** True if the form can be a finite verb. */
function canBeFinite(token: Token, verbs: VerbLexicon): boolean {
  return token.pos === "VERB" && verbs(token.form.toLowerCase()).some((r) => r.VerbForm === "Fin");
}

/** True if the form can be nothing but a finite verb. */
function mustBeFinite(token: Token, verbs: VerbLexicon): boolean {
  return token.pos === "VERB" && verbs(token.form.toLowerCase()).every((r) => r.VerbForm === "Fin");
}

/** Cuts a sentence's tokens at commas, semicolons, colons, dashes and at parentheses that hold a verb of their own. */
export function cutSegments(tokens: readonly Token[], from: number, to: number, verbs: VerbLexicon): Segment[] {
  const segments: Segment[] = [];
  let current: number[] = [];
  let hidden: number[] | undefined; // inside a parenthesis
  const flush = (list: number[]): void => {
    if (list.length > 0) segments.push(classify(tokens, list, verbs, segments.length === 0));
  };
  for (let i = from; i < to; i++) {
    const form = tokens[i]?.form ?? "";
    if (form === "(" && !hidden) hidden = [i];
    else if (form === ")" && hidden) {
      hidden.push(i);
      if (hidden.some((t) => canBeFinite(tokens[t] as Token, verbs))) flush(hidden);
      else current.push(...hidden);
      hidden = undefined;
    } else if (hidden) hidden.push(i);
    else {
      current.push(i);
      if (BORDER.has(form) && !(form === "–" && i === from)) {
        flush(current);
        current = [];
      }
    }
  }
  flush([...current, ...(hidden ?? [])]);
  return segments;
}

function classify(tokens: readonly Token[], list: number[], verbs: VerbLexicon, first: boolean): Segment {
  const words = list.filter((t) => tokens[t]?.pos !== "PUNCT");
  const finite = words.filter((t) => canBeFinite(tokens[t] as Token, verbs) && !isZuInfinitive(tokens, t, verbs));
  const opener = findOpener(tokens, words);
  const end = words.at(-1);
  const zu = words.some((t) => isZuInfinitive(tokens, t, verbs));
  if (opener !== undefined) {
    const word = (tokens[opener]?.form ?? "").toLowerCase();
    const verbFinal = end !== undefined && finite.includes(end);
    if (SUBORDINATORS.has(word) && tokens[opener]?.pos === "SCONJ") {
      // "als" and "wie" also compare; without a verb they open nothing. "um … zu", "ohne … zu" are infinitives.
      if (finite.length > 0 && (verbFinal || !secondPosition(words, finite))) return { type: "subordinate", tokens: list, opener };
      if (finite.length === 0 && word !== "als" && word !== "wie") return { type: "subordinate", tokens: list, opener };
    }
    // A relative clause follows something, and its finite verb closes it: ", der Minister sagte am Montag …" is none.
    if (!first && RELATIVES.has(word) && endsInFinite(tokens, words, finite, verbs)) return { type: "relative", tokens: list, opener };
    // The clause is cut by an embedded one before its verb: "die Raketen, die, wie es heißt, geliefert wurden".
    if (!first && RELATIVES.has(word) && finite.length === 0 && words.length <= 3) return { type: "relative", tokens: list, opener };
  }
  if (zu && finite.every((t) => !mustBeFinite(tokens[t] as Token, verbs)) && !leadsWithFinite(tokens, words, verbs))
    return { type: "infinitive", tokens: list };
  if (finite.length > 0 || words.some((t) => tokens[t]?.pos === "VERB")) return { type: "verbal", tokens: list };
  return { type: "bare", tokens: list };
}

/** The first word, or the second after a preposition ("mit dem") or a particle ("nur weil", "und dass"). */
function findOpener(tokens: readonly Token[], words: readonly number[]): number | undefined {
  for (const place of [0, 1]) {
    const index = words[place];
    if (index === undefined) return undefined;
    const token = tokens[index] as Token;
    const word = token.form.toLowerCase();
    if (place === 0 && token.pos === "SCONJ") return index;
    if (RELATIVES.has(word) && (place === 0 || tokens[words[0] as number]?.pos === "ADP")) return index;
    if (place === 1 && token.pos === "SCONJ") return index;
    if (place === 0 && token.pos !== "ADP" && !ADVERBIAL_START.has(word)) return undefined;
  }
  return undefined;
}

/** True if the first finite verb stands second, as in a main clause: one phrase before it. */
function secondPosition(words: readonly number[], finite: readonly number[]): boolean {
  const place = words.indexOf(finite[0] as number);
  return place === 1 && words.length > 2;
}

/** The surest finite verb stands last, or last but one before an infinitive ("hätte liefern sollen"). */
function endsInFinite(tokens: readonly Token[], words: readonly number[], finite: readonly number[], verbs: VerbLexicon): boolean {
  const sure = finite.filter((t) => mustBeFinite(tokens[t] as Token, verbs));
  const place = words.indexOf((sure[0] ?? finite.at(-1)) as number);
  const last = tokens[words.at(-1) as number];
  // ", die USA schickten Panzer" ends in a noun: a main clause.
  const verbal = last?.pos === "VERB" && verbs(last.form.toLowerCase()).some((r) => r.VerbForm !== "Fin");
  return finite.length > 0 && place > 0 && (place === words.length - 1 || (place === words.length - 2 && verbal));
}

function leadsWithFinite(tokens: readonly Token[], words: readonly number[], verbs: VerbLexicon): boolean {
  // "X verspricht Y zu liefern": a finite verb before the zu-infinitive makes it part of a main clause.
  const zu = words.findIndex((t) => isZuInfinitive(tokens, t, verbs));
  return words.slice(0, zu).some((t) => canBeFinite(tokens[t] as Token, verbs) && !isParticipleOnly(tokens[t] as Token, verbs));
}

function isParticipleOnly(token: Token, verbs: VerbLexicon): boolean {
  return verbs(token.form.toLowerCase()).every((r) => r.VerbForm === "Part");
}

/** "zu liefern", "anzukündigen". */
function isZuInfinitive(tokens: readonly Token[], index: number, verbs: VerbLexicon): boolean {
  const token = tokens[index];
  if (token?.pos !== "VERB") return false;
  const readings = verbs(token.form.toLowerCase());
  return readings.some((r) => r.zu) || (tokens[index - 1]?.form.toLowerCase() === "zu" && readings.some((r) => r.VerbForm === "Inf"));
}
