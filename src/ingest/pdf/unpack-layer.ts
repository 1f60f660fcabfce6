import { constants, createInflateRaw, inflateRawSync } from "node:zlib";

/** Of damaged data so many bytes at the end may not come out. */
const CHUNK = 4096;
/** Data in letters begin with so many of them. */
const SAMPLE = 32;
const HEX = /^[\s\dA-Fa-f]*$/u;
const BASE_85 = /^[\s!-uz]*$/u;

/** What a zlib header (RFC 1950, 2.2) stands before, or undefined if there is none that pdf.js would take. */
export function zlibData(data: Uint8Array): Uint8Array | undefined {
  const [method = 0, flags = 0] = data;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0 && (flags & 0x20) === 0 ? data.subarray(2) : undefined;
}

/** Inflates (RFC 1951) up to a limit in bytes. Of data that are cut off or damaged comes what stands before the damage, as with pdf.js. */
export async function inflateRaw(deflated: Uint8Array, limit: number): Promise<Uint8Array | "too large"> {
  try {
    return inflateRawSync(deflated, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : beforeDamage(deflated, limit);
  }
}

/** Only the stream gives what came before an error. */
async function beforeDamage(deflated: Uint8Array, limit: number): Promise<Uint8Array | "too large"> {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const chunks: Uint8Array[] = [];
  let length = 0;
  inflater.end(deflated);
  try {
    for await (const chunk of inflater as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) return "too large";
    }
  } catch {
    // The damage: what was there before it counts.
  }
  return Buffer.concat(chunks);
}

/**
 * What is written in letters (ASCIIHexDecode and ASCII85Decode, ISO 32000-1, 7.4.2 and 7.4.3), up to its end mark, if deflated data come out;
 * else undefined.
 */
export function packedInText(data: Uint8Array): Uint8Array | undefined {
  const sample = Buffer.from(data.subarray(0, SAMPLE)).toString("latin1");
  const [decode, mark] = HEX.test(sample.replace(/>[\s\S]*/u, "")) ? ([fromHex, 0x3e] as const) : ([fromBase85, 0x7e] as const);
  if (decode === fromBase85 && !BASE_85.test(sample.replace(/~[\s\S]*/u, ""))) return undefined;
  // The first bytes tell whether the rest is worth it.
  if (!zlibData(decode(data.subarray(0, SAMPLE)))) return undefined;
  const end = data.indexOf(mark);
  return decode(end < 0 ? data : data.subarray(0, end));
}

function fromHex(data: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(data)
      .toString("latin1")
      .replace(/[^\dA-Fa-f]+/gu, ""),
    "hex",
  );
}

function fromBase85(data: Uint8Array): Uint8Array {
  const out = Buffer.alloc(data.length * 4);
  let [length, group, digits] = [0, 0, 0];
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) length += 4;
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + byte - 0x21;
    if (++digits < 5) continue;
    length = out.writeUInt32BE(group % 2 ** 32, length);
    [group, digits] = [0, 0];
  }
  // An unfinished group: padded with the highest digit, its last byte left out.
  if (digits > 1) {
    for (let i = digits; i < 5; i++) group = group * 85 + 84;
    out.writeUInt32BE(group % 2 ** 32, length);
    length += digits - 1;
  }
  return out.subarray(0, length);
}
