import { crc32, createInflateRaw, type InflateRaw } from "node:zlib";
import type { ByteSource } from "../bytes/byte-source.ts";
import { Damage } from "./damage.ts";

/** A record is one member by the standard. What becomes larger than this is a bomb or a film. */
const MAX_MEMBER = 1_000_000_000;
/** Name, comment and extra field of a header. */
const MAX_HEADER = 70_000;
const TRAILER = 8;
/** Small, since it may become a thousand times as much. */
const BLOCK = 16_384;

/**
 * Inflates one gzip member (RFC 1952) piece by piece and returns where the next one begins. Node's own reader goes on into the next member
 * without a word, so that after damage nobody would know where to go on.
 * @throws Damage, after the last piece if the check sum is wrong
 */
export async function* inflateMember(source: ByteSource, at: number): AsyncGenerator<Uint8Array, number> {
  const start = at + headerLength(await source.read(at, MAX_HEADER));
  const inflate = createInflateRaw();
  const ready: Uint8Array[] = [];
  inflate.on("data", (piece: Uint8Array) => ready.push(piece));
  let [check, size] = [0, 0];
  try {
    for (let from = start, done = false; !done; ) {
      const block = await source.read(from, BLOCK);
      from += block.length;
      done = await feed(inflate, block);
      for (const piece of ready.splice(0)) {
        check = crc32(piece, check);
        size += piece.length;
        if (size > MAX_MEMBER) throw new Damage(`becomes larger than ${MAX_MEMBER / 1_000_000} MB`);
        yield piece;
      }
    }
  } finally {
    inflate.destroy();
  }
  const end = start + inflate.bytesWritten;
  const trailer = Buffer.from(await source.read(end, TRAILER));
  if (trailer.length < TRAILER) throw new Damage("is cut off");
  if (trailer.readUInt32LE(0) !== check || trailer.readUInt32LE(4) !== size % 2 ** 32) throw new Damage("has a wrong check sum");
  return end + TRAILER;
}

/** True once the member's end was met. */
function feed(inflate: InflateRaw, block: Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const done = (ended: boolean): void => {
      inflate.off("end", onEnd).off("error", onError);
      resolve(ended);
    };
    const onEnd = (): void => done(true);
    const onError = (error: Error): void =>
      reject(new Damage(block.length === 0 ? "is cut off" : `cannot be decompressed (${error.message})`));
    inflate.once("end", onEnd).once("error", onError);
    if (block.length === 0) inflate.end();
    // The end of the member is told one tick after the block was taken.
    else inflate.write(block, () => setImmediate(done, false));
  });
}

/** Length of a member's header. @throws Damage */
function headerLength(head: Uint8Array): number {
  const [id1, id2, method, flags = 0] = head;
  if (id1 !== 0x1f || id2 !== 0x8b || method !== 8 || (flags & 0xe0) !== 0) throw new Damage("is no gzip member");
  let length = 10;
  if ((flags & 4) !== 0) length += 2 + (head[length] ?? 0) + 256 * (head[length + 1] ?? 0);
  for (const flag of [8, 16]) if ((flags & flag) !== 0) length = head.indexOf(0, length) + 1 || MAX_HEADER + 1;
  if ((flags & 2) !== 0) length += 2;
  if (length > head.length) throw new Damage("is cut off in a gzip header");
  return length;
}
