import type { ContradictionType, DeniedMatter } from "../../analysis/contradictions/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { ClaimView } from "../views.ts";

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
