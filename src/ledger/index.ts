export type {
  Acquisition,
  AcquisitionFilter,
  AcquisitionRecord,
  Dropped,
  KeptOriginal,
  Original,
  Seen,
} from "./acquisition.ts";
export { articleAddresses, leadsAway } from "./article-addresses.ts";
export { canonicalAddress } from "./canonical-address.ts";
export type { AnalysisRow, ClaimRows } from "./claim-list.ts";
export type { ClaimRow } from "./claim-rows.ts";
export { LedgerError } from "./errors.ts";
export type { Band, DecisionRecord, SettledClaim, Settling, StoredLink } from "./findings.ts";
export { fileAddress } from "./identity.ts";
export type {
  Address,
  Analyser,
  Analysis,
  Incoming,
  Ledger,
  LedgerCounts,
  Opened,
  Recorded,
  RecordOptions,
  Tombstone,
} from "./ledger.ts";
export { openLedger } from "./open-ledger.ts";
export type { FoundPassage, Indexer, Term, TextQuery } from "./search.ts";
export type {
  RecordedItem,
  SourceItem,
  SourceKind,
  SourceRecord,
  SourceState,
  SourceWish,
} from "./source-types.ts";
export { SOURCE_KINDS } from "./source-types.ts";
export type { Accounts } from "./users-types.ts";
export type { MetadataCandidate, VersionMetadata } from "./version-metadata.ts";
