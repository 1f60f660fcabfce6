import type { ClaimContext } from "../../publish/index.ts";

/** What a study found out of every claim. */
export interface StudiedLedger {
  /** When the ledger had last changed: ISO 8601, UTC. */
  readonly at: string | undefined;
  /** By id of the claim. */
  readonly contexts: ReadonlyMap<string, ClaimContext>;
}
