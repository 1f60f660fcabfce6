import { open } from "node:fs/promises";
import type { ArticleResult, Given, Input } from "./article.ts";
import { articleFiles, whyUnreadable } from "./article-files.ts";
import { type ByteSource, bytesAsSource, fileAsSource } from "./bytes/byte-source.ts";
import { decode } from "./bytes/decode.ts";
import { complete } from "./complete.ts";
import { parseDate } from "./dates/parse-date.ts";
import { type Format, formatOf, KNOWN_ENDINGS, sniff, sniffBytes } from "./formats.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import { readJsonLine } from "./jsonl/read-json-line.ts";
import { readArchive } from "./read-archive.ts";
import { readFeedFile } from "./read-feed-file.ts";
import { readMailBytes, readMailbox } from "./read-mails.ts";
import { readSingle } from "./read-single.ts";

/** Larger files are no articles; a collection belongs into JSON lines, a mailbox or an archive. */
const MAX_BYTES = 20_000_000;
/** JSON lines hold many articles. */
const MAX_JSONL_BYTES = 400_000_000;
/** Enough to tell formats apart. */
const BEGINNING = 65_536;

/**
 * Reads articles from a file, a folder or standard input: plain text, HTML, PDF, JSON lines, mails and mailboxes, web archives, feeds. What
 * cannot be read is named with its reason, the rest goes on; nothing is fetched. Archives and mailboxes may be of any size: they are read
 * piece by piece. `given` fills in only what an article does not say itself.
 */
export async function* readArticles(input: Input, given: Given): AsyncIterable<ArticleResult> {
  if (given.published !== undefined && !parseDate(given.published)) {
    yield {
      ok: false,
      name: typeof input === "string" ? input : "-",
      reason: `"${given.published}" is not a date (try 2024-03-12, 2024-03 or 2024-03-01/2024-03-05)`,
    };
    return;
  }
  if (typeof input !== "string") {
    yield* readSource(bytesAsSource(input.stdin), { name: "-", format: "sniff", given });
    return;
  }
  for await (const found of articleFiles(input)) {
    if (!found.ok) yield found;
    else yield* readFile(found.path, found.size, given);
  }
}

interface Origin {
  readonly name: string;
  /** `unknown`: a name without a known ending, behind which one may still be known by its beginning. */
  readonly format: ReturnType<typeof formatOf>;
  readonly given: Given;
}

async function* readFile(path: string, size: number, given: Given): AsyncIterable<ArticleResult> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path);
  } catch (error) {
    yield { ok: false, name: path, reason: whyUnreadable(error) };
    return;
  }
  try {
    yield* readSource(fileAsSource(file, size), { name: path, format: formatOf(path), given });
  } catch (error) {
    // The disk, not the file.
    if (!(error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/u.test(error.code))) throw error;
    yield { ok: false, name: path, reason: whyUnreadable(error) };
  } finally {
    await file.close();
  }
}

async function* readSource(source: ByteSource, origin: Origin): AsyncIterable<ArticleResult> {
  const { name, given } = origin;
  const { url: _, ...many } = given;
  const byName = origin.format;
  const format = byName === "sniff" || byName === "unknown" ? (sniffBytes(await source.read(0, BEGINNING)) ?? byName) : byName;
  if (format === "warc") yield* readArchive(source, name, many);
  else if (format === "mbox") yield* readMailbox(source, name, many);
  else {
    const limit = format === "jsonl" ? MAX_JSONL_BYTES : MAX_BYTES;
    if (source.size > limit) yield { ok: false, name, reason: `larger than ${limit / 1_000_000} MB` };
    else yield* readWhole(await source.read(0, source.size), { ...origin, format });
  }
}

async function* readWhole(bytes: Uint8Array, { name, format, given }: Origin): AsyncIterable<ArticleResult> {
  if (bytes.length === 0) yield { ok: false, name, reason: "empty file" };
  else if (format === "mail") yield* readMailBytes(bytes, name, given);
  else if (format === "feed") yield* readFeedFile(bytes, name, given);
  else if (format === "pdf" || format === "html" || format === "text") yield* readOne(bytes, format, name, given);
  else {
    const decoded = decode(bytes, format === "jsonl" ? undefined : declaredCharset(bytes));
    if (!decoded.ok) yield { ok: false, name, reason: decoded.reason };
    else yield* readText(bytes, decoded.text, { name, format, given });
  }
}

/** What turns out to be a text: JSON lines, or something that its beginning tells. */
async function* readText(bytes: Uint8Array, text: string, { name, format, given }: Origin): AsyncIterable<ArticleResult> {
  const found: Format = format === "jsonl" ? "jsonl" : sniff(text);
  if (found === "feed" || (format === "xml" && found !== "html")) yield* readFeedFile(bytes, name, given);
  else if (found === "html") yield* readOne(bytes, "html", name, given);
  else if (format === "unknown") yield { ok: false, name, reason: `unknown kind of file (known: ${KNOWN_ENDINGS})` };
  else if (format === "json") yield { ok: false, name, reason: "JSON that is no feed; articles come as JSON lines (.jsonl)" };
  else if (found === "jsonl") yield* readLines(text, name, given);
  else yield* readOne(bytes, "text", name, given);
}

async function* readOne(bytes: Uint8Array, kind: "html" | "pdf" | "text", name: string, given: Given): AsyncIterable<ArticleResult> {
  const read = await readSingle(bytes, kind, given.url === undefined ? {} : { url: given.url });
  yield read.ok ? complete(read.told, name, given, read.warnings) : { ok: false, name, reason: read.reason };
}

function* readLines(text: string, name: string, given: Given): Iterable<ArticleResult> {
  let n = 0;
  for (const line of text.split("\n")) {
    n++;
    if (line.trim() === "") continue;
    const result = readJsonLine(line);
    const place = `${name}:${n}`;
    if (!result.ok) yield { ok: false, name: place, reason: result.reason };
    else yield complete(result.article, place, given, result.warnings);
  }
}
