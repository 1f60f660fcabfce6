import { commonWords } from "./common-words.ts";
import type { TextPrint } from "./text-print.ts";

/** A stretch of the shorter text that the longer one prints too. Sentences by number, half open. */
export interface SharedRun {
  readonly short: readonly [from: number, to: number];
  readonly long: readonly [from: number, to: number];
  /** Words of it that both print, in the same order. */
  readonly words: number;
}

/** What two texts share. */
export interface Overlap {
  /** Words of the shorter text that the longer one prints in sentences that both have. */
  readonly words: number;
  /** Sentences of the shorter text that stand in the longer one. */
  readonly sentences: number;
  /** The same as stretches: neighbouring sentences together. */
  readonly runs: readonly SharedRun[];
}

type Print = Pick<TextPrint, "words" | "starts" | "runs" | "places">;

/** Share of a sentence's words, in order, from which it is the same sentence edited. Own choice, see docs/decisions/0021. */
const STANDS = 0.55;

/**
 * Compares two texts, sentence by sentence of the shorter one: where runs of three words lead to in the longer one, the longest common
 * subsequence of words tells whether the sentence stands there, edited or not, joined to another or not.
 */
export function compare(short: Print, long: Print): Overlap {
  const offsets = offsetsBySentence(short, long);
  const runs: SharedRun[] = [];
  let [words, sentences] = [0, 0];
  for (const [s, own] of [...offsets].sort(([a], [b]) => a - b)) {
    const [from, to] = [short.starts[s] ?? 0, short.starts[s + 1] ?? 0];
    const size = to - from;
    const at = from + usual(own);
    const shared = sharedAt(short.words, from, to, long.words, at);
    if (shared < STANDS * size) continue;
    words += shared;
    sentences++;
    const there = [sentenceAt(long, at + (size >> 2)), sentenceAt(long, at + size - 1 - (size >> 2)) + 1] as const;
    const last = runs.at(-1);
    if (last && last.short[1] === s && there[0] <= last.long[1] && there[1] >= last.long[1])
      runs[runs.length - 1] = { short: [last.short[0], s + 1], long: [last.long[0], there[1]], words: last.words + shared };
    else runs.push({ short: [s, s + 1], long: there, words: shared });
  }
  return { words, sentences, runs };
}

/** Words of a sentence that stand around a place of the longer text, in the same order; at once where nothing was changed. */
function sharedAt(short: Uint32Array, from: number, to: number, long: Uint32Array, at: number): number {
  let same = 0;
  while (from + same < to && short[from + same] === long[at + same]) same++;
  const left = to - from - same;
  if (left === 0) return same;
  const slack = 3 + (left >> 2);
  const start = same > 0 ? at + same : Math.max(0, at - slack);
  return same + commonWords(short, from + same, to, long, start, Math.min(long.length, at + same + left + slack));
}

/** How far ahead in the longer text each shared run of words stands, by sentence of the shorter one. */
function offsetsBySentence(short: Print, long: Print): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let [i, j] = [0, 0];
  while (i < short.runs.length && j < long.runs.length) {
    const [x, y] = [short.runs[i] as number, long.runs[j] as number];
    if (x === y) {
      const place = short.places[i] as number;
      const sentence = sentenceAt(short, place);
      const own = found.get(sentence);
      const offset = (long.places[j] as number) - place;
      if (own) own.push(offset);
      else found.set(sentence, [offset]);
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return found;
}

/** The offset that most others are within three words of; the smallest of them. */
function usual(offsets: number[]): number {
  offsets.sort((a, b) => a - b);
  let [best, most, from] = [offsets[0] ?? 0, 0, 0];
  for (const [to, offset] of offsets.entries()) {
    while (offset - (offsets[from] as number) > 6) from++;
    if (to - from + 1 <= most) continue;
    most = to - from + 1;
    best = offsets[(from + to) >> 1] as number;
  }
  return best;
}

/** Number of the sentence that holds a word; the nearest one for places outside of the text. */
function sentenceAt({ starts }: Print, word: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= word) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
