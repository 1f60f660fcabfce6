import { expect, test } from "vitest";
import type { Snapshot } from "../core/index.ts";
import { snapshotCache } from "./snapshot-cache.ts";

test("a snapshot is read anew only when the ledger changed", async () => {
  let [change, decided]: (string | undefined)[] = [];
  let reads = 0;
  const read = snapshotCache({
    lastChange: () => Promise.resolve(change),
    lastDecided: () => Promise.resolve(decided),
    snapshot: () => {
      reads++;
      return Promise.resolve<Snapshot>({ documents: [], claims: [] });
    },
  });
  const [first, second] = await Promise.all([read(), read()]);
  expect(second).toBe(first);
  change = "2024-03-12T10:00:00.000Z";
  expect(await read()).not.toBe(first);
  expect(await read()).toBe(await read());
  expect(reads).toBe(2);
  const then = await read("2024-03-11T00:00:00.000Z");
  change = "2024-03-12T10:00:01.000Z";
  expect(await read("2024-03-11T00:00:00.000Z")).toBe(then);
  expect(reads).toBe(3);
  // Somebody may have deleted a document: it is gone from the past too.
  decided = change;
  expect(await read("2024-03-11T00:00:00.000Z")).not.toBe(then);
  expect(await read("2024-03-10T00:00:00.000Z")).not.toBe(then);
  expect(reads).toBe(5);
});

test("a read that fails is tried again", async () => {
  let reads = 0;
  const read = snapshotCache({
    lastChange: () => Promise.resolve(undefined),
    lastDecided: () => Promise.resolve(undefined),
    snapshot: () => (reads++ === 0 ? Promise.reject(new Error("locked")) : Promise.resolve<Snapshot>({ documents: [], claims: [] })),
  });
  await expect(read()).rejects.toThrow("locked");
  expect(await read()).toEqual({ documents: [], claims: [] });
});
