import { readFile, stat } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { isPdf } from "../ingest/formats.ts";
import {
  articleFiles,
  createPool,
  formatOf,
  holdsMany,
  type Known,
  MOST_BYTES,
  type Pool,
  TOO_LARGE,
  threadBeside,
  whyUnreadable,
} from "../ingest/index.ts";
import type { Extracted, PageJob } from "./extract-page.ts";
import { isWebAddress } from "./web-address.ts";

export type { Extracted } from "./extract-page.ts";

/** What one page may ask for. */
export interface ExtractLimits {
  /** Milliseconds; default 10,000. */
  readonly timeLimit?: number;
  /** Megabytes; default 256. */
  readonly memoryLimit?: number;
  /** Threads; default: see the pool. */
  readonly threads?: number;
}

/** A page as it was fetched, or why it was not. Fetching is the caller's: see {@link extractOne}. */
export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array /** After redirects. */;
      readonly url: string /** When, ISO 8601 in UTC. */;
      readonly fetched?: string;
    }
  | { readonly ok: false; readonly reason: string };
export type Get = (url: string) => Promise<Fetched>;

/** One line of `entente extract --jsonl`. */
export type ExtractedLine = { readonly file: string } & Omit<Extracted, "blocks" | "metadata">;

const DEFAULTS = { timeLimit: 10_000, memoryLimit: 256 } as const;
/** Pages that are read ahead for each thread, so that none waits; also how many answers may wait for an earlier one. */
const AHEAD = 4;

/** Reads pages in threads that are ended when one takes too long or too much memory. Close it when done. */
export interface Extractor {
  /** Never rejects: what could not be read is told by `error`. */
  extract(job: PageJob): Promise<Extracted>;
  close(): Promise<void>;
}

/** Starts an extractor. */
export function createExtractor(limits: ExtractLimits = {}): Extractor & { readonly threads: number } {
  const pool: Pool<PageJob, Extracted> = createPool({
    entry: threadBeside(import.meta.url, "extract-worker"),
    timeLimit: limits.timeLimit ?? DEFAULTS.timeLimit,
    memoryLimit: limits.memoryLimit ?? DEFAULTS.memoryLimit,
    ...(limits.threads !== undefined && { size: limits.threads }),
  });
  return {
    threads: pool.size,
    extract: async (job) => {
      const outcome = await pool.run(job);
      return outcome.ok ? outcome.value : failed(`this page ${outcome.reason}; it was given up`);
    },
    close: () => pool.close(),
  };
}

/** Extracts one file, or the page at an address if the caller can fetch. @throws nothing that concerns the page: see `error`. */
export async function extractOne(
  input: string,
  options: { readonly get?: Get; readonly known?: Known; readonly limits?: ExtractLimits } = {},
): Promise<Extracted> {
  const job = await jobFor(input, { whole: true, known: options.known ?? {} }, options.get);
  if ("error" in job) return failed(job.error);
  const extractor = createExtractor({ ...options.limits, threads: 1 });
  try {
    return await extractor.extract(job);
  } finally {
    await extractor.close();
  }
}

/** Extracts every page of files and folders, one line each, in the order of the names. A page that fails is a line with its error. */
export async function* extractLines(inputs: readonly string[], limits: ExtractLimits = {}): AsyncIterable<ExtractedLine> {
  const extractor = createExtractor(limits);
  const waiting: Promise<ExtractedLine>[] = [];
  try {
    for (const input of inputs)
      for await (const { path, file, error } of filesIn(input)) {
        waiting.push(lineOf(extractor, path, file, error));
        if (waiting.length >= extractor.threads * AHEAD) yield await (waiting.shift() as Promise<ExtractedLine>);
      }
    for (const line of waiting.splice(0)) yield await line;
  } finally {
    await extractor.close();
  }
}

async function lineOf(extractor: Extractor, path: string, file: string, error: string | undefined): Promise<ExtractedLine> {
  const job = error === undefined ? await jobFor(path, { whole: false, known: {} }) : { error };
  const { url, title, kicker, lead, text, ...rest } = "error" in job ? failed(job.error) : await extractor.extract(job);
  return {
    file,
    ...(url !== undefined && { url }),
    title,
    ...(kicker !== undefined && { kicker }),
    ...(lead !== undefined && { lead }),
    text,
    ...rest,
  };
}

async function jobFor(input: string, options: Pick<PageJob, "known" | "whole">, get?: Get): Promise<PageJob | { readonly error: string }> {
  if (isWebAddress(input)) {
    if (!get) return { error: `${input} is an address; save the page and give the file.` };
    const page = await get(input);
    if (!page.ok) return { error: page.reason };
    return {
      ...options,
      bytes: page.bytes,
      format: isPdf(page.bytes) ? "pdf" : "html",
      known: { ...options.known, url: options.known.url ?? page.url, ...(page.fetched !== undefined && { fetched: page.fetched }) },
    };
  }
  const format = formatOf(input);
  if (holdsMany(format)) return { error: "holds several articles; entente ingest reads it" };
  try {
    const { size } = await stat(input);
    if (size > MOST_BYTES) return { error: TOO_LARGE };
    const bytes = await readFile(input);
    return { ...options, bytes, format: isPdf(bytes) ? "pdf" : format === "text" ? "text" : "html" };
  } catch (error) {
    return { error: whyUnreadable(error) };
  }
}

/**
 * The files behind an input with the names that they get: the path from the first folder that holds pages, so that lines of several
 * folders stay apart.
 */
async function* filesIn(input: string): AsyncIterable<{ readonly path: string; readonly file: string; readonly error?: string }> {
  const found: { path: string; error?: string }[] = [];
  for await (const file of articleFiles(input)) found.push(file.ok ? { path: file.path } : { path: file.name, error: file.reason });
  const root = resolve(input);
  const direct = found.some(({ path }) => dirname(resolve(path)) === root || resolve(path) === root);
  const isFile = found.length === 1 && resolve(found[0]?.path ?? "") === root;
  for (const { path, error } of found) {
    const below = relative(root, resolve(path)).split(sep).join("/");
    const file = isFile ? basename(path) : direct ? `${basename(root)}/${below}` : below;
    yield { path, file, ...(error !== undefined && { error }) };
  }
}

function failed(error: string): Extracted {
  return {
    title: null,
    text: "",
    authors: [],
    outlet: null,
    published: null,
    publishedBasis: null,
    publishedConfidence: null,
    modified: null,
    language: null,
    agencies: [],
    error,
  };
}
