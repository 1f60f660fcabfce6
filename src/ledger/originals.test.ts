import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import Database from "libsql";
import { expect, test } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { documentId } from "./identity.ts";
import type { Ledger, Recorded } from "./ledger.ts";
import { all, fetched, newLedger, page } from "./testdata/acquired.ts";

const URL_A = "https://a.example/artikel";
const MEETING = "IRN trifft RUS";
const tiny = tinyAnalyser();
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const take = (ledger: Ledger, text: string, url = URL_A, at = "2031-03-12T10:00:00.000Z"): Promise<Recorded> =>
  ledger.record(incoming(text, { url }), tiny, { acquisition: fetched(url, { at }), original: page(text) });

test("the bytes of each version come back as they were fetched, with how they came", async () => {
  const { ledger } = await newLedger();
  expect(await take(ledger, MEETING)).toMatchObject({ outcome: "new", version: 1 });
  expect(await take(ledger, "DEU trifft FRA")).toMatchObject({ outcome: "new-version", version: 2 });
  const id = documentId(URL_A);
  const first = await ledger.log.original(id, 1);
  expect(Buffer.from(first?.bytes ?? []).toString()).toBe(`<html><body><p>${MEETING}</p></body></html>`);
  expect(first).toMatchObject({ sha256: sha256(page(MEETING).bytes), mediaType: "text/html", charset: "utf-8" });
  expect(first?.acquisition).toMatchObject({
    address: URL_A,
    document: id,
    version: 1,
    headers: [
      ["Content-Type", "text/html"],
      ["ETag", '"a"'],
    ],
  });
  expect(Buffer.from((await ledger.log.original(id))?.bytes ?? []).toString()).toContain("DEU trifft FRA");
  expect(await ledger.log.original(id, 3)).toBeUndefined();
});

test("the same bytes are stored once, however often they come; every time is in the log", async () => {
  const { ledger } = await newLedger();
  for (let i = 0; i < 3; i++) await take(ledger, MEETING, URL_A, `2031-03-1${2 + i}T10:00:00.000Z`);
  expect((await ledger.status()).originals).toMatchObject({ kept: 1, dropped: 0 });
  expect((await ledger.status()).acquisitions).toEqual({ ok: 3 });
  expect((await all(ledger.log.lines())).map((l) => [l.version, l.document])).toEqual(Array(3).fill([1, documentId(URL_A)]));
});

test("bytes that were changed in the file are not given out", async () => {
  const { ledger, path } = await newLedger();
  await take(ledger, MEETING);
  await take(ledger, "DEU trifft FRA", "https://b.example/");
  const file = new Database(path);
  const [a, b] = file.prepare("select sha256, bytes from originals order by recorded_at").all() as { sha256: string; bytes: Uint8Array }[];
  file.prepare("update originals set bytes = ? where sha256 = ?").run(Buffer.from(b!.bytes), a!.sha256);
  file.prepare("update originals set bytes = ? where sha256 = ?").run(Buffer.from([1, 2, 3]), b!.sha256);
  file.close();
  const damaged = { code: "original-damaged", message: expect.stringContaining(a!.sha256) };
  await expect(ledger.log.original(documentId(URL_A))).rejects.toMatchObject(damaged);
  await expect(ledger.log.original(documentId("https://b.example/"))).rejects.toMatchObject({ code: "original-damaged" });
});

test("any bytes come back as they went in", async () => {
  const { ledger } = await newLedger();
  let n = 0;
  const property = fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
    const url = `https://a.example/${n++}`;
    await ledger.record(incoming(url, { url }), tiny, { acquisition: fetched(url), original: { bytes } });
    const kept = await ledger.log.original(documentId(url));
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  });
  await fc.assert(property, { numRuns: 60, examples: [[new Uint8Array()]] });
});

test("retention drops bytes and keeps hashes, texts and claims; a dry run only tells", async () => {
  const { ledger, clock } = await newLedger();
  await take(ledger, MEETING);
  clock.now = "2031-04-12T10:00:00.000Z";
  await take(ledger, "DEU trifft FRA", "https://b.example/");
  const before = await ledger.snapshot();
  const wouldGo = await ledger.log.dropOriginals("2031-04-01", { dryRun: true });
  expect(wouldGo).toMatchObject({ originals: 1, length: page(MEETING).bytes.length });
  expect((await ledger.status()).originals).toMatchObject({ kept: 2 });
  expect(await ledger.log.dropOriginals("2031-04-01")).toEqual(wouldGo);
  expect(await ledger.log.dropOriginals("2031-04-01")).toMatchObject({ originals: 0 });
  expect((await ledger.status()).originals).toMatchObject({ kept: 1, dropped: 1 });
  const dropped = await ledger.log.original(documentId(URL_A));
  expect(dropped).toMatchObject({ sha256: sha256(page(MEETING).bytes), droppedAt: expect.stringMatching(/^2031-04-12/u) });
  expect(dropped).not.toHaveProperty("bytes");
  expect(await ledger.snapshot()).toEqual(before);
  // The same bytes fetched again are kept again, from then on.
  await take(ledger, MEETING);
  expect((await ledger.log.original(documentId(URL_A)))?.bytes).toBeDefined();
  expect(await ledger.log.dropOriginals("2031-04-01")).toMatchObject({ originals: 0 });
});

test("of a deleted document nothing is left to read: no original, no address, no header, no item", async () => {
  const { ledger, path } = await newLedger();
  const url = "https://a.example/geheimnis";
  const { id: source } = await ledger.sources.add({ address: "https://a.example/feed", kind: "feed" });
  const items = [{ key: "geheimnis-7", address: url, stated: { title: "Geheimnis" } }];
  await ledger.sources.visited(source, { state: { failures: 0 }, items });
  const original = { bytes: Buffer.from(Array.from({ length: 40 }, (_, i) => `GeHeimnis${i * 7919}`).join()) };
  const headers = [["Link", `<${url}>`]] as const;
  await ledger.record(incoming("IRN trifft RUS im Geheimnis", { url }), tiny, {
    acquisition: fetched(url, { finalAddress: url, headers }),
    original,
    item: { source, key: "geheimnis-7" },
  });
  await ledger.log.add(fetched(url, { outcome: "status", status: 500, error: `${url} antwortet nicht` }));
  await ledger.delete(documentId(url), "auf Wunsch");
  expect(await ledger.log.original(documentId(url))).toMatchObject({ sha256: sha256(original.bytes), droppedAt: expect.any(String) });

  // It comes again: the item is known, the article refused, and still nothing readable is kept.
  expect(await ledger.sources.visited(source, { state: { failures: 0 }, items })).toEqual({ shown: 1, fresh: [] });
  const again = { acquisition: fetched(url, { headers }), original, item: { source, key: "geheimnis-7" } };
  expect(await ledger.record(incoming("IRN trifft RUS im Geheimnis", { url }), tiny, again)).toMatchObject({ outcome: "deleted" });
  const lines = await all(ledger.log.lines());
  expect(lines.map((l) => l.outcome)).toEqual(expect.arrayContaining(["ok", "status", "deleted"]));
  expect(lines.every((l) => l.address.startsWith("sha256:"))).toBe(true);
  await ledger.close();
  const bytes = readdirSync(dirname(path)).map((f) => readFileSync(join(dirname(path), f), "latin1"));
  expect(bytes.join("").toLowerCase()).not.toContain("geheimnis");
});

test("nor of an earlier fetch that could not be read, nor of addresses as they were asked", async () => {
  const { ledger, path } = await newLedger();
  const url = "https://a.example/geheimnis";
  const asked = `${url}?utm_source=feed`;
  const moved = "https://kurz.example/geheim7";
  const { id: source } = await ledger.sources.add({ address: "https://a.example/feed", kind: "feed" });
  const other = { key: "anderes", address: "https://a.example/anderes" };
  const items = [{ key: "1", address: asked, stated: { title: "Geheimnis" } }, { key: "2", address: `${url}#teil` }, other];
  await ledger.sources.visited(source, { state: { failures: 0 }, items, acquisition: fetched("https://a.example/feed") });
  await ledger.log.add(fetched(asked, { outcome: "unreadable", error: "Geheimnis" }), { original: page("Geheimnis, halb") });
  await ledger.log.add(fetched(moved, { outcome: "status", finalAddress: `${url}?utm_medium=rss` }));
  await ledger.log.add(fetched("https://a.example/anderes", { outcome: "status" }));
  const along = { acquisition: fetched(asked, { finalAddress: url }), original: page("Geheimnis"), item: { source, key: "1" } };
  await ledger.record(incoming("IRN trifft RUS im Geheimnis", { url }), tiny, along);
  await ledger.delete(documentId(url), "auf Wunsch");
  expect((await ledger.status()).originals.kept).toBe(0);
  const lines = await all(ledger.log.lines());
  expect(JSON.stringify(lines)).not.toMatch(/geheim/iu);
  expect(
    lines
      .map((l) => l.address)
      .filter((a) => a.startsWith("https:"))
      .sort(),
  ).toEqual(["https://a.example/anderes", "https://a.example/feed"]);
  expect((await ledger.sources.waiting("2031-03-13T00:00:00.000Z")).map((i) => i.key)).toEqual(["anderes"]);
  await ledger.close();
  expect(readFileSync(path, "latin1")).not.toMatch(/geheim/iu);
});

test("deleting one article of a shared file takes the file's bytes, and leaves the other article", async () => {
  const { ledger } = await newLedger();
  const original = { bytes: Buffer.from(`${MEETING}\nDEU trifft FRA`), mediaType: "application/jsonl" };
  for (const [part, text] of [MEETING, "DEU trifft FRA"].entries())
    await ledger.record(incoming(text), tiny, { acquisition: fetched("file:zwei.jsonl~1", { part: String(part) }), original });
  await ledger.delete(documentId(MEETING), "test");
  const other = documentId("DEU trifft FRA");
  expect(await ledger.find(other)).toMatchObject({ state: "found" });
  expect(await ledger.log.original(other)).not.toHaveProperty("bytes");
});

test("deleting what came with a mail takes the bytes of the mails around it, and no others", async () => {
  const { ledger } = await newLedger();
  const parts = ["7", "7#2", "7#2#3", "7#4", "77", "8"];
  const record = (address: string, part: string | undefined, text: string): Promise<Recorded> =>
    ledger.record(incoming(text), tiny, {
      acquisition: fetched(address, part === undefined ? {} : { part }),
      original: { bytes: Buffer.from(`Bytes: ${text}`) },
    });
  for (const part of parts) await record("file:post.mbox~1", part, `Teil ${part}`);
  await record("file:brief.eml~1", undefined, "Brief");
  await record("file:brief.eml~1", "#2", "Anlage");
  await record("https://a.example/feed", "x", "Eintrag x");
  await record("https://a.example/feed", "x#2", "Eintrag x#2");
  const isKept = async (text: string): Promise<boolean> => (await ledger.log.original(documentId(text)))?.bytes !== undefined;
  for (const text of ["Teil 7#2#3", "Anlage", "Eintrag x#2"]) await ledger.delete(documentId(text), "test");
  const kept = await Promise.all(parts.map(async (part) => (await isKept(`Teil ${part}`)) && part));
  expect(kept.filter((part) => part !== false)).toEqual(["7#4", "77", "8"]);
  expect([await isKept("Brief"), await isKept("Eintrag x")]).toEqual([false, true]);
});

test("with a mail goes what the log says of the files that came with it and could not be read", async () => {
  const { ledger } = await newLedger();
  const broken = (address: string, part: string) => fetched(address, { part, outcome: "unreadable", error: "plan.pdf: not a PDF" });
  await ledger.record(incoming("Mail 7"), tiny, { acquisition: fetched("file:post.mbox~1", { part: "7" }) });
  for (const part of ["7#2", "7#2#3", "77#2", "8#2"]) await ledger.log.add(broken("file:post.mbox~1", part));
  await ledger.log.add(broken("https://a.example/feed", "7#2"));
  await ledger.delete(documentId("Mail 7"), "test");
  const left = (await all(ledger.log.lines({})))
    .filter((line) => line.error !== undefined)
    .map(({ address, part }) => `${address} ${part}`);
  expect(left.sort()).toEqual(["file:post.mbox~1 77#2", "file:post.mbox~1 8#2", "https://a.example/feed 7#2"]);
});
