import type { ArticleResult, Given } from "./article.ts";
import type { ByteSource } from "./bytes/byte-source.ts";
import { complete } from "./complete.ts";
import { sniffBytes } from "./formats.ts";
import { readSingle } from "./read-single.ts";

/**
 * Reads the pages, PDFs and texts of a web archive (WARC). An article is named for the place of its record in the archive; damaged
 * records are named with a reason.
 */
export async function* readArchive(source: ByteSource, name: string, given: Given): AsyncIterable<ArticleResult> {
  if (source.size === 0) {
    yield { ok: false, name, reason: "empty file" };
    return;
  }
  const { readWarc } = await import("./warc/read-warc.ts");
  const count = { records: 0, pages: 0 };
  let failed = 0;
  for await (const result of readWarc(source, count)) {
    if (!result.ok) {
      failed++;
      yield { ok: false, name: `${name}:${result.at}`, reason: `record that was skipped: ${result.reason}` };
      continue;
    }
    const { at, url, fetched, type, charset, bytes, truncated } = result.page;
    const around = { url, ...(fetched !== undefined && { fetched }), ...(charset !== undefined && { charset }) };
    const read = await readSingle(bytes, kindOf(type, bytes), around);
    if (!read.ok) yield { ok: false, name: `${name}:${at}`, reason: `${url}: ${read.reason}` };
    else {
      const partial = truncated === undefined ? {} : { partial: `truncated: the archive kept only its beginning (${truncated})` };
      const told = { ...read.told, url: read.told.url ?? url, asked: url, metadata: { ...read.told.metadata, ...partial } };
      yield complete(told, `${name}:${at}`, given, read.warnings);
    }
  }
  if (count.pages === 0 && failed === 0)
    yield { ok: false, name, reason: `an archive without a page: none of its ${count.records} records is a page, PDF or text` };
}

/** Servers call many things text/plain, and some nothing at all. */
function kindOf(type: string, bytes: Uint8Array): "html" | "pdf" | "text" {
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "application/pdf" || sniffBytes(bytes) === "pdf") return "pdf";
  return type === "text/plain" ? "text" : "html";
}
