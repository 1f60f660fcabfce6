import type { Token } from "../../../core/index.ts";
import { RELATIVES, SUBORDINATORS } from "../lexicon/function-words.ts";
import { isFiniteVerb, isZuInfinitive } from "./verb-tags.ts";

/** What a stretch between two clause borders looks like before it is hung into the sentence. */
export type SegmentType = "subordinate" | "relative" | "infinitive" | "verbal" | "bare";

export interface Segment {
  readonly type: SegmentType;
  readonly tokens: readonly number[];
  /** The word that opens it, if it is one that opens clauses. */
  readonly opener?: number;
}

const BORDER = new Set([",", ";", ":", "–", "—"]);
const ADVERBIAL_START = new Set("nur auch erst und oder aber sowie vor selbst denn sodass immer".split(" "));
/** Subordinators that open a clause even where the comma before them is missing; "als", "wie", "bis" and others also compare or are prepositions. */
const SURE = new Set("dass daß weil obwohl wenn falls ob nachdem bevor sobald solange sofern sodass indem".split(" "));

/** Cuts a sentence's tokens at commas, semicolons, colons, dashes, at parentheses with a verb of their own, and where a comma is missing. */
export function cutSegments(tokens: readonly Token[], from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let current: number[] = [];
  let hidden: number[] | undefined; // inside a parenthesis
  const flush = (list: number[]): void => {
    for (const part of cutUnmarked(tokens, list)) segments.push(classify(tokens, part, segments.length === 0));
  };
  for (let i = from; i < to; i++) {
    const form = tokens[i]?.form ?? "";
    if (form === "(" && !hidden) hidden = [i];
    else if (form === ")" && hidden) {
      hidden.push(i);
      // What stands around the parenthesis goes on behind it.
      if (hidden.some((t) => isFiniteVerb(tokens[t]))) flush(hidden);
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

/**
 * Borders without a comma: "und" before a subordinator ("dass A kommt und dass B geht"), a subordinator in the middle of a stretch, and
 * between the finite verb that closes a clause and the one that opens the next ("Wer das sagt lügt").
 */
function cutUnmarked(tokens: readonly Token[], list: readonly number[]): (readonly number[])[] {
  if (list.length === 0) return [];
  const finiteFrom = list.map(() => false);
  for (let p = list.length - 1, seen = false; p >= 0; p--) {
    seen ||= isFiniteVerb(tokens[list[p] as number]);
    finiteFrom[p] = seen;
  }
  const cuts: number[] = [];
  let opened = false;
  let finite = false;
  for (const [p, t] of list.entries()) {
    const token = tokens[t] as Token;
    const opens = token.xpos === "SC" && SURE.has(token.form.toLowerCase());
    const joined = tokens[list[p - 1] ?? -1]?.pos === "CCONJ";
    // "nur weil", "erst als": the word before belongs to the subordinator; so does a quotation mark.
    const start = joined ? p - 1 : p;
    if (opens && finiteFrom[p] && start > 1 && finite) {
      cuts.push(start);
      opened = true;
      finite = false;
    } else if ((opens || token.xpos === "REL") && p < 3) opened = true;
    if (isFiniteVerb(token)) {
      if (opened && finite && isFiniteVerb(tokens[list[p - 1] ?? -1])) {
        cuts.push(p);
        opened = false;
      }
      finite = true;
    }
  }
  return [0, ...cuts].map((cut, n) => list.slice(cut, cuts[n] ?? list.length));
}

function classify(tokens: readonly Token[], list: readonly number[], first: boolean): Segment {
  const words = list.filter((t) => tokens[t]?.pos !== "PUNCT");
  const finite = words.filter((t) => isFiniteVerb(tokens[t]));
  const opener = findOpener(tokens, words);
  if (opener !== undefined) {
    const word = (tokens[opener]?.form ?? "").toLowerCase();
    const verbFinal = finite.includes(words.at(-1) as number);
    if (SUBORDINATORS.has(word) && tokens[opener]?.pos === "SCONJ") {
      // "als" and "wie" also compare; without a verb they open nothing. "um … zu", "ohne … zu" are infinitives.
      if (finite.length > 0 && (verbFinal || !secondPosition(words, finite))) return { type: "subordinate", tokens: list, opener };
      if (finite.length === 0 && word !== "als" && word !== "wie") return { type: "subordinate", tokens: list, opener };
    }
    // A relative clause follows something, and its finite verb closes it: ", der Minister sagte am Montag …" is none.
    if (!first && RELATIVES.has(word) && endsInFinite(tokens, words, finite)) return { type: "relative", tokens: list, opener };
    // The clause is cut by an embedded one before its verb: "die Raketen, die, wie es heißt, geliefert wurden".
    if (!first && RELATIVES.has(word) && finite.length === 0 && words.length <= 3) return { type: "relative", tokens: list, opener };
    // … or by an enumeration: "Abkommen, die eine Zusammenarbeit in Wirtschaft, Technik und Kultur vereinbaren".
    if (!first && tokens[opener]?.xpos === "REL" && finite.length === 0) return { type: "relative", tokens: list, opener };
  }
  if (finite.length === 0 && words.some((t) => isZuInfinitive(tokens, t))) return { type: "infinitive", tokens: list };
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
    if (
      RELATIVES.has(word) &&
      (place === 0 || tokens[words[0] as number]?.pos === "ADP" || ADVERBIAL_START.has(tokens[words[0] as number]?.form ?? ""))
    )
      return index;
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

/** The finite verb stands last, or last but one before an infinitive ("hätte liefern sollen"). */
function endsInFinite(tokens: readonly Token[], words: readonly number[], finite: readonly number[]): boolean {
  const place = words.indexOf(finite.at(-1) as number);
  // ", die USA schickten Panzer" ends in a noun: a main clause. What a preposition opens may follow: "der sagte zu ihm".
  const last = tokens[words.at(-1) as number];
  return (
    finite.length > 0 &&
    place > 0 &&
    (place === words.length - 1 || (place === words.length - 2 && last?.pos === "VERB" && !isFiniteVerb(last)))
  );
}
