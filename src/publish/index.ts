/** What app, server and cli use of this room. Everything here is pure: plain data or text out, nothing read or written. */
export { type AcquisitionLine, acquisitionCsvRow, acquisitionsCsvHeader } from "./acquisitions-csv.ts";
export type { ActorNames } from "./actor-names.ts";
export { buildBriefing } from "./briefing/build.ts";
export { buildBriefingSubjects } from "./briefing/subjects.ts";
export { briefingText } from "./briefing/text.ts";
export type { BriefingQuestion, BriefingSubjects, BriefingView } from "./briefing/views.ts";
export { buildClaims, type ClaimContext, claimContext, listedClaim } from "./build-claims.ts";
export { buildDocument } from "./build-document.ts";
export { buildDyad } from "./build-dyad.ts";
export { buildExplain } from "./build-explain.ts";
export { buildHead, type Headed } from "./build-head.ts";
export type { ListedHints } from "./build-profile.ts";
export { buildToday } from "./build-today.ts";
export { claimCsvRow, claimsCsv, claimsCsvHeader } from "./claims-csv.ts";
export { buildContradictions, buildContradictionsPage } from "./contradictions/build.ts";
export { contradictionsCsv } from "./contradictions/csv.ts";
export { renderContradictions } from "./contradictions/render.ts";
export {
  CONTRADICTION_TYPES,
  type ContradictionQuestion,
  type ContradictionsQuestion,
  type ContradictionsView,
  type ContradictionView,
} from "./contradictions/views.ts";
export { buildDyads } from "./dyads/build-dyads.ts";
export { buildTimeline, findPair } from "./dyads/build-timeline.ts";
export { dyadsCsv, timelineCsv } from "./dyads/csv.ts";
export type { DyadsQuestion, DyadsView, TimelineQuestion, TimelineView } from "./dyads/views.ts";
export { buildEvent } from "./events/build-event.ts";
export { buildEvents, buildEventsPage } from "./events/build-events.ts";
export { eventsCsv } from "./events/csv.ts";
export { renderDecisions } from "./events/decisions.ts";
export { renderEvent } from "./events/render-event.ts";
export { renderEvents } from "./events/render-table.ts";
export {
  EVENT_STATUSES,
  type EventLine,
  type EventQuestion,
  type EventsQuestion,
  type EventsView,
  type EventView,
} from "./events/views.ts";
export { atomFeed, type FeedEntry } from "./feed/atom.ts";
export { claimEntry, contradictionEntry } from "./feed/entries.ts";
export type { IntakeItem, IntakeReport } from "./intake/views.ts";
export { buildGraph } from "./network/build-graph.ts";
export { buildMap } from "./network/build-map.ts";
export { networkGexf } from "./network/gexf.ts";
export { networkGraphml } from "./network/graphml.ts";
export type { GraphQuestion, GraphView, LandCut, MapQuestion, MapView, Places, Points, Region } from "./network/views.ts";
export { buildOrigins } from "./origins/build.ts";
export { renderOrigins } from "./origins/render.ts";
export type { OriginsView } from "./origins/views.ts";
export { outletsCsv } from "./outlets/csv.ts";
export { findKnownOutlets } from "./outlets/known.ts";
export { buildOutlets } from "./outlets/lines.ts";
export { buildOutletPage, type MadeDecision } from "./outlets/page.ts";
export type { KnownOutletsView, KnownQuestion, OutletPageView, OutletsView } from "./outlets/views.ts";
export { quoteLimit, SHORT_QUOTATION } from "./quoting.ts";
export { buildQueue, type QueuePlace, type QueueQuestion } from "./review/build-queue.ts";
export { decisionsCsv } from "./review/decisions-csv.ts";
export {
  type DecisionView,
  QUEUE_REASONS,
  type QueueReason,
  type RawReviewQuestion,
  type ReviewQueueView,
  type SentenceChoice,
} from "./review/views.ts";
export { renderSentences } from "./search/render.ts";
export {
  FACETS,
  type FacetName,
  type FacetView,
  type ListView,
  type Problem,
  type ProblemCode,
  type RawQuestion,
  type SentenceView,
} from "./search/views.ts";
export { problemInWords } from "./search/words.ts";
export { sourceHealth } from "./sources/build.ts";
export { renderSources } from "./sources/render.ts";
export { minute, sourceKindInWords } from "./sources/tell.ts";
export { renderBrief } from "./terminal/brief.ts";
export { cleanLine } from "./terminal/clean.ts";
export { renderDocument } from "./terminal/document.ts";
export { renderExplain } from "./terminal/explain.ts";
export { type ExtractedView, renderExtracted } from "./terminal/extracted.ts";
export { renderFunnel } from "./terminal/funnel.ts";
export { renderLayers } from "./terminal/layers.ts";
export type { RenderOptions } from "./terminal/paint.ts";
export { renderClaimsTable } from "./terminal/table.ts";
export { renderWhyNot } from "./terminal/why-not.ts";
export { buildNetwork, buildTies, buildTriads } from "./ties/build.ts";
export { networkCsv, tiesCsv } from "./ties/csv.ts";
export { renderTies } from "./ties/render-dyad.ts";
export { renderNetwork, renderTriads } from "./ties/render-network.ts";
export type { DyadTiesView, NetworkView, TriadsView } from "./ties/views.ts";
export { buildChanges, textDays } from "./today/build.ts";
export { type Changes, changesSince, revisedSince } from "./today/changes.ts";
export type { ChangesView } from "./today/views.ts";
export * from "./views.ts";
export { type FailureName, failureInWords, failureShort } from "./words-failures.ts";
