import type { Given } from "./article.ts";
import type { ByteSource } from "./bytes/byte-source.ts";
import { sniffBytes } from "./formats.ts";
import type { FoundPart } from "./part.ts";

/**
 * The pages, PDFs and texts of a web archive (WARC). Each is named for the place of its record in the archive; damaged records are named
 * with a reason.
 */
export async function* archiveParts(source: ByteSource, name: string, given: Given): AsyncGenerator<FoundPart> {
  const { readWarc } = await import("./warc/read-warc.ts");
  const count = { records: 0, pages: 0 };
  let failed = 0;
  for await (const result of readWarc(source, count)) {
    if (!result.ok) {
      failed++;
      yield { ok: false, name: `${name}:${result.at}`, reason: `record that was skipped: ${result.reason}` };
      continue;
    }
    const { at, type, charset, bytes, ...archived } = result.page;
    const kind = kindOf(type, bytes);
    yield { ok: true, part: { name: `${name}:${at}`, kind, bytes, given, archived, ...(charset !== undefined && { charset }) } };
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
