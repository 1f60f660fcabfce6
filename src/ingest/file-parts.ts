import { open } from "node:fs/promises";
import type { Given, Input } from "./article.ts";
import { articleFiles, whyUnreadable } from "./article-files.ts";
import { type ByteSource, bytesAsSource, fileAsSource } from "./bytes/byte-source.ts";
import { decode } from "./bytes/decode.ts";
import { MOST_BYTES, TOO_LARGE } from "./bytes/limits.ts";
import { parseDate } from "./dates/parse-date.ts";
import { type Format, formatOf, KNOWN_ENDINGS, sniff, sniffBytes } from "./formats.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import type { FoundPart } from "./part.ts";
import { archiveParts } from "./read-archive.ts";
import { mailboxParts } from "./read-mails.ts";

/** Enough to tell formats apart. */
const BEGINNING = 65_536;

/**
 * Finds out what files are, and takes those that hold many articles apart: records, messages, lines. Nothing in them is read yet. Of a large
 * file one part at a time is in memory; one that holds a single article has a limit.
 */
export async function* fileParts(input: Input, given: Given): AsyncGenerator<FoundPart> {
  if (given.published !== undefined && !parseDate(given.published)) {
    yield {
      ok: false,
      name: typeof input === "string" ? input : (input.name ?? "-"),
      reason: `"${given.published}" is not a date (try 2024-03-12, 2024-03 or 2024-03-01/2024-03-05)`,
    };
    return;
  }
  if (typeof input !== "string") {
    const { stdin, name = "-" } = input;
    yield* partsOf(bytesAsSource(stdin), { name, format: input.name === undefined ? "sniff" : formatOf(name), given });
    return;
  }
  for await (const found of articleFiles(input)) {
    if (!found.ok) yield found;
    else yield* partsOfFile(found.path, found.size, given);
  }
}

interface Origin {
  readonly name: string;
  /** `unknown`: a name without a known ending, behind which one may still be known by its beginning. */
  readonly format: ReturnType<typeof formatOf>;
  readonly given: Given;
}

async function* partsOfFile(path: string, size: number, given: Given): AsyncGenerator<FoundPart> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (error) {
    yield { ok: false, name: path, reason: whyUnreadable(error) };
    return;
  }
  try {
    yield* partsOf(fileAsSource(file, size), { name: path, format: formatOf(path), given });
  } catch (error) {
    // The disk, not the file.
    if (!(error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/u.test(error.code))) throw error;
    yield { ok: false, name: path, reason: whyUnreadable(error) };
  } finally {
    await file.close();
  }
}

async function* partsOf(source: ByteSource, origin: Origin): AsyncGenerator<FoundPart> {
  const { name, given } = origin;
  if (source.size === 0) {
    yield { ok: false, name, reason: "empty file" };
    return;
  }
  const { url: _, ...many } = given;
  const byName = origin.format;
  const format = byName === "sniff" || byName === "unknown" ? (sniffBytes(await source.read(0, BEGINNING)) ?? byName) : byName;
  if (format === "warc") yield* archiveParts(source, name, many);
  else if (format === "mbox") yield* mailboxParts(source, name, many);
  else if (format === "jsonl") yield* lineParts(source, name, given);
  else if (source.size > MOST_BYTES) yield { ok: false, name, reason: TOO_LARGE };
  else {
    const bytes = await source.read(0, source.size);
    const kind = kindOf(bytes, format);
    if (kind === "jsonl") yield* lineParts(bytesAsSource(bytes), name, given);
    else if (typeof kind === "object") yield { ok: false, name, reason: kind.reason };
    else yield { ok: true, part: { name, kind, bytes, given } };
  }
}

/** What a file is whose name does not tell it, or why it is nothing that is read here. */
function kindOf(
  bytes: Uint8Array,
  format: Exclude<Origin["format"], "warc" | "mbox" | "jsonl">,
): "html" | "pdf" | "text" | "mail" | "feed" | "jsonl" | { readonly reason: string } {
  if (format !== "sniff" && format !== "unknown" && format !== "xml" && format !== "json") return format;
  const decoded = decode(bytes, declaredCharset(bytes));
  if (!decoded.ok) return decoded;
  const found: Format = sniff(decoded.text);
  if (found === "html" || found === "feed") return found;
  if (format === "xml") return "feed";
  if (format === "unknown") return { reason: `unknown kind of file (known: ${KNOWN_ENDINGS})` };
  if (format === "json") return { reason: "JSON that is no feed; articles come as JSON lines (.jsonl)" };
  return found;
}

/** The lines of JSON lines. */
async function* lineParts(source: ByteSource, name: string, given: Given): AsyncGenerator<FoundPart> {
  const beginning = await source.read(0, BEGINNING);
  if (isUtf16(beginning) && source.size > MOST_UTF16) {
    yield { ok: false, name, reason: `larger than ${MOST_UTF16 / 1_000_000} MB` };
    return;
  }
  // A letter may be cut in two at the end.
  const whole = beginning.length < BEGINNING ? beginning : beginning.subarray(0, beginning.findLastIndex((b) => b < 0x80) + 1);
  const decoded = decode(whole);
  if (!decoded.ok && !decoded.reason.startsWith("empty")) {
    yield { ok: false, name, reason: decoded.reason };
    return;
  }
  const { splitLines } = await import("./jsonl/split-lines.ts");
  let lines = 0;
  for await (const line of splitLines(isUtf16(beginning) ? await asUtf8(source) : source)) {
    lines++;
    const place = `${name}:${line.number}`;
    yield line.ok ? { ok: true, part: { name: place, kind: "line", bytes: line.bytes, given } } : { ...line, name: place };
  }
  if (lines === 0) yield { ok: false, name, reason: "empty file: nothing but white space" };
}

const isUtf16 = ([a, b]: Uint8Array): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** Bytes of JSON lines in UTF-16, which are in memory as a whole. */
const MOST_UTF16 = 10 * MOST_BYTES;

/** UTF-16 has no bytes at which lines could be cut; its lines are kept as UTF-8. */
async function asUtf8(source: ByteSource): Promise<ByteSource> {
  const decoded = decode(await source.read(0, source.size));
  return bytesAsSource(Buffer.from(decoded.ok ? decoded.text : ""));
}
