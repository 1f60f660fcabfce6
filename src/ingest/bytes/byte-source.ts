import type { FileHandle } from "node:fs/promises";

/** Bytes that can be read at any place: a file or memory. Archives are read from it piece by piece, never whole. */
export interface ByteSource {
  readonly size: number;
  /** Up to `length` bytes from `at`; fewer at the end, none behind it. */
  read(at: number, length: number): Promise<Uint8Array>;
}

/** Memory as a source. */
export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => Promise.resolve(bytes.subarray(at, at + length)) };
}

/** An open file as a source; closing it is the caller's. */
export function fileAsSource(file: FileHandle, size: number): ByteSource {
  return {
    size,
    async read(at, length) {
      const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - at)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}

const BLOCK = 262_144;

/** The bytes from `at` to the end, in blocks. */
export async function* blocksOf(source: ByteSource, at = 0): AsyncGenerator<Uint8Array> {
  for (let from = at; from < source.size; ) {
    const block = await source.read(from, BLOCK);
    if (block.length === 0) return;
    from += block.length;
    yield block;
  }
}
