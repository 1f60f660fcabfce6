import type { Purpose } from "../types.ts";

/** Beginnings of feeds and lists of addresses, behind the byte order marks of UTF-8 and UTF-16. */
const XML_LIST =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,500}>\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/iu;

/**
 * What was fetched as HTML, if it may be read as such: everything that is not PDF, plain text, or a feed or sitemap. Servers name pages
 * wrongly (`application/octet-stream`, `text/xml`), and what a page says of its rights counts all the same.
 * @param type Media type in lower case; empty if none was sent.
 * @returns One character for each byte: names and values of the head's elements are ASCII, whatever the encoding of the text.
 */
export function htmlOf(bytes: Uint8Array, type: string, purpose: Purpose): string | undefined {
  if (type === "application/pdf" || type === "text/plain") return undefined;
  // Where a feed or a sitemap is wanted, XML and JSON are one, and may carry the HTML of others.
  if ((purpose === "feed" || purpose === "sitemap") && !type.includes("html")) return undefined;
  const html = asciiOf(bytes);
  const start = html.slice(0, 1024);
  return XML_LIST.test(start) || start.includes("%PDF-") ? undefined : html;
}

/** UTF-16 has two bytes for each. */
function asciiOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide ? buffer.toString("latin1").replaceAll("\0", "") : buffer.toString("latin1");
}
