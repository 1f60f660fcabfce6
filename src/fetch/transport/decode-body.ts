import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { Failure } from "../failure.ts";

type Chunks = AsyncIterable<Uint8Array>;
type Decoder = (source: Chunks) => Chunks;

/** Content codings (RFC 9110, section 8.4.1; br: RFC 7932). What is not here is not asked for either. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: (source) => through(source, () => createGunzip()),
  "x-gzip": (source) => through(source, () => createGunzip()),
  // "deflate" is the zlib format (RFC 1950), but some servers send what is inside it bare (RFC 1951), as browsers know.
  deflate: (source) => through(source, (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())),
  br: (source) => through(source, () => createBrotliDecompress()),
};

/** What a request says that it can undo. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";

/** Some servers compress what is compressed already; none has a reason to do it three times. */
const MOST_CODINGS = 2;
/** Short texts may shrink by any ratio. */
const RATIO_FROM = 1024 * 1024;

export interface BodyLimits {
  readonly bytes: number;
  readonly ratio: number;
  /** Keep the first `bytes` and leave the rest, instead of refusing. */
  readonly cut: boolean;
}

export interface Body {
  readonly bytes: Uint8Array;
  readonly wireBytes: number;
}

/**
 * Reads a body and undoes its content codings. Every stage is limited, so that a bomb inside a bomb fills neither memory nor time.
 * @throws Failure `too-large`, `decoding`; errors of the source and of zlib as they are
 */
export async function decodeBody(source: Chunks, contentEncoding: string, limits: BodyLimits, host: string): Promise<Body> {
  const codings = codingsOf(contentEncoding, host);
  let wire = 0;
  const kept: Uint8Array[] = [];
  let size = 0;
  const counted = limited(source, limits, host, (bytes) => (wire = bytes));
  const decoded = codings.reduceRight<Chunks>((chunks, coding) => limited(coding(chunks), limits, host), counted);
  for await (const chunk of decoded) {
    kept.push(limits.cut ? chunk.subarray(0, limits.bytes - size) : chunk);
    size += chunk.length;
    if (limits.cut && size >= limits.bytes) break;
    if (size > RATIO_FROM && size > wire * limits.ratio) throw tooLarge(host, `unpacks to more than ${limits.ratio} times its size`);
  }
  return { bytes: joined(kept), wireBytes: wire };
}

/** In memory of its own, which can be handed to a worker: Node's buffers share theirs. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function codingsOf(contentEncoding: string, host: string): Decoder[] {
  const names = contentEncoding
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > MOST_CODINGS)
    throw new Failure("decoding", `${host} sent an answer compressed ${names.length} times; at most ${MOST_CODINGS} are undone.`);
  return names.map((name) => {
    const decoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!decoder) throw new Failure("decoding", `${host} sent an answer in the coding “${name.slice(0, 40)}”, which was not asked for.`);
    return decoder;
  });
}

async function* limited(source: Chunks, limits: BodyLimits, host: string, onBytes?: (bytes: number) => void): Chunks {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    onBytes?.(bytes);
    yield chunk;
    // After the chunk was taken, so that whoever cuts gets what fits.
    if (bytes > limits.bytes) throw tooLarge(host, `is larger than ${Math.floor(limits.bytes / 1024)} KiB`);
  }
}

/** A length that is too large already is believed: nothing of the body needs to travel. */
export function checkLength(contentLength: string | undefined, limits: BodyLimits, host: string): void {
  if (!limits.cut && contentLength !== undefined && Number(contentLength) > limits.bytes)
    throw tooLarge(host, `says that it has ${contentLength} bytes`);
}

function tooLarge(host: string, what: string): Failure {
  return new Failure("too-large", `The answer of ${host} ${what} and was not read to its end. It is not a text to read.`);
}

/** @param open Makes the decoder when the first byte is there. Nothing, compressed by nobody, is nothing. */
async function* through(source: Chunks, open: (firstByte: number) => NodeJS.ReadWriteStream & Chunks): Chunks {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const whole = (async function* (): Chunks {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  const decoder = open(first.value[0] ?? 0);
  const done = pipeline(Readable.from(whole, { objectMode: false }), decoder);
  // Said by the loop below; this keeps it from being said a second time, to nobody.
  done.catch(() => undefined);
  yield* decoder;
  await done;
}
