import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { ingest } from "./ingest.ts";
import { reread } from "./reread.ts";
import { createReader } from "./watch/reader.ts";
import { openWorkbench } from "./workbench.ts";

const PAGE = `<html lang="de"><head><title>Fähre</title></head><body><article><h1>Neue Fähre</h1>
<p>Estland und Finnland haben am Montag ein Abkommen über eine neue Fähre unterzeichnet, teilte das Ministerium mit.</p></article></body></html>`;

test("what is extracted anew from the originals is the same, until the reader reads it differently", async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "a.html"), PAGE);
  writeFileSync(join(folder, "b.jsonl"), `${JSON.stringify({ id: "1", text: "Kenia liefert Ghana Panzer." })}\n`);
  const bench = await openWorkbench(join(folder, "l.db"));
  const reader = createReader({ threads: 1 });
  try {
    await ingest(bench, [folder]);
    expect(await reread(bench, reader)).toEqual({ newVersion: 0, unchanged: 1, without: 1, claims: 0, failed: [] });
    // A reader that has learned to leave out the last words of the page.
    const other: Pick<typeof reader, "article"> = {
      article: async (job) => {
        const read = await reader.article(job);
        if (!read.ok) return read;
        const { hints: _, ...article } = read.article;
        return { ...read, article: { ...article, text: article.text.replace(", teilte das Ministerium mit", "") } };
      },
    };
    expect(await reread(bench, other)).toMatchObject({ newVersion: 1, unchanged: 0, without: 1, claims: 1, failed: [] });
    const { documents } = await bench.ledger.snapshot();
    expect(documents.map((d) => d.versions.length).sort()).toEqual([1, 2]);
  } finally {
    await reader.close();
    await bench.close();
  }
});
