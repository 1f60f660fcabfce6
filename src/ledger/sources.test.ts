import fc from "fast-check";
import { expect, test } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { documentId } from "./identity.ts";
import { all, fetched, newLedger } from "./testdata/acquired.ts";

const FEED = "https://a.example/feed";
const LATER = "2031-03-13T00:00:00.000Z";
const tiny = tinyAnalyser();
const item = (key: string) => ({ key, address: `https://a.example/${key}` });

test("sources come, change, go and come back; their history stays", async () => {
  const { ledger } = await newLedger();
  const { id, outcome } = await ledger.sources.add({ address: FEED, kind: "feed", title: "Beispiel" });
  expect(outcome).toBe("added");
  expect(await ledger.sources.add({ address: FEED, kind: "feed" })).toEqual({ id, outcome: "known" });
  expect(await ledger.sources.add({ address: FEED, kind: "feed", settings: { outlet: "Bote" } })).toEqual({ id, outcome: "changed" });
  expect(await ledger.sources.remove("https://a.example/anders")).toBeUndefined();
  expect(await ledger.sources.remove(FEED)).toMatchObject({ id, title: "Beispiel", settings: { outlet: "Bote" } });
  expect(await ledger.sources.list()).toEqual([]);
  expect(await ledger.sources.list({ removed: true })).toMatchObject([{ id, removedAt: expect.any(String) }]);
  expect(await ledger.sources.add({ address: FEED, kind: "feed" })).toEqual({ id, outcome: "added" });
  expect((await ledger.sources.history(id)).map((h) => h.change)).toEqual(["added", "changed", "removed", "added"]);
});

test("a source that moved keeps its id and items, and is known under both addresses", async () => {
  const { ledger } = await newLedger();
  const { id } = await ledger.sources.add({ address: FEED, kind: "feed" });
  await ledger.sources.visited(id, { state: { failures: 0 }, items: [item("1")] });
  await ledger.sources.move(id, "https://a.example/feed2");
  expect(await ledger.sources.list()).toMatchObject([{ id, address: "https://a.example/feed2", items: { waiting: 1 } }]);
  expect(await ledger.sources.add({ address: "https://a.example/feed2", kind: "feed" })).toEqual({ id, outcome: "known" });
  await expect(ledger.sources.move("nie", FEED)).rejects.toMatchObject({ code: "unknown-source" });
  await expect(ledger.sources.visited("nie", { state: { failures: 0 } })).rejects.toMatchObject({ code: "unknown-source" });
});

test("a visit keeps state, items and its line together; what was not read yet waits, also in the next process", async () => {
  const { ledger } = await newLedger();
  const { id: source } = await ledger.sources.add({ address: FEED, kind: "feed" });
  const state = { failures: 0, etag: '"1"', nextDue: LATER, lastVisit: "2031-03-12T10:00:00.000Z" };
  const visit = { state, items: ["1", "2", "3"].map(item), acquisition: fetched(FEED) };
  expect(await ledger.sources.visited(source, visit)).toEqual({ shown: 3, fresh: ["1", "2", "3"] });
  expect(await ledger.sources.visited(source, { ...visit, items: ["4", "1", "2", "3"].map(item) })).toEqual({ shown: 4, fresh: ["4"] });
  expect(await ledger.sources.list()).toMatchObject([{ state, items: { waiting: 4 } }]);
  expect((await all(ledger.log.lines({ source }))).map((l) => l.address)).toEqual([FEED, FEED]);

  await ledger.record(incoming("IRN trifft RUS", { url: "https://a.example/1" }), tiny, { item: { source, key: "1" } });
  await ledger.sources.failed(
    { source, key: "2" },
    { error: "antwortet nicht", nextTry: LATER },
    fetched("https://a.example/2", { outcome: "timeout" }),
  );
  await ledger.sources.failed({ source, key: "3" }, { error: "410", gone: true });
  const now = "2031-03-12T12:00:00.000Z";
  expect((await ledger.sources.waiting(now)).map((i) => i.key)).toEqual(["4"]);
  expect(await ledger.sources.waiting(LATER)).toMatchObject([{ key: "2", tries: 1, error: "antwortet nicht" }, { key: "4" }]);
  await ledger.sources.failed({ source, key: "2" }, { error: "wieder nicht" });
  await ledger.sources.done({ source, key: "4" }, documentId("https://a.example/1"));
  expect(await ledger.sources.waiting(LATER)).toEqual([]);
  expect(await ledger.sources.list()).toMatchObject([{ items: { done: 2, failed: 1, gone: 1, waiting: 0 } }]);
  await ledger.sources.remove(source);
  expect(await ledger.sources.waiting(LATER)).toEqual([]);
});

test("a source that was gone or failing is visited again when it was removed and added", async () => {
  const { ledger } = await newLedger();
  const { id } = await ledger.sources.add({ address: FEED, kind: "feed" });
  const state = { failures: 9, gone: true, nextDue: LATER, etag: '"1"', movedTo: "https://a.example/neu" };
  await ledger.sources.visited(id, { state, items: [item("1")] });
  await ledger.sources.remove(id);
  await ledger.sources.add({ address: FEED, kind: "feed" });
  expect(await ledger.sources.list()).toMatchObject([{ id, state: { failures: 0 }, items: { waiting: 1 } }]);
  expect((await ledger.sources.list())[0]?.state).toEqual({ failures: 0 });
});

test("an item with another mark waits again", async () => {
  const { ledger } = await newLedger();
  const { id: source } = await ledger.sources.add({ address: FEED, kind: "feed" });
  const show = (mark: string) => ledger.sources.visited(source, { state: { failures: 0 }, items: [{ ...item("1"), mark }] });
  await show("montags");
  await ledger.sources.done({ source, key: "1" });
  expect(await show("montags")).toMatchObject({ fresh: [] });
  expect(await show("dienstags")).toMatchObject({ fresh: ["1"] });
  expect(await ledger.sources.waiting(LATER)).toMatchObject([{ key: "1", mark: "dienstags", tries: 0 }]);
});

test("keys of any length and form tell items apart", async () => {
  const { ledger } = await newLedger();
  const { id: source } = await ledger.sources.add({ address: FEED, kind: "feed" });
  const long = "x".repeat(100_000);
  const items = [long, `${long}y`, "", "'; drop table source_items; --", "ä\u0000"].map((key) => ({ key, address: FEED }));
  expect((await ledger.sources.visited(source, { state: { failures: 0 }, items })).fresh).toHaveLength(5);
  expect((await ledger.sources.visited(source, { state: { failures: 0 }, items })).fresh).toEqual([]);
  for (const waiting of await ledger.sources.waiting(LATER)) await ledger.sources.done(waiting);
  expect(await ledger.sources.waiting(LATER)).toEqual([]);
});

test("no item is missed and none is given out twice, in whatever windows a feed shows them, at whatever instants", {
  timeout: 60_000,
}, async () => {
  const window = fc.record({ from: fc.nat(30), length: fc.integer({ min: 0, max: 30 }), read: fc.nat(12), sameInstant: fc.boolean() });
  const property = fc.asyncProperty(fc.array(window, { minLength: 1, maxLength: 8 }), async (windows) => {
    const { ledger, clock } = await newLedger();
    const { id: source } = await ledger.sources.add({ address: FEED, kind: "feed" });
    const shown = new Set<string>();
    const read: string[] = [];
    for (const [n, { from, length, read: many, sameInstant }] of windows.entries()) {
      if (!sameInstant) clock.now = `2031-03-12T11:${String(n).padStart(2, "0")}:00.000Z`;
      const keys = Array.from({ length }, (_, i) => String(from + i));
      for (const key of keys) shown.add(key);
      await ledger.sources.visited(source, { state: { failures: 0 }, items: keys.map(item) });
      for (const waiting of await ledger.sources.waiting(LATER, { limit: many + 1 })) {
        await ledger.sources.done(waiting);
        read.push(waiting.key);
      }
    }
    for (const waiting of await ledger.sources.waiting(LATER)) read.push(waiting.key);
    expect(read.sort()).toEqual([...shown].sort());
    await ledger.close();
  });
  await fc.assert(property, { numRuns: 25 });
});
