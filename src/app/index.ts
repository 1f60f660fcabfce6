/** The use cases: all that cli and server may ask for. */

export { KNOWN_ENDINGS, MOST_CHARACTERS } from "../ingest/index.ts";
export { canonicalAddress, LedgerError, type Recorded, SOURCE_KINDS } from "../ledger/index.ts";
export {
  type AcquisitionLine,
  acquisitionCsvRow,
  acquisitionsCsvHeader,
  atomFeed,
  briefingText,
  claimCsvRow,
  claimEntry,
  claimsCsv,
  claimsCsvHeader,
  cleanLine,
  contradictionEntry,
  contradictionsCsv,
  decisionsCsv,
  dyadsCsv,
  eventsCsv,
  type FailureName,
  type FeedEntry,
  failureInWords,
  failureShort,
  minute,
  networkCsv,
  networkGexf,
  networkGraphml,
  outletsCsv,
  problemInWords,
  type RawQuestion,
  type RenderOptions,
  renderBrief,
  renderClaimsTable,
  renderContradictions,
  renderDecisions,
  renderDocument,
  renderEvent,
  renderEvents,
  renderExplain,
  renderExtracted,
  renderFunnel,
  renderLayers,
  renderNetwork,
  renderOrigins,
  renderSentences,
  renderSources,
  renderTies,
  renderTriads,
  renderWhyNot,
  sourceKindInWords,
  tiesCsv,
  timelineCsv,
  type UiLanguage,
} from "../publish/index.ts";
export { type AcquisitionQuestion, acquisitions } from "./acquisitions.ts";
export { analyseLines } from "./analyse.ts";
export { brief, dyadOf } from "./brief.ts";
export { CHANGE_FIELDS, type ChangeWish } from "./claim-change.ts";
export { type ClaimQuestion, claims } from "./claims.ts";
export { dataFolder } from "./data-folder.ts";
export { decide, decisionList, setDecider, undoDecision } from "./decide.ts";
export { deleteDocument } from "./delete.ts";
export { renderVersions, versions } from "./differences.ts";
export type { LedgerStatus, Opened } from "./entente.ts";
export { DataError, LedgerPathError, UnknownChoice } from "./errors.ts";
export { type Extracted, extractLines, extractOne, type Get } from "./extract.ts";
export { type ClockOptions, type ContradictionsAsked, clocksOf, contradictions, type EventsAsked, events, ties } from "./find.ts";
export { type ImportReport, importPeople } from "./import-people.ts";
export { type IngestReport, ingest } from "./ingest.ts";
export type { IntakeJob } from "./intake/wish.ts";
export { ENOUGH_TIME, type Intake, type IntakeWish, openIntake } from "./intake.ts";
export { type Layers, readLayers } from "./layers.ts";
export { momentOf } from "./moment.ts";
export { original, originalHead, whole } from "./originals.ts";
export { loadLand } from "./places.ts";
export { publicationDate } from "./publication-date.ts";
export { rate } from "./rate.ts";
export { reanalyse } from "./reanalyse.ts";
export { reread } from "./reread.ts";
export { retention, retentionDays } from "./retention.ts";
export { reviewDesk } from "./review-desk.ts";
export { loadSample, sampleFiles } from "./sample.ts";
export { readContradictionQuestion, readEventQuestion } from "./search/findings-question.ts";
export { BadQuestion } from "./search/question.ts";
export type { ClaimLists } from "./search.ts";
export {
  type Added,
  addSource,
  exportSources,
  importSources,
  isSourceKind,
  type Probed,
  probe,
  removeSource,
} from "./sources.ts";
export { getPage } from "./watch/get-page.ts";
export { hostMemory } from "./watch/host-memory.ts";
export { AlreadyWatched, takeLease } from "./watch/lease.ts";
export type { ArticleCounts } from "./watch/tally.ts";
export { type WatchEvent, type WatchReport, watch } from "./watch/watch.ts";
export { type WebTools, webTools } from "./watch/web-tools.ts";
export { isWebAddress } from "./web-address.ts";
export { readWhyNot, type WhyNot, whyNotIn } from "./why-not.ts";
export { ImportError } from "./wikidata.ts";
export { openWorkbench, shipped, type Workbench } from "./workbench.ts";
