import type { AcquisitionLog } from "./acquisition.ts";
import { addAcquisition, findSame, findSeen, readLines, readOriginal } from "./acquisitions.ts";
import { nextInstant } from "./instant.ts";
import { drop, droppable, pack } from "./originals.ts";
import type { Guard } from "./store-access.ts";

/** The log of a ledger; see {@link AcquisitionLog}. */
export function acquisitionLog({ reading, writing }: Guard, path: string, clock: () => Date, scrub: () => Promise<void>): AcquisitionLog {
  return {
    add: async (taken, { original, document, once = false } = {}) => {
      const last = once ? await reading((tx) => findSame(tx, taken)) : undefined;
      if (last !== undefined) return last;
      const packed = original && (await pack(reading, original));
      return writing(async (tx) => addAcquisition(tx, taken, packed, { document }, await nextInstant(tx, clock)));
    },
    lines: (filter = {}) => readLines(reading, filter),
    original: (document, version) => reading((tx) => readOriginal(tx, document, version, path)),
    seen: (address, sha256, part) => reading((tx) => findSeen(tx, address, sha256, part)),
    dropOriginals: async (before, { dryRun = false } = {}) => {
      if (dryRun) return reading((tx) => droppable(tx, before));
      const dropped = await writing(async (tx) => drop(tx, before, await nextInstant(tx, clock)));
      if (dropped.originals > 0) await scrub();
      return dropped;
    },
  };
}
