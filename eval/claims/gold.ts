import type { Document, Kind } from "../../src/core/index.ts";

/** A claim as coded by hand; see `eval/README.md`. */
export interface GoldClaim {
  /** Verbatim stretch of the evidence sentence. */
  readonly anchor: string;
  readonly kind: Kind;
  /** Kinds that are accepted as well. */
  readonly alt_kinds?: readonly Kind[];
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Outermost first, below the outlet. Several side by side are one link: "DEU; FRA". */
  readonly sources: readonly string[];
  readonly stance: string;
  readonly factuality: string;
  readonly tense: string;
  readonly time?: string;
  readonly ends?: boolean;
  /** A careful reader may or may not code it: neither a miss nor a false alarm. */
  readonly optional?: boolean;
}

/** A text and what a careful reader found in it; no claims = there is none, whatever is found is a false alarm. */
export interface GoldDocument {
  readonly document: Document;
  readonly claims: readonly GoldClaim[];
}
