/** All that the web may see of the rest: view types and the codebook's labels. */

export {
  CODEBOOK,
  CREDIBILITY,
  type Kind,
  type KindEntry,
  kindEntry,
  MEASURES,
  OWNERSHIP,
  RELIABILITY,
  type Reliability,
  type Span,
} from "../core/index.ts";
export { briefingHead, briefingSubject, citationRating, inQuotes, itemHeading, itemStory } from "../publish/briefing/tell.ts";
export type * from "../publish/briefing/views.ts";
export { briefingWords } from "../publish/briefing/words.ts";
export type { OutletSanctionView } from "../publish/build-outlet.ts";
export { citation } from "../publish/citation.ts";
export type * from "../publish/contradictions/views.ts";
export { CONTRADICTION_TYPES } from "../publish/contradictions/views.ts";
export { contradictionWords } from "../publish/contradictions/words.ts";
export type * from "../publish/differences/views.ts";
export { differenceWords } from "../publish/differences/words.ts";
export { pairsOfClaim } from "../publish/dyads/pairs.ts";
export type * from "../publish/dyads/views.ts";
export { type Printed, printedOnce } from "../publish/events/printed.ts";
export { originOf, whatOf, whyHere } from "../publish/events/tell.ts";
export type * from "../publish/events/views.ts";
export { EVENT_STATUSES } from "../publish/events/views.ts";
export { eventWords } from "../publish/events/words.ts";
export type * from "../publish/intake/views.ts";
export { atSentence, webAddress } from "../publish/links.ts";
export { graphCsv } from "../publish/network/csv.ts";
export { strongestFirst } from "../publish/network/strength.ts";
export { type Point, type Stroke, strokesOf } from "../publish/network/strokes.ts";
export type * from "../publish/network/views.ts";
export { GRAPH_ORDERS, GRAPH_SHAPES, REGIONS } from "../publish/network/views.ts";
export type * from "../publish/origins/views.ts";
export { originWords } from "../publish/origins/words.ts";
export { originsInWords } from "../publish/origins-in-words.ts";
export type * from "../publish/outlets/views.ts";
export { partialInWords } from "../publish/partial-words.ts";
export { PROFILE_WORDS } from "../publish/profile-words.ts";
export { changeInWords } from "../publish/review/tell.ts";
export type * from "../publish/review/views.ts";
export { reviewWords } from "../publish/review/words.ts";
export type {
  FacetName,
  FacetView,
  ListView,
  RawQuestion,
  SentenceView,
} from "../publish/search/views.ts";
export { problemInWords } from "../publish/search/words.ts";
export { healthInWords, sourceFacts, sourceKindInWords } from "../publish/sources/tell.ts";
export type { SourceHealth } from "../publish/sources/views.ts";
export { SOURCE_WORDS } from "../publish/sources/words.ts";
export { signedNumber } from "../publish/ties/numbers.ts";
export type * from "../publish/ties/views.ts";
export type { DyadTiesView, RelationView } from "../publish/ties/views.ts";
export { tieWords } from "../publish/ties/words.ts";
export type * from "../publish/today/views.ts";
export type * from "../publish/views.ts";

import type { DecisionView } from "../publish/review/views.ts";
import type { ListView } from "../publish/search/views.ts";
import type { ExplainView, ListedClaim } from "../publish/views.ts";

export { STATUSES } from "../publish/views.ts";
export { type FailureName, failureInWords } from "../publish/words-failures.ts";

/** `/claims/ID.json` */
export type ClaimAnswer = ExplainView & {
  readonly recordedAt: string;
  /** What the software read, where a decision changed it. */
  readonly asRead?: ListedClaim;
  /** What people decided about it, also what they took back. */
  readonly decisions: readonly DecisionView[];
};
/** `/review/decisions.json`: the newest first. */
export interface DecisionsAnswer {
  readonly decisions: readonly DecisionView[];
}
/** `/claims.json`; `next` is the address of the page behind. */
export type ClaimsAnswer = ListView;
