import { CONTRADICTION_TYPES, type ContradictionType, type DeniedMatter } from "../../analysis/contradictions/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { SampleShown } from "../dyads/views.ts";
import type { ClaimView } from "../views.ts";

export { CONTRADICTION_TYPES, type ContradictionType };

/** One of two claims that stand against each other. */
export interface SideView {
  readonly claim: ClaimView;
  readonly origin: ClaimOriginView;
}

/** Two claims of which a reader says: not both. No winner is chosen. */
export interface ContradictionView {
  /** Ids of both claims. */
  readonly id: string;
  readonly type: ContradictionType;
  /** What exactly the denial denies. */
  readonly denies?: DeniedMatter;
  /** The two times, places or amounts; of a and of b. */
  readonly values?: readonly [string, string];
  /** The event, if both are told of the same one. */
  readonly event?: string;
  /** The affirming claim; where none is a denial, the one told first. */
  readonly a: SideView;
  readonly b: SideView;
  /** The same in other places: pairs of claims that tell the same two happenings. */
  readonly also: readonly { readonly a: string; readonly b: string }[];
  /** Why the two are taken to oppose each other, in a few words of English. */
  readonly reason: string;
}

/** Which contradictions to list. */
export interface ContradictionQuestion {
  readonly dyad?: string;
  readonly type?: ContradictionType;
  /** Day (ISO 8601): at least one of the two was published then or later. */
  readonly since?: string;
}

/** A page of a list of contradictions. */
export interface ContradictionsQuestion extends ContradictionQuestion {
  /** From 1. */
  readonly page?: number;
}

/** Contradictions of the ledger, those with the newest claim on top; a page has 25. */
export interface ContradictionsView {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Lines before this page. */
  readonly before: number;
  /** Of all articles of the ledger. */
  readonly sample: SampleShown;
  /** Before they were narrowed to one type. */
  readonly types: readonly { readonly type: ContradictionType; readonly count: number }[];
  readonly contradictions: readonly ContradictionView[];
}
