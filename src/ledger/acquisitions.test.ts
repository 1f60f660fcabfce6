import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { documentId } from "./identity.ts";
import { all, fetched, newLedger, page } from "./testdata/acquired.ts";

const URL_A = "https://a.example/artikel";
const tiny = tinyAnalyser();

test("every fetch is a line: failures, unchanged answers and feeds too, whole", async () => {
  const { ledger } = await newLedger();
  const failure = {
    address: "https://a.example/weg",
    finalAddress: "https://a.example/wohin",
    chain: [
      { url: "https://a.example/weg", status: 302 },
      { url: "https://a.example/wohin", status: 410 },
    ],
    at: "2031-03-12T11:00:00.000Z",
    status: 410,
    outcome: "status",
    headers: [["Date", "Wed, 12 Mar 2031 11:00:00 GMT"]] as const,
    rights: { reserved: true, by: [{ basis: "tdmrep-header", value: "1", address: "https://a.example/weg" }] },
    ground: "research",
    error: "410 Gone",
  };
  const id = await ledger.log.add(failure);
  await ledger.log.add({ address: URL_A, at: "2031-03-12T10:00:00.000Z", outcome: "not-modified", status: 304 }, { document: "d" });
  const lines = await all(ledger.log.lines());
  expect(lines.map((l) => l.outcome)).toEqual(["not-modified", "status"]);
  expect(lines[1]).toEqual({ id, ...failure, recordedAt: expect.any(String) });
  expect((await ledger.status()).acquisitions).toEqual({ "not-modified": 1, status: 1 });
});

test("a long log is read in order, nothing twice, also where many lines share an instant", async () => {
  const { ledger } = await newLedger();
  const count = 1203;
  for (let i = 0; i < count; i++) await ledger.log.add(fetched(`https://a.example/${i}`, { at: `2031-03-12T10:0${i % 3}:00.000Z` }));
  const lines = await all(ledger.log.lines());
  expect(new Set(lines.map((l) => l.id)).size).toBe(count);
  expect(lines.map((l) => l.at)).toEqual(lines.map((l) => l.at).sort());
  const some = await all(ledger.log.lines({ since: "2031-03-12T10:01:00.000Z", before: "2031-03-12T10:02:00.000Z" }));
  expect(some).toHaveLength(count / 3);
});

test("bytes that came before under an address are known, with who read them last", async () => {
  const { ledger } = await newLedger();
  const original = page("IRN trifft RUS");
  const hash = createHash("sha256").update(original.bytes).digest("hex");
  expect(await ledger.log.seen(URL_A, hash)).toBeUndefined();
  await ledger.record(incoming("IRN trifft RUS", { url: URL_A }), tiny, { acquisition: fetched(URL_A), original });
  expect(await ledger.log.seen(URL_A, hash)).toEqual({ document: documentId(URL_A), version: 1, analyser: "tiny-1" });
  expect(await ledger.log.seen("https://b.example/", hash)).toBeUndefined();
  expect(await ledger.log.seen(URL_A, hash, "2")).toBeUndefined();
  await ledger.reanalyse(documentId(URL_A), tinyAnalyser("tiny-2"));
  expect(await ledger.log.seen(URL_A, hash)).toMatchObject({ analyser: "tiny-2" });
  await ledger.delete(documentId(URL_A), "test");
  expect(await ledger.log.seen(URL_A, hash)).toBeUndefined();
});

test("an article that fails to be recorded leaves no line, no original and no finished item", async () => {
  const { ledger } = await newLedger();
  const { id: source } = await ledger.sources.add({ address: "https://a.example/feed", kind: "feed" });
  await ledger.sources.visited(source, { state: { failures: 0 }, items: [{ key: "1", address: URL_A }] });
  const broken = {
    version: "x",
    analyse: () => ({ ...tiny.analyse({ id: "", text: "", published: { basis: "unknown" } }), status: null }),
  };
  const options = { acquisition: fetched(URL_A), original: page("x"), item: { source, key: "1" } };
  await expect(ledger.record(incoming("x", { url: URL_A }), broken as never, options)).rejects.toThrow();
  expect(await ledger.status()).toMatchObject({ documents: 0, acquisitions: {}, originals: { kept: 0 }, sources: { waiting: 1 } });
  await ledger.record(incoming("x", { url: URL_A }), tiny, options);
  expect(await ledger.status()).toMatchObject({ documents: 1, acquisitions: { ok: 1 }, originals: { kept: 1 }, sources: { waiting: 0 } });
  expect((await all(ledger.log.lines({ source }))).map((l) => l.document)).toEqual([documentId(URL_A)]);
});

test("what the log learns changes no snapshot, and settings keep the last word", async () => {
  const { ledger } = await newLedger();
  await ledger.record(incoming("IRN trifft RUS", { url: URL_A }), tiny);
  const at = await ledger.lastChange();
  await ledger.log.add(fetched(URL_A));
  expect(await ledger.setting("x")).toBeUndefined();
  await ledger.set("x", { days: 30 });
  await ledger.set("x", null);
  await ledger.set("x", 7);
  expect(await ledger.setting("x")).toBe(7);
  expect(await ledger.lastChange()).toBe(at);
});

test("what is asked to be said once is not said again, until something else was", async () => {
  const { ledger } = await newLedger();
  const failure = fetched("file:a.mbox~1", { outcome: "unreadable", error: "leer", part: "2" });
  const id = await ledger.log.add(failure, { once: true });
  expect(await ledger.log.add({ ...failure, at: "2031-03-13T10:00:00.000Z" }, { once: true })).toBe(id);
  for (const other of [{ part: "3" }, { error: "kaputt" }, {}]) await ledger.log.add({ ...failure, ...other }, { once: true });
  expect((await all(ledger.log.lines())).map((l) => `${l.part} ${l.error}`).sort()).toEqual(["2 kaputt", "2 leer", "2 leer", "3 leer"]);
});
