import type { Snapshot } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";

/**
 * The ledger's present state, held in memory and read anew when it changed, also if another process changed it. A
 * snapshot that did not change is the same object, so what was found out about it need not be found out again.
 */
export function snapshotCache(ledger: Pick<Ledger, "lastChange" | "snapshot">): (asOf?: string) => Promise<Snapshot> {
  let held: { readonly at: string | undefined; readonly snapshot: Promise<Snapshot> } | undefined;
  return async (asOf) => {
    if (asOf !== undefined) return ledger.snapshot({ asOf });
    const at = await ledger.lastChange();
    // A change between the two questions only makes the snapshot newer than its label: it is then read once more.
    if (!held || held.at !== at) held = { at, snapshot: ledger.snapshot() };
    const { snapshot } = held;
    return snapshot.catch((error: unknown) => {
      held = undefined;
      throw error;
    });
  };
}
