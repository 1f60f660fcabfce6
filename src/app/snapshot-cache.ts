import type { Snapshot } from "../core/index.ts";
import type { Ledger } from "../ledger/index.ts";

/** What is done around the reading of a snapshot. */
export interface Around {
  /** Before: brings up to date what hangs behind. */
  settle?(): Promise<unknown>;
  /** After: whoever reads it is second. */
  prepare?(snapshot: Snapshot): void;
}

interface Held {
  readonly of: string;
  readonly snapshot: Promise<Snapshot>;
}

/**
 * The ledger's present state and the past one that was asked for last, held in memory. The present is read anew when it changed, also if another
 * process changed it; the past changes only when a document is deleted. A snapshot that did not change is the same object, so what was found out
 * about it need not be found out again.
 */
export function snapshotCache(
  ledger: Pick<Ledger, "lastChange" | "lastDecided" | "snapshot">,
  { settle = async () => {}, prepare = () => {} }: Around = {},
): (asOf?: string) => Promise<Snapshot> {
  const held: { now?: Held; then?: Held } = {};

  async function read(asOf: string | undefined): Promise<Snapshot> {
    const snapshot = await ledger.snapshot(asOf === undefined ? {} : { asOf });
    prepare(snapshot);
    return snapshot;
  }

  return async (asOf) => {
    await settle();
    const which = asOf === undefined ? "now" : "then";
    // A change between the two questions only makes the snapshot newer than its label: it is then read once more.
    const of = asOf === undefined ? `${await ledger.lastChange()}` : `${asOf} ${await ledger.lastDecided()}`;
    let known = held[which];
    if (known?.of !== of) {
      known = { of, snapshot: read(asOf) };
      held[which] = known;
    }
    return known.snapshot.catch((error: unknown) => {
      if (held[which] === known) delete held[which];
      throw error;
    });
  };
}
