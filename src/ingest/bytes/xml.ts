import { type Decoded, decode } from "./decode.ts";

/**
 * Bytes of an XML document to text. Byte order mark and valid UTF-8 go before what the document declares, and that before the media type's
 * charset: servers send one charset for everything they have (RFC 7303, 3, would have it the other way round).
 */
export function decodeXml(bytes: Uint8Array, contentType = ""): Decoded {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const declared = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/iu.exec(head)?.[1];
  return decode(bytes, declared ?? /;\s*charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1]);
}

/** The document without its document type definition: nothing that we read needs one, and its entities may be bombs. */
export function withoutDoctype(xml: string): { readonly xml: string; readonly found: boolean } {
  const start = xml.slice(0, 100_000).search(/<!doctype\b/iu);
  if (start < 0) return { xml, found: false };
  const end = doctypeEnd(xml, start);
  return { xml: xml.slice(0, start) + xml.slice(end), found: true };
}

function doctypeEnd(xml: string, start: number): number {
  let quote = "";
  let subset = false;
  for (let at = start + 2; at < xml.length; at++) {
    const c = xml.charAt(at);
    if (quote !== "") quote = c === quote ? "" : quote;
    else if (xml.startsWith("<!--", at)) at = Math.max(at, xml.indexOf("-->", at));
    else if (c === '"' || c === "'") quote = c;
    else if (c === "[") subset = true;
    else if (c === "]") subset = false;
    else if (c === ">" && !subset) return at + 1;
  }
  // Never closed: the root element ends it.
  const root = /<[a-z][\w:.-]*[\s>/]/iu.exec(xml.slice(start + 2));
  return root ? start + 2 + root.index : xml.length;
}
