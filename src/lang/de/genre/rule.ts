import type { BlockLabel, Genre, GenreBasis } from "../../../core/index.ts";

/** A rule that reads a hint at the genre off one block. Examples are run by one generic test. */
export interface GenreRule {
  readonly id: string;
  readonly genre: Genre;
  readonly basis: GenreBasis;
  /** Blocks it looks at. */
  readonly labels: readonly BlockLabel[];
  /** What it matches is the evidence. */
  readonly pattern: RegExp;
  /** The block must name the outlet itself: what a page says of others is no evidence about it. */
  readonly ofItself?: true;
  readonly reason: string;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Labels and contacts are short; a paragraph that mentions one is none. */
export const LONGEST = 240;
