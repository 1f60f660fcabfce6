import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { Damage } from "./damage.ts";

/** A response as it went over the wire (RFC 9112). */
export interface HttpMessage {
  readonly status: number;
  /** Field names in small letters; of a field that is repeated, all values. */
  readonly headers: ReadonlyMap<string, string>;
  /** Every field line as received. */
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

const MAX_HEAD = 262_144;
const MAX_CODINGS = 2;

/** Parts the head of a response from its body. @throws Damage */
export function parseHttp(block: Uint8Array): HttpMessage {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const head = bytes.toString("latin1", 0, MAX_HEAD);
  const end = /\r?\n\r?\n/u.exec(head);
  const [statusLine = "", ...lines] = head.slice(0, end?.index ?? 0).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(statusLine);
  if (!end || !status) throw new Damage("holds no HTTP response");
  const headers = new Map<string, string>();
  const received: [string, string][] = [];
  for (const line of lines) {
    const field = /^([^\s:]+)\s*:\s*(.*)$/u.exec(line);
    if (field) received.push([field[1] ?? "", (field[2] ?? "").trim()]);
    const name = field?.[1]?.toLowerCase();
    if (name !== undefined) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${field?.[2]}` : (field?.[2] ?? "").trim());
  }
  return { status: Number(status[1]), headers, lines: received, body: bytes.subarray(end.index + end[0].length) };
}

/**
 * The body without its transfer and content codings (RFC 9110, 8.4; RFC 9112, 7). Some archives keep a body that they decoded already, with
 * the headers that it came with: what does not look coded is taken as it is.
 * @throws Damage, also if it becomes larger than the limit
 */
export function decodeBody({ headers, body }: HttpMessage, limit: number): Uint8Array {
  const transfer = codings(headers.get("transfer-encoding"));
  let bytes = transfer.includes("chunked") ? (dechunk(body) ?? body) : body;
  const applied = [...codings(headers.get("content-encoding")), ...transfer.filter((c) => c !== "chunked")];
  if (applied.length > MAX_CODINGS) throw new Damage(`is packed ${applied.length} times over`);
  for (const coding of applied.reverse()) bytes = decompress(bytes, coding, limit);
  if (bytes.length > limit) throw new Damage(`is larger than ${limit / 1_000_000} MB`);
  return bytes;
}

const codings = (value: string | undefined): string[] =>
  (value ?? "")
    .toLowerCase()
    .split(",")
    .map((c) => c.trim())
    .filter((c) => c !== "" && c !== "identity");

function decompress(bytes: Uint8Array, coding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit };
  try {
    if (coding === "gzip" || coding === "x-gzip") return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : bytes;
    if (coding === "br") return brotliDecompressSync(bytes, options);
    // "deflate" means zlib by the standard, but many servers send it bare.
    if (coding === "deflate") return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw new Damage(`becomes larger than ${limit / 1_000_000} MB`);
    if (looksDecoded(bytes)) return bytes;
    throw new Damage(`cannot be unpacked (${coding})`);
  }
  if (looksDecoded(bytes)) return bytes;
  throw new Damage(`is packed in a way that is not known (${coding.slice(0, 20)})`);
}

/** A page or PDF begins with a mark or a letter, and nothing packed does for long. */
function looksDecoded(bytes: Uint8Array): boolean {
  return (
    /^(?:\ufeff|ï»¿)?\s*[<%{\p{L}]/u.test(Buffer.from(bytes.subarray(0, 100)).toString("latin1")) && !bytes.subarray(0, 200).includes(0)
  );
}

/** The chunks of a body put together; undefined if it does not come in chunks. @throws Damage if it does so only in part */
function dechunk(body: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const size = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/iu.exec(bytes.toString("latin1", at, at + 1000));
    if (!size) {
      if (chunks.length === 0) return undefined;
      throw new Damage("is cut off between chunks");
    }
    const length = Number.parseInt(size[1] ?? "", 16);
    if (length === 0) break;
    const start = at + size[0].length;
    if (start + length > bytes.length) {
      if (chunks.length === 0 && !/^\r?\n/u.test(bytes.toString("latin1", start + length, start + length + 2))) return undefined;
      throw new Damage("is cut off in a chunk");
    }
    chunks.push(bytes.subarray(start, start + length));
    at = start + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}
