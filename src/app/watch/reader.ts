import type { FeedResult } from "../../ingest/feeds/feed.ts";
import {
  type ArticleResult,
  createPool,
  type FilePart,
  isQuick,
  type PartRead,
  type Pool,
  readPart,
  threadBeside,
} from "../../ingest/index.ts";
import type { SitemapResult } from "../../ingest/sitemap/parse-sitemap.ts";
import type { EntryJob, FeedJob, PageJob, ReadArticle, ReadJob, ReadResult, SitemapJob } from "./read-job.ts";

/** Why nothing was read: `again`: it took too long or too much memory, which may be otherwise when less goes on. */
export interface NotRead {
  readonly ok: false;
  readonly reason: string;
  readonly again?: true;
}

/** Reads what was fetched, and parts of files, in threads that are ended when it takes too long or too much memory. Close it when done. */
export interface Reader {
  /** None of these ever rejects. */
  article(job: Omit<PageJob, "is"> | Omit<EntryJob, "is">): Promise<ReadArticle | NotRead>;
  feed(job: Omit<FeedJob, "is">): Promise<FeedResult | NotRead>;
  sitemap(job: Omit<SitemapJob, "is">): Promise<SitemapResult | NotRead>;
  part(part: FilePart): Promise<FilePartRead>;
  close(): Promise<void>;
}

/** What was read in a part of a file; that it was given up is its one result. */
export interface FilePartRead extends Omit<PartRead, "results"> {
  readonly results: readonly (ArticleResult | (NotRead & { readonly name: string }))[];
}

export interface ReaderLimits {
  /** Milliseconds for a page or a feed; default 10,000. */
  readonly pageTime?: number;
  /** Milliseconds for a PDF, a mail or the file of a feed; default 60,000. */
  readonly fileTime?: number;
  /** Megabytes by which the process may grow while something is read; default 1024. */
  readonly growth?: number;
  readonly threads?: number;
}

/** Megabytes of heap for one thread. */
const MEMORY = 512;

/** Starts a reader; its threads start when there is something to read. */
export function createReader({ pageTime = 10_000, fileTime = 60_000, growth = 1024, threads }: ReaderLimits = {}): Reader {
  const pool: Pool<ReadJob, ReadResult> = createPool({
    entry: threadBeside(import.meta.url, "read-worker"),
    timeLimit: pageTime,
    memoryLimit: MEMORY,
    growthLimit: growth,
    ...(threads !== undefined && { size: threads }),
  });
  const run = async (job: ReadJob, what: string, time = pageTime) => {
    const outcome = await pool.run(job, time);
    return outcome.ok
      ? outcome.value
      : { ok: false as const, reason: `this ${what} ${outcome.reason}; it was given up`, again: true as const };
  };
  return {
    article: async (job) => {
      if ("content" in job) return (await run({ is: "entry", ...job }, "entry")) as ReadArticle | NotRead;
      const time = job.contentType === "application/pdf" ? fileTime : pageTime;
      return (await run({ is: "page", ...job }, "page", time)) as ReadArticle | NotRead;
    },
    feed: async (job) => (await run({ is: "feed", ...job }, "feed")) as FeedResult | NotRead,
    sitemap: async (job) => (await run({ is: "sitemap", ...job }, "sitemap")) as SitemapResult | NotRead,
    part: async (part) => {
      if (isQuick(part)) return readPart(part);
      const job = { is: "part", part: { ...part, bytes: alone(part.bytes) } } as const;
      const read = (await run(job, NAMES[part.kind], part.kind === "html" ? pageTime : fileTime)) as PartRead | NotRead;
      return "reason" in read ? { results: [{ ...read, name: part.name }] } : read;
    },
    close: () => pool.close(),
  };
}

const NAMES = { html: "page", pdf: "PDF", text: "text", mail: "mail", feed: "feed", line: "line" } as const;

/** Bytes that are a view of a larger buffer would be sent to the thread with all of it. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.prototype.slice.call(bytes);
}
