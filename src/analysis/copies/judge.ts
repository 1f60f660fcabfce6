import { compare, type SharedRun } from "./compare.ts";
import type { SharedPassage, TextPair } from "./pair.ts";
import { scatter, type TextPrint } from "./text-print.ts";

/** Fewer shared words are a shared quotation or a phrase. */
const FEWEST = 16;
/** Texts of which the shorter shares less, or that make up less of the longer, are no copies of each other. Kept here: the lowest of all bars. */
const LEAST = 0.3;
export const LEAST_OF_LONGER = 0.2;
/** Words of a shared passage: one long sentence or two. What is said by chance, and stock phrases, are shorter. Own choice. */
export const PASSAGE = 20;
/** Smallest hashes of a whole text by which large buckets are sorted; a power of two. */
export const RANKS = 4;

/** A text without the places in one document that says it. */
export type Print = Omit<TextPrint, "spans">;

/**
 * What two texts share, if it is enough to be kept.
 * @param short comes first by {@link inOrder}
 */
export function judge(short: Print, long: Print): Omit<TextPair, "short" | "long"> | undefined {
  const { words, sentences, runs } = compare(short, long);
  if (words < FEWEST) return undefined;
  const containment = words / short.words.length;
  const ofLonger = words / long.words.length;
  const passage = runs.some((run) => run.words >= PASSAGE);
  if (!passage && (containment < LEAST || ofLonger < LEAST_OF_LONGER)) return undefined;
  return { words, containment, ofLonger, sentences, runs, passage };
}

/** The passages of {@link PASSAGE} words or more that two documents share, in the order of the first one's text. */
export function passagesBetween(a: TextPrint, b: TextPrint): SharedPassage[] {
  const ahead = inOrder(a, b) <= 0;
  const [short, long] = ahead ? [a, b] : [b, a];
  return compare(short, long)
    .runs.filter((run) => run.words >= PASSAGE)
    .map((run) => {
      const [from, to] = run.short;
      return {
        here: spanOf(a, ahead ? run.short : run.long),
        there: spanOf(b, ahead ? run.long : run.short),
        shared: run.words / ((short.starts[to] as number) - (short.starts[from] as number)),
        sentences: to - from,
      };
    })
    .sort((x, y) => x.here.start - y.here.start);
}

function spanOf({ spans }: TextPrint, [from, to]: SharedRun["short"]): SharedPassage["here"] {
  return { start: spans[2 * from] as number, end: spans[2 * to - 1] as number };
}

/** Shorter texts first; those of one length by their words, then by their sentences. Zero for the same text only. */
export function inOrder(a: Print, b: Print): number {
  return a.words.length - b.words.length || a.whole - b.whole || firstDifference(a.words, b.words) || firstDifference(a.starts, b.starts);
}

function firstDifference(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

/** Smallest hashes of a sample under {@link RANKS} permutations (MinHash, Broder 1997): near copies mostly have the same. */
export function ranksOf(sample: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(RANKS).fill(0xffffffff);
  for (const one of sample)
    for (let r = 0; r < RANKS; r++) {
      const value = scatter(one ^ Math.imul(r + 1, 0x27d4eb2f));
      if (value < (ranks[r] as number)) ranks[r] = value;
    }
  return ranks;
}
