import type { FeedResult } from "../../ingest/feeds/feed.ts";
import { type ArticleResult, createPool, type Given, type Pool } from "../../ingest/index.ts";
import type { SitemapResult } from "../../ingest/sitemap/parse-sitemap.ts";
import type { EntryJob, FeedJob, PageJob, ReadArticle, ReadJob, ReadResult, SitemapJob } from "./read-job.ts";

/** Why nothing was read: `again`: it took too long or too much memory, which may be otherwise when less goes on. */
export interface NotRead {
  readonly ok: false;
  readonly reason: string;
  readonly again?: true;
}

/** Reads what was fetched in threads that are ended when it takes too long or too much memory. Close it when done. */
export interface Reader {
  /** None of these ever rejects. */
  article(job: Omit<PageJob, "is"> | Omit<EntryJob, "is">): Promise<ReadArticle | NotRead>;
  feed(job: Omit<FeedJob, "is">): Promise<FeedResult | NotRead>;
  sitemap(job: Omit<SitemapJob, "is">): Promise<SitemapResult | NotRead>;
  /** The articles of a file that holds one, or a few. */
  file(path: string, given: Given): Promise<readonly FileResult[]>;
  close(): Promise<void>;
}

export type FileResult = ArticleResult | (NotRead & { readonly name: string });

export interface ReaderLimits {
  /** Milliseconds for a page or a feed; default 10,000. */
  readonly pageTime?: number;
  /** Milliseconds for a PDF or a file, which may have many pages; default 60,000. */
  readonly fileTime?: number;
  readonly threads?: number;
}

/** Megabytes for one thread. */
const MEMORY = 512;

/** Starts a reader; its threads start when there is something to read. */
export function createReader({ pageTime = 10_000, fileTime = 60_000, threads }: ReaderLimits = {}): Reader {
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const poolWith = (timeLimit: number): Pool<ReadJob, ReadResult> =>
    createPool({
      entry: new URL(`./read-worker.${ending}`, import.meta.url),
      timeLimit,
      memoryLimit: MEMORY,
      ...(threads !== undefined && { size: threads }),
    });
  const [pages, files] = [poolWith(pageTime), poolWith(fileTime)];
  const run = async (pool: Pool<ReadJob, ReadResult>, job: ReadJob, what: string) => {
    const outcome = await pool.run(job);
    return outcome.ok
      ? outcome.value
      : { ok: false as const, reason: `this ${what} ${outcome.reason}; it was given up`, again: true as const };
  };
  return {
    article: async (job) => {
      if ("content" in job) return (await run(pages, { is: "entry", ...job }, "entry")) as ReadArticle | NotRead;
      const pool = job.contentType === "application/pdf" ? files : pages;
      return (await run(pool, { is: "page", ...job }, "page")) as ReadArticle | NotRead;
    },
    feed: async (job) => (await run(pages, { is: "feed", ...job }, "feed")) as FeedResult | NotRead,
    sitemap: async (job) => (await run(pages, { is: "sitemap", ...job }, "sitemap")) as SitemapResult | NotRead,
    file: async (path, given) => {
      const results = (await run(files, { is: "file", path, given }, "file")) as readonly ArticleResult[] | NotRead;
      return "reason" in results ? [{ ...results, name: path }] : results;
    },
    close: async () => void (await Promise.all([pages.close(), files.close()])),
  };
}
