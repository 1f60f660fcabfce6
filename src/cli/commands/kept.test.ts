import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { documentId } from "../../ledger/identity.ts";
import { openLedger } from "../../ledger/index.ts";

const URL_A = "https://bote.example/faehre";
const ID = documentId(URL_A);
const TEXTS = ["Die Fähre legt im Mai ab.", "Die Fähre legt im Juni ab."];
const page = (text: string): Buffer => Buffer.from(`<html><body><p>${text}</p>`, "latin1");

/** A ledger with one article in two versions, fetched in March and in May, and a fetch that failed. */
async function keptLedger(): Promise<{ at: string[]; path: string; source: string }> {
  const path = join(tempFolder(), "l.db");
  const clock = { now: "2031-03-12T10:00:00.000Z" };
  const ledger = await openLedger(path, { clock: () => new Date(clock.now) });
  const { id: source } = await ledger.sources.add({ address: "https://bote.example/feed", kind: "feed" });
  for (const [i, text] of TEXTS.entries()) {
    clock.now = `2031-0${3 + 2 * i}-12T10:00:00.000Z`;
    const headers = [["Content-Type", "text/html; charset=iso-8859-1"]] as const;
    const acquisition = {
      address: URL_A,
      at: clock.now,
      outcome: "ok",
      status: 200,
      headers,
      source,
      rights: { reserved: true },
      ground: "press",
    };
    await ledger.record(incoming(text, { url: URL_A, title: "=Fähre" }), tinyAnalyser(), {
      acquisition,
      original: { bytes: page(text), mediaType: "text/html", charset: "iso-8859-1" },
    });
  }
  const at = "2031-05-31T00:00:00.000Z";
  const state = { failures: 2, failingSince: at, lastVisit: at, lastError: "503", nextDue: "2031-06-02T00:00:00.000Z" };
  await ledger.sources.visited(source, { state });
  await ledger.log.add({ address: "=weg", at: "2031-06-01T00:00:00.000Z", outcome: "dns", error: "kein Eintrag" });
  await ledger.close();
  return { at: ["--ledger", path, "--lang", "en"], path, source };
}

test("versions are listed with their differences", async () => {
  const { at } = await keptLedger();
  const shown = await runCli("versions", ID, ...at);
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining("~ Die Fähre legt im [-Mai-] {+Juni+} ab.") });
  expect(JSON.parse((await runCli("versions", ID, "--json", ...at)).out)).toMatchObject({
    versions: [{ n: 1, original: true }, { n: 2 }],
    differences: [{ from: 1, to: 2, changed: 1 }],
  });
  expect((await runCli("versions", ID, "--from", "2", "--to", "1", ...at)).out).toContain("[-Juni-] {+Mai+}");
  expect(await runCli("versions", ID, "--from", "1", "--to", "3", ...at)).toMatchObject({
    code: 2,
    err: expect.stringContaining("no version 3"),
  });
  expect(await runCli("versions", ID, "--from", "1", ...at)).toMatchObject({ code: 2 });
  expect(await runCli("versions", ID, "--from", "0", "--to", "1", ...at)).toMatchObject({ code: 2 });
  expect(await runCli("versions", "0000000000000", ...at)).toMatchObject({ code: 1, err: expect.stringContaining("no document") });
});

test("the original comes out byte for byte, with its headers if asked", async () => {
  const { at } = await keptLedger();
  const spy: Uint8Array[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: Uint8Array) => spy.push(chunk) > 0) as typeof process.stdout.write;
  try {
    const { run } = await import("../run.ts");
    expect(await run(["original", ID, "--version", "1", ...at])).toBe(0);
  } finally {
    process.stdout.write = write;
  }
  expect(Buffer.concat(spy).equals(page(TEXTS[0]!))).toBe(true);
  const headers = await runCli("original", ID, "--headers", ...at);
  expect(headers.out).toContain("Content-Type: text/html; charset=iso-8859-1");
  expect(headers.out).toContain(createHash("sha256").update(page(TEXTS[1]!)).digest("hex"));
  const json = JSON.parse((await runCli("original", ID, "--json", ...at)).out) as object;
  expect(json).toMatchObject({ mediaType: "text/html", acquisition: { version: 2, ground: "press" } });
  expect(json).not.toHaveProperty("bytes");
  expect(await runCli("original", ID, "--version", "7", ...at)).toMatchObject({ code: 2, err: expect.stringContaining("It has 1, 2") });
});

test("the log can be exported as text, JSON lines and CSV, by time and source", async () => {
  const { at, source } = await keptLedger();
  const lines = (await runCli("acquisitions", "--json", ...at)).out.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { address: URL_A, status: 200, outcome: "ok", rights: "reserved", ground: "press", document: ID, version: 1 },
    { version: 2, length: page(TEXTS[1]!).length },
    { outcome: "dns", error: "kein Eintrag" },
  ]);
  const csv = (await runCli("acquisitions", "--csv", "--since", "2031-06", ...at)).out.split("\r\n");
  expect(csv[0]).toBe("time,address,final_address,part,status,outcome,sha256,bytes,rights,ground,source,document,version,error,id");
  expect(csv[1]).toMatch(/^2031-06-01T00:00:00\.000Z,'=weg,,,,dns,/u);
  expect(csv).toHaveLength(3);
  expect((await runCli("acquisitions", "--source", "https://bote.example/feed", ...at)).out.split("\n")).toHaveLength(3);
  expect((await runCli("acquisitions", "--source", source, "--until", "2031-03", ...at)).out).toMatch(
    /^2031-03-12T10:00:00\.000Z {2}ok 200/u,
  );
  expect((await runCli("acquisitions", "--document", ID, ...at)).out.split("\n")).toHaveLength(3);
  expect(await runCli("acquisitions", "--source", "nie", ...at)).toMatchObject({ code: 2, err: expect.stringContaining("no source nie") });
  expect(await runCli("acquisitions", "--since", "gestern", ...at)).toMatchObject({ code: 2 });
  expect(await runCli("acquisitions", "--csv", "--json", ...at)).toMatchObject({ code: 2 });
});

test("retention is told before it is done, is remembered, and takes only bytes", async () => {
  const { at, path } = await keptLedger();
  // In a hundred years at the earliest would anything go.
  expect((await runCli("retention", "--originals", "36500", ...at)).out).toContain("0 originals older than 36500 days");
  expect(await runCli("retention", "--originals", "viele", ...at)).toMatchObject({ code: 2, err: expect.stringContaining('"viele"') });
  const { retention, retentionRule } = await import("../../app/retention.ts");
  const ledger = await openLedger(path, { clock: () => new Date("2031-06-01T10:00:00.000Z") });
  const now = new Date("2031-06-01T10:00:00.000Z");
  expect(await retention(ledger, now, { originals: 10, dryRun: true })).toMatchObject({ originals: 2, days: 10, dryRun: true });
  expect(await retentionRule(ledger)).toBe(36500);
  expect(await retention(ledger, now, { originals: 30 })).toMatchObject({ originals: 1, days: 30 });
  expect(await retention(ledger, now)).toMatchObject({ originals: 0, days: 30 });
  expect(await retention(ledger, now, { originals: "keep" })).toMatchObject({ originals: 0 });
  expect(await retentionRule(ledger)).toBeUndefined();
  await ledger.close();
  expect((await runCli("retention", ...at)).out).toBe("Originals are kept without limit.\n");
  expect(await runCli("original", ID, "--version", "1", ...at)).toMatchObject({
    code: 2,
    err: expect.stringContaining("dropped on 2031-06-01"),
  });
  expect((await runCli("versions", ID, ...at)).out).toMatch(/original dropped\n[\s\S]*original kept/u);
  expect((await runCli("acquisitions", "--since", "2099", ...at)).err).toBe("The log of fetches holds nothing of this.\n");
  const { out: status } = await runCli("status", ...at);
  expect(status).toContain("https://bote.example/feed");
  expect(status).toContain("503");
  expect(status).toMatch(/^originals +1 \(0 MB, packed 0 MB\)$/mu);
  expect(status).toMatch(/^originals of which only the hash is left +1$/mu);
  expect(status).toMatch(/^fetches and files read +2 ok, 1 name not resolved$/mu);
  expect(status).toMatch(/^sources +1 \(1 failing; 0 items waiting, 0 failed\)$/mu);
  expect(JSON.parse((await runCli("status", "--json", ...at)).out)).toMatchObject({ originals: { kept: 1, dropped: 1 } });
});

test("an article of which nothing was kept says so", async () => {
  const path = join(tempFolder(), "l.db");
  const ledger = await openLedger(path, { clock: () => new Date() });
  await ledger.record(incoming("Text", { url: URL_A }), tinyAnalyser());
  await ledger.close();
  expect(await runCli("original", ID, "--ledger", path)).toMatchObject({ code: 2, err: expect.stringContaining("No original was kept") });
});

test("ingest acknowledges each article with its id once it is recorded", { timeout: 30_000 }, async () => {
  const folder = tempFolder();
  const { writeArticles } = await import("../../../tests/durability/articles.ts");
  writeArticles(folder, 1, 3, 0);
  const at = ["--ledger", join(folder, "l.db"), "--lang", "en"];
  const first = (await runCli("ingest", join(folder, "000.jsonl"), "--acknowledge", ...at)).out.split("\n");
  expect(first.slice(0, 3).map((line) => line.split("\t")[1])).toEqual(["new", "new", "new"]);
  expect(first[3]).toMatch(/^3 new, /u);
  const again = (await runCli("ingest", join(folder, "000.jsonl"), "--acknowledge", ...at)).out.split("\n");
  expect(again.slice(0, 3)).toEqual(first.slice(0, 3).map((line) => line.replace("\tnew\t", "\tunchanged\t")));
  expect(await runCli("ingest", folder, "--acknowledge", "--json", ...at)).toMatchObject({ code: 2 });
});
