import type { Span } from "../text/span.ts";

/** One sentence; it never crosses the border of its block. */
export interface Sentence extends Span {
  /** Index into the blocks of the reading. */
  readonly block: number;
}

/** Index of the first sentence or other span that ends behind the offset; they are in order and do not overlap. */
export function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
