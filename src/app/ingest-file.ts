import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { sniff, sniffBytes } from "../ingest/formats.ts";
import { formatOf, type Given, type IncomingArticle, type Input, readArticles } from "../ingest/index.ts";
import {
  type Address,
  articleAddresses,
  canonicalAddress,
  fileAddress,
  type Incoming,
  type Recorded,
  type RecordOptions,
} from "../ledger/index.ts";
import { recordOne } from "./record-one.ts";
import { toVersionMetadata } from "./version-metadata.ts";
import type { FileResult, Reader } from "./watch/reader.ts";
import type { Workbench } from "./workbench.ts";

/** What became of one article of a file. */
export interface FileArticle {
  readonly name: string;
  /** `again`: it took too long or too much memory, and another time may not. */
  readonly became: Recorded | { readonly reason: string; readonly again?: boolean };
  /** What it says and was passed over. */
  readonly warnings: readonly string[];
  /** The page shows only part of it. */
  readonly partial?: boolean;
  /** It was known already, under another address. */
  readonly duplicate?: boolean;
  /** Why it failed, in a word or two, for counting. */
  readonly kind?: string;
}

export interface FileOptions {
  readonly given?: Given;
  readonly restore?: boolean;
  readonly sample?: boolean;
  /** Id of the source that led to it. */
  readonly source?: string;
  readonly clock?: () => Date;
  /** Reads what may take long in a thread of its own; without it all is read here. */
  reader?(): Promise<Pick<Reader, "file">>;
}

/** Files of which one original is kept; larger ones and collections are not copied into the ledger. */
const MOST_BYTES = 20_000_000;
const COLLECTION = /\.(?:jsonl|ndjson|mbox|warc|wet|gz|rss|atom|rdf|xml|json)$/iu;

const MEDIA_TYPES: readonly (readonly [ending: RegExp, mediaType: string])[] = [
  [/\.x?html?$/iu, "text/html"],
  [/\.te?xt$/iu, "text/plain"],
  [/\.pdf$/iu, "application/pdf"],
  [/\.eml$/iu, "message/rfc822"],
];

/**
 * Reads one file and records each of its articles as soon as it is analysed. The bytes of a file that is one article are kept with it; if
 * they were read before, and by the same analyser, nothing is read again.
 */
export async function* ingestFile(
  bench: Pick<Workbench, "ledger" | "analyser">,
  path: string,
  size: number,
  options: FileOptions = {},
): AsyncIterable<FileArticle> {
  const { given = {}, restore = false, sample = false, source, clock = () => new Date() } = options;
  // The sample ships with Entente: there is nothing to prove about it.
  const bytes = sample || size > MOST_BYTES || COLLECTION.test(path) ? undefined : await readFile(path).catch(() => undefined);
  const address = fileAddress(resolve(path));
  // Of a mail only the first part is known by these bytes: a run that was killed may not have come to its attachments.
  const isOneArticle = /^(?:html|text|pdf)$/u.test(formatOf(path));
  if (bytes && isOneArticle && !restore && Object.keys(given).length === 0) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const seen = await bench.ledger.log.seen(address, sha256);
    if (seen?.analyser === bench.analyser().version) {
      const became = { outcome: "unchanged", id: seen.document, version: seen.version, claims: 0 } as const;
      yield { name: path, became, warnings: [] };
      return;
    }
  }
  const mediaType = MEDIA_TYPES.find(([ending]) => ending.test(path))?.[1];
  const results = options.reader && (await inThread(path)) ? await (await options.reader()).file(path, given) : readArticles(path, given);
  for await (const result of results) {
    const whole = bytes && result.ok && result.article.name === path;
    const acquisition = { address, at: clock().toISOString(), outcome: "ok", ...(source !== undefined && { source }) };
    const original = bytes && { bytes, ...(mediaType !== undefined && { mediaType }) };
    const recording = { restore, sample, ...(whole && original && { acquisition, original }) };
    yield await takeResult(bench, result, recording);
  }
}

/** Enough to tell formats apart. */
const BEGINNING = 65_536;
/** They may be of any size, and are read piece by piece. */
const COLLECTIONS: ReadonlySet<string> = new Set(["jsonl", "mbox", "warc"]);

/** Plain text takes no time, and collections are read piece by piece; everything else can be made to take long. */
async function inThread(path: string): Promise<boolean> {
  const format = formatOf(path);
  if (format !== "sniff" && format !== "unknown") return format !== "text" && !COLLECTIONS.has(format);
  // A mailbox is often called "Inbox", without an ending.
  const start = await beginningOf(path);
  return !COLLECTIONS.has(sniffBytes(start) ?? sniff(start.toString("latin1")));
}

/** Empty of a file that cannot be read: why, its reader says. */
async function beginningOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}

/** Records one article as it was read. @param piped it came through a pipe, and its name is none */
async function takeResult(
  bench: Pick<Workbench, "ledger" | "analyser">,
  result: FileResult,
  options: RecordOptions,
  piped = false,
): Promise<FileArticle> {
  if (!result.ok) {
    const { name, reason } = result;
    return { name, became: { reason, ...("again" in result && { again: true }) }, warnings: [] };
  }
  const { name } = result.article;
  const incoming = toIncoming(result.article, piped);
  const became = typeof incoming === "string" ? { reason: incoming } : await recordOne(bench, incoming, options);
  return { name, became, warnings: result.warnings ?? [], partial: result.article.metadata?.partial !== undefined };
}

/** Articles that came through a pipe. */
export async function* ingestBytes(
  bench: Pick<Workbench, "ledger" | "analyser">,
  input: Exclude<Input, string>,
  given: Given,
  options: RecordOptions,
): AsyncIterable<FileArticle> {
  for await (const result of readArticles(input, given)) yield await takeResult(bench, result, options, true);
}

/** The article as the ledger takes it, or why it cannot be taken. */
function toIncoming(article: IncomingArticle, piped: boolean): Incoming | string {
  const { name, id, url, asked, metadata: told, page, ...rest } = article;
  const addresses: Address[] = [];
  // What an archive fetched is known by the address it was asked for, and by what it calls itself as far as that is believed.
  if (asked !== undefined) addresses.push(...articleAddresses({ asked, ...(url !== undefined && { canonical: url }) }));
  else if (url !== undefined) {
    const address = canonicalAddress(url);
    if (address === undefined) return `"${url}" is not a web address (http or https)`;
    addresses.push({ kind: "url", address });
  }
  // What stands at a place of a file is known by the id it gives itself; without one it has no address: places shift.
  const place = /^(.*?):\d+(?:#\d+)*$/u.exec(name);
  if (!piped && (!place || id !== undefined))
    addresses.push({ kind: "file", address: fileAddress(resolve(place?.[1] ?? name), place ? id : undefined) });
  const metadata = toVersionMetadata(told, page);
  return { article: rest, addresses, ...(metadata && { metadata }) };
}
