import type { Span } from "../text/span.ts";

/** Words that take somebody up, where the text does not tell whom: "er", "das Land", "der Minister". */
export interface Unresolved extends Span {
  readonly sentence: number;
  /** First and last token (inclusive). */
  readonly tokens: readonly [number, number];
  /** The rule that would have found the actor, had the text named one clearly. */
  readonly rule: string;
}
