import type { Span } from "../text/span.ts";

/** What a source is. `state`: a government, its offices and officials; `organisation`: between states; `other`: company, party, institute. */
export const SOURCE_TYPES = ["state", "organisation", "armed-group", "agency", "medium", "person", "unnamed", "other"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** Who is said to say something. A source is a person, an office, a government, an agency, a medium, or unnamed. */
export interface Source {
  readonly name: string;
  /** Actor code the source rolls up to, if there is one. */
  readonly code?: string;
  /** Told with claims, not with quotations. */
  readonly type?: SourceType;
  /** True if nobody is named: "Berichten zufolge", "ein Diplomat". */
  readonly unnamed?: boolean;
  /** Where the source is named; may stand in an earlier sentence. */
  readonly span?: Span;
  /** The words that make it a source: "laut", "teilte … mit". */
  readonly cue?: Span;
}

export type QuotationType = "Direct" | "Indirect" | "FreeIndirect" | "IndirectFreeIndirect" | "Reported";

/** A stretch of text that somebody other than the outlet says. */
export interface Quotation {
  readonly spans: readonly Span[];
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly type: QuotationType;
  readonly nested: boolean;
  /** The chain of sources, outermost first. Empty if the speaker is not known. */
  readonly sources: readonly Source[];
  /** What the innermost source does with it (claims.md, stance). */
  readonly stance: Stance;
  /** What its innermost source does to the content: `denied` turns its polarity, `uncommitted` leaves it open; absent = as it is told. */
  readonly commitment?: "denied" | "uncommitted";
  readonly rule: string;
}

/** What the innermost source does with a claim. `asserts` is the outlet's own voice. */
export const STANCES = [
  "asserts",
  "states",
  "reports",
  "announces",
  "promises",
  "admits",
  "denies",
  "warns",
  "proposes",
  "speculates",
  "doubts",
] as const;
export type Stance = (typeof STANCES)[number];
