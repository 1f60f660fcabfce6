import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { openLedger } from "../ledger/index.ts";
import { ingestFile } from "./ingest-file.ts";
import { page } from "./watch/testdata/kit.ts";

const record = (url: string, html: string): string => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const fields = ["WARC/1.1", "WARC-Type: response", `WARC-Target-URI: ${url}`, "Content-Type: application/http; msgtype=response"];
  return `${[...fields, `Content-Length: ${Buffer.byteLength(block)}`].join("\r\n")}\r\n\r\n${block}\r\n\r\n`;
};

test("pages of an archive whose canonical address is the front page are documents of their own, known by the address asked for", async () => {
  const folder = tempFolder();
  const ledger = await openLedger(join(folder, "ledger.db"), { clock: () => new Date("2026-05-01T10:00:00Z") });
  onTestFinished(() => ledger.close());
  const site = "https://hafen.example";
  const path = join(folder, "hafen.warc");
  const front = `<link rel="canonical" href="${site}/">`;
  const own = `<link rel="canonical" href="${site}/artikel/3">`;
  const records = [
    record(`${site}/artikel/1`, page(1, front)),
    record(`${site}/artikel/2`, page(2, front)),
    record(`${site}/artikel/3/amp`, page(3, own)),
  ];
  writeFileSync(path, records.join(""));
  const became: string[] = [];
  for await (const article of ingestFile({ ledger, analyser: () => tinyAnalyser() }, path, statSync(path).size))
    became.push("outcome" in article.became ? article.became.outcome : article.became.reason);
  expect(became).toEqual(["new", "new", "new"]);
  const [one, two, three] = await Promise.all(["1", "2", "3"].map((n) => ledger.at(`${site}/artikel/${n}`)));
  expect(new Set([one, two, three]).size).toBe(3);
  expect(await ledger.at(`${site}/artikel/3/amp`)).toBe(three);
  expect(await ledger.at(`${site}/`)).toBeUndefined();
});
