import type { Span } from "../../core/index.ts";
import type { SharedRun } from "./compare.ts";

/** What two different texts share. Texts by the number that the index gave them. */
export interface TextPair {
  /** The one with fewer words. */
  readonly short: number;
  readonly long: number;
  /** Words of the shorter text that the longer one prints too, in sentences that both have. */
  readonly words: number;
  /** Their share of the shorter and of the longer text (0…1): containment (Broder 1997), edited sentences counted by what is left. */
  readonly containment: number;
  readonly ofLonger: number;
  /** Sentences of the shorter text that stand in the longer one. */
  readonly sentences: number;
  /** Where that stands in each. */
  readonly runs: readonly SharedRun[];
  /** True if a passage of so many words as `PASSAGE` says or more stands in both. */
  readonly passage: boolean;
}

/** A stretch that two texts share, as spans of the documents' texts. */
export interface SharedPassage {
  readonly here: Span;
  readonly there: Span;
  /** Share of its words, in the shorter of the two documents, that both print (0…1). */
  readonly shared: number;
  /** Sentences that both print. */
  readonly sentences: number;
}
