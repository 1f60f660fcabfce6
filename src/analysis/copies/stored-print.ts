import { type Print, RANKS, ranksOf } from "./judge.ts";

/**
 * What a store keeps of a text, so that its copies are found again without reading all texts: what {@link copyIndex} holds in memory. Who
 * meets whom is the same there and here.
 */
export interface StoredPrint {
  /** Names the text: the same for the same words in the same sentences. Sorts as the index sorts texts: shorter ones first. */
  readonly id: string;
  readonly sentences: number;
  /** Every sampled shingle with the rank of the text under it, by which large buckets are sorted. Signed 32 bits, and unsigned. */
  readonly bands: readonly { readonly band: number; readonly rank: number }[];
}

/** @param document names what has no words: it is like nothing else */
export function storedPrint(print: Print, document: string): StoredPrint {
  const { words, starts, sample, whole } = print;
  const ranks = ranksOf(sample);
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, "0");
  const id = `${words.length.toString(16).padStart(4, "0")}${hex(whole)}${hex(digest(words, 1))}${hex(digest(starts, digest(words, 2)))}`;
  return {
    id: words.length === 0 ? `0000-${document}` : id,
    sentences: starts.length - 1,
    bands: [...sample].map((key) => ({ band: key | 0, rank: ranks[key & (RANKS - 1)] as number })),
  };
}

/** A second and third hash beside the print's own: two texts of one length with all three equal do not come by chance. */
function digest(numbers: Uint32Array, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (const n of numbers) h = Math.imul(h ^ n ^ (n >>> 15), 0x01000193) ^ (h >>> 13);
  return h;
}
