import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { rss, rssItem } from "../ingest/feeds/testdata/feeds.ts";
import { attachment, FIELDS, multipart, part } from "../ingest/mail/testdata/make-mail.ts";
import { http, warcRecord } from "../ingest/warc/testdata/make-warc.ts";
import { ingest } from "./ingest.ts";
import { reread } from "./reread.ts";
import { createReader } from "./watch/reader.ts";
import { openWorkbench } from "./workbench.ts";

const SAID = ", teilte das Ministerium mit";
const page = (what: string): string => `<html lang="de"><head><title>${what}</title></head><body><article><h1>Neue ${what}</h1>
<p>Estland und Finnland haben am Montag ein Abkommen über eine neue ${what} unterzeichnet${SAID}.</p></article></body></html>`;

test("what is extracted anew from the originals is the same, until the reader reads it differently", async () => {
  const folder = tempFolder();
  const plain = part({ "Content-Type": "text/plain; charset=utf-8" }, `Guten Morgen, heute geht es um die Fähre${SAID}.`);
  const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  put("a.html", page("Fähre"));
  put("b.jsonl", `${JSON.stringify({ id: "1", text: `Kenia liefert Ghana Panzer${SAID}.`, dct: "2026-05-01" })}\n`);
  put("c.warc", warcRecord(http(page("Brücke"))));
  put("d.eml", multipart("mixed", [plain, attachment("text/html", "x.html", Buffer.from(page("Straße")))], FIELDS));
  put("e.rss", rss([1, 2].map((n) => rssItem(n, `<content:encoded>Die Meldung ${n} aus dem Hafen${SAID}.</content:encoded>`)).join("")));
  const bench = await openWorkbench(join(folder, "l.db"));
  const reader = createReader({ threads: 1 });
  try {
    expect(
      await ingest(
        bench,
        ["a.html", "b.jsonl", "c.warc", "d.eml", "e.rss"].map((name) => join(folder, name)),
      ),
    ).toMatchObject({ new: 7 });
    expect(await reread(bench, reader)).toEqual({ newVersion: 0, unchanged: 7, without: 0, claims: 0, failed: [] });
    // A reader that has learned to leave out some words.
    const other: Pick<typeof reader, "article" | "part"> = {
      ...reader,
      part: async (one) => {
        const { results } = await reader.part(one);
        return {
          results: results.map((read) => {
            if (!read.ok) return read;
            const { hints: _, ...article } = read.article;
            return { ...read, article: { ...article, text: article.text.replace(SAID, "") } };
          }),
        };
      },
    };
    expect(await reread(bench, other)).toMatchObject({ newVersion: 7, unchanged: 0, without: 0, failed: [] });
    const { documents } = await bench.ledger.snapshot();
    expect(documents.map((d) => d.versions.length)).toEqual(Array(7).fill(2));
  } finally {
    await reader.close();
    await bench.close();
  }
});
