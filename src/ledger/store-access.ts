import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** Access to the tables, with the engine's errors turned into the ledger's. */
export interface Guard {
  /** Work that sees one commit. */
  reading<T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T>;
  /**
   * Work under the write lock, whole or not at all; done once it is on the disk.
   * @param patient false: gives up soon while another process holds the lock
   */
  writing<T>(work: (tx: Transaction<Tables>) => Promise<T>, patient?: boolean): Promise<T>;
}
