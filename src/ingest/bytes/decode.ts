import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";

/** Bytes as text, or why they are none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Bytes to text: byte order mark, then UTF-8 if the bytes are valid UTF-8, then the declared charset, then
 * windows-1252 if that looks like text. Line ends become `\n`; nothing else is changed.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { ok: false, reason: "empty file" };
  const text = byMark(bytes) ?? byContent(bytes, declared);
  if (text === undefined || !looksLikeText(text)) return { ok: false, reason: "not text (binary data)" };
  if (text.trim() === "") return { ok: false, reason: "empty file: nothing but white space" };
  return { ok: true, text: text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text };
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  if (a === 0xff && b === 0xfe) return iconv.decode(asBuffer(bytes), "utf-16le");
  if (a === 0xfe && b === 0xff) return iconv.decode(asBuffer(bytes), "utf-16be");
  return undefined;
}

function byContent(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (bytes.includes(0)) return undefined;
  // Valid UTF-8 beyond ASCII is never an accident, whatever the page declares.
  const utf8 = isUtf8(bytes) ? asBuffer(bytes).toString("utf8") : undefined;
  const charset = charsetName(declared);
  // Only ASCII has as many characters as bytes.
  if (utf8 !== undefined && (charset === undefined || charset === "win1252" || utf8.length < bytes.length)) return utf8;
  return iconv.decode(asBuffer(bytes), charset ?? "win1252");
}

/** The same memory, not a copy. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The decoder for a declared charset. Pages that say Latin-1 or ASCII mean windows-1252 (WHATWG Encoding), and
 * Node 20's own decoder turns its quotation marks and dashes into control characters, hence iconv-lite.
 */
function charsetName(declared: string | undefined): string | undefined {
  const label = declared?.trim().toLowerCase() ?? "";
  if (label === "" || /^utf-?8$/u.test(label)) return undefined;
  if (/^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|windows-1252|cp1252)$/u.test(label)) return "win1252";
  // UTF-16 without a mark is full of NULs and was refused before; here the label is wrong.
  return /utf-?(?:16|32)|ucs/u.test(label) || !iconv.encodingExists(label) ? undefined : label;
}

/** A few stray control characters are a typesetter's; many are a picture or a program. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd]/gu)?.length ?? 0;
  return !sample.includes("\u0000") && odd <= sample.length / 200;
}
