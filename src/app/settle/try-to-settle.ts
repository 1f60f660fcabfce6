import { LedgerError } from "../../ledger/index.ts";
import { type SettleBench, settle } from "./settle.ts";

/** Why a ledger may be read, and still not settled. */
const ONLY_READ: ReadonlySet<string> = new Set(["ledger-read-only", "ledger-locked", "ledger-full"]);

/**
 * Settles if that is possible. A ledger that cannot be written to, or that another process is busy with, is left as it stands: whoever reads it
 * is shown what is settled, and what is not settled yet stands for itself. Nobody waits for somebody else's settling.
 */
export async function tryToSettle(bench: SettleBench): Promise<void> {
  try {
    await settle(bench, { patient: false });
  } catch (error) {
    if (!(error instanceof LedgerError && ONLY_READ.has(error.code))) throw error;
  }
}
