import type { Snapshot } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";

/** What is done around the reading of a snapshot. */
export interface Around {
  /** Before: brings up to date what hangs behind. */
  settle?(): Promise<unknown>;
  /** After: whoever reads it is second. */
  prepare?(snapshot: Snapshot): void;
}

/**
 * The ledger's present state, held in memory and read anew when it changed, also if another process changed it. A
 * snapshot that did not change is the same object, so what was found out about it need not be found out again.
 */
export function snapshotCache(
  ledger: Pick<Ledger, "lastChange" | "snapshot">,
  { settle = async () => {}, prepare = () => {} }: Around = {},
): (asOf?: string) => Promise<Snapshot> {
  let held: { readonly at: string | undefined; readonly snapshot: Promise<Snapshot> } | undefined;
  const read = async (asOf?: string): Promise<Snapshot> => {
    const snapshot = await ledger.snapshot(asOf === undefined ? {} : { asOf });
    prepare(snapshot);
    return snapshot;
  };
  return async (asOf) => {
    await settle();
    if (asOf !== undefined) return read(asOf);
    const at = await ledger.lastChange();
    // A change between the two questions only makes the snapshot newer than its label: it is then read once more.
    if (!held || held.at !== at) held = { at, snapshot: read() };
    const { snapshot } = held;
    return snapshot.catch((error: unknown) => {
      held = undefined;
      throw error;
    });
  };
}
