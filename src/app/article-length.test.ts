import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { MOST_CHARACTERS, readPart } from "../ingest/index.ts";
import { FIELDS, multipart, part } from "../ingest/mail/testdata/make-mail.ts";
import { http, warcRecord } from "../ingest/warc/testdata/make-warc.ts";
import { type Analyser, openLedger } from "../ledger/index.ts";
import { failureInWords } from "../publish/index.ts";
import { ingestFile } from "./ingest-file.ts";
import { reanalyse } from "./reanalyse.ts";
import { reread } from "./reread.ts";
import { readJob } from "./watch/read-job.ts";

const REFUSED = "longer than 400,000 characters; no article is: split it into its articles, a file or line each";
const most = "IRN trifft RUS.\n".repeat(MOST_CHARACTERS / 16);
const page = (text: string): string => `<html lang="de"><head><title>T</title></head><body><article><p>${text}</p></article></body></html>`;

async function bench(make: (version?: string) => Analyser = tinyAnalyser) {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2031-03-12T10:00:00Z") });
  onTestFinished(() => ledger.close());
  return { ledger, analyser: () => make() };
}

test("a text that is longer than any article is refused before it is analysed, whatever it comes in, and one below the limit taken in", async () => {
  const analysed: number[] = [];
  const at = await bench(() => {
    const { version, analyse } = tinyAnalyser();
    const counted: Analyser["analyse"] = (document) => {
      analysed.push(document.text.length);
      return { ...analyse(document), claims: [] };
    };
    return { version, analyse: counted };
  });
  const became = async (name: string, content: string | Uint8Array): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const article of ingestFile(at, { stdin: Buffer.from(content), name }))
      found.push("reason" in article.became ? article.became.reason : article.became.outcome);
    return found;
  };
  const long = `${most}x`;
  expect(await became("a.txt", long)).toEqual([REFUSED]);
  expect(await became("a.html", page(long))).toEqual([REFUSED]);
  expect(await became("a.jsonl", [long, "Kurz.", long].map((text) => JSON.stringify({ text })).join("\n"))).toEqual([
    REFUSED,
    "new",
    REFUSED,
  ]);
  expect(await became("a.warc", warcRecord(http(page(long))))).toEqual([REFUSED]);
  expect(await became("a.eml", multipart("mixed", [part({ "Content-Type": "text/plain; charset=utf-8" }, long)], FIELDS))).toEqual([
    REFUSED,
  ]);
  expect(await became("b.txt", most)).toEqual(["new"]);
  expect(analysed).toEqual([5, MOST_CHARACTERS]);
  // One line of the log for each place in what came through a pipe.
  expect((await at.ledger.status()).acquisitions).toEqual({ unreadable: 4, ok: 2 });
  // What was fetched, by ingest and by watch.
  const bytes = Buffer.from(page(long));
  expect(await readJob({ is: "page", bytes, contentType: "text/html", url: "https://bote.example/1" })).toMatchObject({
    ok: false,
    reason: REFUSED,
  });
  expect(failureInWords({ kind: "unreadable", reason: REFUSED }, "en")).toBe(REFUSED);
  expect(failureInWords({ kind: "unreadable", reason: REFUSED }, "de")).toBe(
    "Der Text ist länger als 400.000 Zeichen. So lang ist kein Artikel: ihn in seine Artikel teilen, je eine Datei oder Zeile.",
  );
});

test("what a ledger holds already stays, however long it is: another analyser reads it, its original is left alone", async () => {
  const at = await bench();
  const text = "Es kommt nichts Neues.\n".repeat(20_000);
  const acquisition = { address: "file:///archiv.txt", at: "2031-03-12T10:00:00Z", outcome: "ok" };
  const original = { bytes: Buffer.from(text), mediaType: "text/plain" };
  await at.ledger.record(incoming(text, { file: "file:///archiv.txt" }), tinyAnalyser(), { acquisition, original });
  const [held] = (await at.ledger.snapshot()).documents;
  const reader = { article: () => Promise.reject(new Error("no page")), part: readPart };
  expect(await reread(at, reader)).toMatchObject({ newVersion: 0, failed: [{ name: held?.document.id, reason: REFUSED }] });
  expect(await reanalyse({ ledger: at.ledger, analyser: () => tinyAnalyser("tiny-2") })).toMatchObject({ reanalysed: 1, failed: [] });
  const [after] = (await at.ledger.snapshot()).documents;
  expect([after?.document.text.length, after?.versions.length]).toEqual([text.length, 1]);
});
