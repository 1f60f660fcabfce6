export { canonicalAddress } from "./canonical-address.ts";
export { LedgerError } from "./errors.ts";
export { fileAddress } from "./identity.ts";
export type { Address, Analyser, Analysis, Incoming, Ledger, LedgerCounts, Opened, Recorded, Tombstone } from "./ledger.ts";
export { openLedger } from "./open-ledger.ts";
