import type { Span } from "../text/span.ts";

/** One sentence; it never crosses the border of its block. */
export interface Sentence extends Span {
  /** Index into the blocks of the reading. */
  readonly block: number;
}
