import { type ByteSource, blocksOf } from "../bytes/byte-source.ts";
import { MOST_BYTES, TOO_LARGE } from "../bytes/limits.ts";

/** A line that holds something, counted from 1. */
export type Line =
  | { readonly ok: true; readonly number: number; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly number: number; readonly reason: string };

const LF = 10;
const BLANK = new Set([9, 10, 13, 32]);

/** Cuts a file into its lines; only one is in memory at a time. Lines of nothing but white space are passed over. */
export async function* splitLines(source: ByteSource): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const add = (bytes: Uint8Array): void => {
    size += bytes.length;
    // Copied, since a part of a block would keep all of it in memory.
    if (size <= MOST_BYTES) parts.push(Uint8Array.prototype.slice.call(bytes));
    else parts = [];
  };
  const finish = (): Line | undefined => {
    const [bytes, length] = [Buffer.concat(parts), size];
    [parts, size] = [[], 0];
    if (length > MOST_BYTES) return { ok: false, number, reason: TOO_LARGE };
    return bytes.every((b) => BLANK.has(b)) ? undefined : { ok: true, number, bytes };
  };
  for await (const block of blocksOf(source)) {
    let start = 0;
    for (let end = block.indexOf(LF); end >= 0; end = block.indexOf(LF, start)) {
      add(block.subarray(start, end));
      const line = finish();
      if (line) yield line;
      number++;
      start = end + 1;
    }
    add(block.subarray(start));
  }
  const last = finish();
  if (last) yield last;
}
