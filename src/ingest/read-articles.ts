import { open } from "node:fs/promises";
import type { PublicationDate } from "../core/index.ts";
import type { ArticleResult, Given, IncomingArticle, Input } from "./article.ts";
import { articleFiles, whyUnreadable } from "./article-files.ts";
import { decode } from "./bytes/decode.ts";
import { parseDate, published } from "./dates/parse-date.ts";
import { type Format, formatOf, sniff } from "./formats.ts";
import { declaredCharset } from "./html/declared-charset.ts";
import { readJsonLine } from "./jsonl/read-json-line.ts";
import { readText } from "./text/read-text.ts";

/** Larger files are no articles; a collection belongs into JSON lines. */
const MAX_BYTES = 20_000_000;
/** JSON lines hold many articles. */
const MAX_JSONL_BYTES = 400_000_000;

/** What a format tells of an article; the rest is added here. */
type Told = Omit<IncomingArticle, "name">;

/**
 * Reads articles from a file, a folder or standard input: plain text, HTML, JSON lines. What cannot be read is named
 * with its reason, the rest goes on; nothing is fetched. `given` fills in only what an article does not say itself.
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
    yield* readBytes(input.stdin, { name: "-", format: "sniff", given });
    return;
  }
  for await (const found of articleFiles(input)) {
    if (!found.ok) {
      yield found;
      continue;
    }
    const format = formatOf(found.path);
    const limit = format === "jsonl" ? MAX_JSONL_BYTES : MAX_BYTES;
    if (found.size > limit) {
      yield { ok: false, name: found.path, reason: `larger than ${limit / 1_000_000} MB` };
      continue;
    }
    const bytes = await readFully(found.path);
    if ("reason" in bytes) yield { ok: false, name: found.path, reason: bytes.reason };
    else yield* readBytes(bytes.bytes, { name: found.path, format: format === "unknown" ? "only-html" : format, given });
  }
}

interface Origin {
  readonly name: string;
  /** `only-html`: a name without a known ending, which a saved page may still have. */
  readonly format: Format | "sniff" | "only-html";
  readonly given: Given;
}

async function* readBytes(bytes: Uint8Array, origin: Origin): AsyncIterable<ArticleResult> {
  const { name } = origin;
  const decoded = decode(bytes, origin.format === "text" || origin.format === "jsonl" ? undefined : declaredCharset(bytes));
  if (!decoded.ok) {
    yield { ok: false, name, reason: decoded.reason };
    return;
  }
  const { text } = decoded;
  const format = origin.format === "sniff" || origin.format === "only-html" ? sniff(text) : origin.format;
  if (origin.format === "only-html" && format !== "html")
    yield { ok: false, name, reason: "unknown kind of file (known: .txt, .html, .jsonl)" };
  else if (format === "jsonl") yield* readLines(text, origin);
  else if (format === "html") {
    // The reader of pages takes a tenth of a second to load, which plain text need not wait for.
    const { readHtml } = await import("./html/read-html.ts");
    const page = readHtml(text, origin.given.url);
    yield page.ok ? complete(page.article, name, origin.given) : { ok: false, name, reason: page.reason };
  } else yield complete(readText(text), name, origin.given);
}

function* readLines(text: string, { name, given }: Origin): Iterable<ArticleResult> {
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

function complete(told: Told, name: string, given: Given, warnings: readonly string[] = []): ArticleResult {
  const url = told.url ?? given.url;
  const outlet = told.outlet ?? given.outlet;
  const article = {
    ...told,
    name,
    published: publishedOr(told.published, given.published),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
  };
  return { ok: true, article, ...(warnings.length > 0 && { warnings }) };
}

function publishedOr(told: PublicationDate, given: string | undefined): PublicationDate {
  const range = told.basis === "unknown" && given !== undefined ? parseDate(given) : undefined;
  return range ? published(range, "given") : told;
}

async function readFully(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly reason: string }> {
  try {
    const file = await open(path);
    try {
      return { bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { reason: whyUnreadable(error) };
  }
}
