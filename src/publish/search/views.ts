import type { Span } from "../../core/index.ts";
import type { DocumentHead, ListedClaim } from "../views.ts";

/** By what a list of claims can be narrowed and counted, in the order in which it is shown. */
export const FACETS = ["kind", "status", "actor", "dyad", "source", "outlet", "factuality", "review"] as const;
export type FacetName = (typeof FACETS)[number];

/** What somebody looks for: what the address or the command says, as given. Every part may be empty or absent. */
export interface RawQuestion extends Partial<Readonly<Record<FacetName, string>>> {
  readonly q?: string;
  /** Days, months or years of publication. */
  readonly since?: string;
  readonly until?: string;
  /** A day or an instant: the list as the ledger knew it then. */
  readonly asOf?: string;
  /** The place in the list behind which to go on, as `next` of an earlier answer gave it. */
  readonly after?: string;
}

/** A value of a facet and how many claims there would be with it, everything else staying as it is. */
export interface FacetCount {
  readonly value: string;
  /** Usual name where the value is a code. */
  readonly name?: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetView {
  readonly facet: FacetName;
  /** The most frequent first, chosen ones always among them. */
  readonly values: readonly FacetCount[];
  /** Values that are not listed. */
  readonly more: number;
}

/** A sentence that was found, with what is claimed in it. */
export interface SentenceView {
  readonly document: DocumentHead;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The words that were looked for, in `quote`. */
  readonly marks: readonly Span[];
  readonly claims: readonly ListedClaim[];
}

/** A page of the ledger, newest first: claims, or, where words are looked for, sentences with their claims. */
export interface ListView {
  /** Of the whole list. */
  readonly total: { readonly claims: number; readonly sentences?: number };
  /** Lines before this page. */
  readonly before: number;
  readonly claims?: readonly ListedClaim[];
  readonly sentences?: readonly SentenceView[];
  readonly facets: readonly FacetView[];
  /** How much of the ledger is the invented sample. */
  readonly sample: "none" | "some" | "all";
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
  /** More sentences hold these words than are looked through. */
  readonly cut?: number;
  /** Not everything is indexed yet. */
  readonly indexing?: true;
  /**
   * Of when the claims' `contradicts`, `articles`, `origins` and `happening` are, if not of now (an ISO 8601 instant, UTC); `pending`: in a
   * large ledger they are still being found out, or it is asked for a time past.
   */
  readonly context?: "pending" | { readonly asOf: string };
}

/** What cannot be understood in a question. `at` is the part meant; `near`: what there is. */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: string;
  readonly near?: readonly string[];
}

export const PROBLEMS = [
  "too-long",
  "unclosed",
  "parentheses",
  "nothing-wanted",
  "or",
  "minus",
  "no-word",
  "prefix",
  "field",
  "field-empty",
  "field-excluded",
  "kind",
  "status",
  "type",
  "version",
  "factuality",
  "review",
  "reason",
  "dyad",
  "date",
  "moment",
  "after",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
