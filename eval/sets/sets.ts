import type { Document } from "../../src/core/index.ts";
import type { GoldDocument } from "../claims/gold.ts";
import type { TokenSpan } from "../quotes/over-tokens.ts";
import type { TokenQuote } from "../quotes/score.ts";
import type { Time } from "../times/score.ts";

export interface TimesDocument {
  readonly document: Document;
  readonly times: readonly Time[];
}

export interface QuotesDocument {
  readonly document: Document;
  readonly tokens: readonly TokenSpan[];
  readonly quotes: readonly TokenQuote[];
}

interface Named {
  readonly name: string;
  /** File or folder that it was read from. */
  readonly path: string;
}

/** Texts with what a careful reader found in them, of one measure. */
export type GoldSet = Named &
  (
    | { readonly measure: "claims"; readonly documents: readonly GoldDocument[] }
    | { readonly measure: "times"; readonly documents: readonly TimesDocument[] }
    | { readonly measure: "quotes"; readonly documents: readonly QuotesDocument[] }
  );
