import { join } from "node:path";
import { dataFolder } from "../app/index.ts";

/** Where a user's ledger lies if nothing else is said. */
export function defaultLedger(...system: Parameters<typeof dataFolder>): string {
  return join(dataFolder(...system), "ledger.db");
}
