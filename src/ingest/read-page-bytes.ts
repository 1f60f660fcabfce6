import type { IncomingArticle } from "./article.ts";
import { decode } from "./bytes/decode.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import type { Known, PageMetadata } from "./html/metadata/read-metadata.ts";
import { readPage } from "./html/read-html.ts";
import { readText } from "./text/read-text.ts";

/** One page as an article with its metadata, or why it cannot be read. */
export type ReadPageResult =
  | { readonly ok: true; readonly article: Omit<IncomingArticle, "name">; readonly metadata?: PageMetadata }
  | { readonly ok: false; readonly reason: string; readonly metadata?: PageMetadata };

/** Reads the bytes of one page or plain text: charset, text in labelled blocks, metadata. Never throws; nothing is fetched. */
export function readPageBytes(bytes: Uint8Array, format: "html" | "text", known: Known = {}): ReadPageResult {
  const decoded = decode(bytes, format === "html" ? declaredCharset(bytes) : undefined);
  if (!decoded.ok) return decoded;
  return format === "html" ? readPage(decoded.text, known) : { ok: true, article: readText(decoded.text) };
}
