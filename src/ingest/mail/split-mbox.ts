import { type ByteSource, blocksOf } from "../bytes/byte-source.ts";
import { MOST_BYTES, TOO_LARGE } from "../bytes/limits.ts";

/** A message of a mailbox, counted from 1. */
export type MboxMessage =
  | { readonly ok: true; readonly number: number; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly number: number; readonly reason: string };

/** "From sender date": a sender, then a time of day and a year, as mail programs write them; a sentence does not go on like that. */
const FROM_LINE = /^From \S(?=[^\r\n]{0,300}\b\d{1,2}:\d{2}\b)(?=[^\r\n]{0,300}\b(?:19|20)\d\d\b)/u;
const MARK = Buffer.from("\nFrom ");
const LONGEST_LINE = 1000;
/** What has to stand before the mark to see whether the line before it is blank. */
const BEFORE = 3;
const LF = 10;
const CR = 13;

/**
 * Cuts a mailbox (RFC 4155) into its messages; only one is in memory at a time. Lines that the mailbox quoted (">From ", mboxrd) get their
 * own form back. A "From " inside a message that its mailbox forgot to quote parts nothing, unless it looks like the real one.
 */
export async function* splitMbox(source: ByteSource): AsyncGenerator<MboxMessage> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (bytes: Uint8Array): void => {
    size += bytes.length;
    // Copied, since a part of a large buffer would keep all of it in memory.
    if (size <= MOST_BYTES) parts.push(Uint8Array.prototype.slice.call(bytes));
    else parts = [];
  };
  const finish = (): MboxMessage | undefined => {
    const message = number === 0 ? before(parts) : { number, ...contentOf(parts, size) };
    [parts, size] = [[], 0];
    return message;
  };
  // A line end in front makes the first line one like the others.
  let pending: Buffer = Buffer.from("\n\n");
  for await (const block of blocksOf(source)) {
    pending = Buffer.concat([pending, block]);
    let start = 0;
    let keep = Math.max(0, pending.length - MARK.length - BEFORE);
    for (let at = pending.indexOf(MARK); at >= 0; at = pending.indexOf(MARK, at + 1)) {
      const lineEnd = pending.indexOf(LF, at + 1);
      if (lineEnd < 0 && pending.length - at < LONGEST_LINE) {
        keep = Math.max(start, at - BEFORE);
        break;
      }
      if (!isBoundary(pending, at, lineEnd)) continue;
      add(pending.subarray(start, at));
      const message = finish();
      if (message) yield message;
      number++;
      start = lineEnd + 1;
      keep = Math.max(start, keep);
    }
    add(pending.subarray(start, Math.max(start, keep)));
    pending = Buffer.from(pending.subarray(Math.max(start, keep)));
  }
  add(pending);
  const last = finish();
  if (last) yield last;
}

function isBoundary(bytes: Buffer, at: number, lineEnd: number): boolean {
  const previous = bytes[at - 1] === CR ? bytes[at - 2] : bytes[at - 1];
  if (lineEnd < 0 || (at > 0 && previous !== LF)) return false;
  return FROM_LINE.test(bytes.toString("latin1", at + 1, Math.min(lineEnd, at + LONGEST_LINE)));
}

function contentOf(
  parts: readonly Uint8Array[],
  size: number,
): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string } {
  if (size > MOST_BYTES) return { ok: false, reason: TOO_LARGE };
  const bytes = Buffer.concat(parts);
  if (!bytes.includes(">From ")) return { ok: true, bytes };
  return { ok: true, bytes: Buffer.from(bytes.toString("latin1").replace(/^>(>{0,20}From )/gmu, "$1"), "latin1") };
}

function before(parts: readonly Uint8Array[]): MboxMessage | undefined {
  const junk = Buffer.concat(parts).toString("latin1").trim() !== "";
  return junk ? { ok: false, number: 0, reason: 'what stands before the first "From " line is no message' } : undefined;
}
