import type { FileMetadata } from "./article.ts";
import { decode } from "./bytes/decode.ts";
import type { Told } from "./complete.ts";
import { parseDate } from "./dates/parse-date.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import type { Known, PageMetadata } from "./html/metadata/read-metadata.ts";
import { readText } from "./text/read-text.ts";

/** A document of a kind that holds one article, or why there is none in it. */
export type SingleResult =
  | { readonly ok: true; readonly told: Told; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** What is known of a document before it is read. */
export interface Around extends Known {
  /** As a server or mail declares it. */
  readonly charset?: string;
  /** When it was fetched, ISO 8601 in UTC: it was not published later. */
  readonly fetched?: string;
}

/** Reads a page, PDF or plain text. Each reader is loaded when its first document comes. Never throws. */
export async function readSingle(bytes: Uint8Array, kind: "html" | "pdf" | "text", around: Around = {}): Promise<SingleResult> {
  if (kind === "pdf") return readPdfFile(bytes, around);
  const decoded = decode(bytes, kind === "html" ? (around.charset ?? declaredCharset(bytes)) : around.charset);
  if (!decoded.ok) return decoded;
  return kind === "html" ? readHtmlText(decoded.text, around) : { ok: true, told: bounded(readText(decoded.text), around), warnings: [] };
}

/** Reads a page that is text already. */
export async function readHtmlText(html: string, around: Around = {}): Promise<SingleResult> {
  // The reader of pages takes a tenth of a second to load, which plain text need not wait for.
  const { readPage } = await import("./html/read-html.ts");
  const page = readPage(html, around);
  if (!page.ok) return page;
  const { article, metadata } = page;
  const outlet = article.outlet ?? metadata.outlet.value;
  const told = { ...article, ...(outlet !== undefined && { outlet }), page: metadata, ...withMetadata(metadataOf(metadata)) };
  return { ok: true, told: bounded(told, around), warnings: [] };
}

async function readPdfFile(bytes: Uint8Array, around: Around): Promise<SingleResult> {
  const { readPdf } = await import("./pdf/read-pdf.ts");
  const pdf = await readPdf(bytes);
  if (!pdf.ok) return pdf;
  const { authors, noLaterThan: written, ...article } = pdf.article;
  const noLaterThan = written === undefined ? {} : { noLaterThan: { day: written, basis: "file" as const } };
  const told = {
    ...article,
    ...noLaterThan,
    ...(around.url !== undefined && { url: around.url }),
    ...withMetadata(authors ? { authors } : {}),
  };
  return { ok: true, told: bounded(told, around), warnings: pdf.warnings };
}

function metadataOf({ authors, published, modified, partial }: PageMetadata): FileMetadata {
  return {
    ...(authors.value && authors.value.length > 0 && { authors: authors.value }),
    ...(published.value !== undefined && { publishedAt: published.value }),
    ...(modified.value !== undefined && { modified: modified.value }),
    ...(partial && { partial: `${partial.reason}: ${partial.stated}` }),
  };
}

/** With the day of fetching as a bound, and as a fact. */
function bounded(told: Told, { fetched }: Around): Told {
  const day = fetched === undefined ? undefined : parseDate(fetched)?.to;
  if (fetched === undefined || day === undefined) return told;
  const before = told.noLaterThan;
  const noLaterThan = before !== undefined && before.day < day ? before : { day, basis: "fetched" as const };
  return { ...told, noLaterThan, ...withMetadata({ ...told.metadata, fetched }) };
}

/** Nothing known is nothing said. */
export function withMetadata(metadata: FileMetadata): { readonly metadata?: FileMetadata } {
  return Object.keys(metadata).length > 0 ? { metadata } : {};
}
