import { complete } from "../../ingest/complete.ts";
import type { FeedResult } from "../../ingest/feeds/feed.ts";
import { parseFeed } from "../../ingest/feeds/parse-feed.ts";
import { asHtml } from "../../ingest/feeds/plain-text.ts";
import { isPdf } from "../../ingest/formats.ts";
import type { FilePart, Given, IncomingArticle, Known, PartRead } from "../../ingest/index.ts";
import { readPart } from "../../ingest/read-part.ts";
import { readHtmlText, readSingle, type SingleResult } from "../../ingest/read-single.ts";
import { parseSitemap, type SitemapResult } from "../../ingest/sitemap/parse-sitemap.ts";
import type { VersionMetadata } from "../../ledger/index.ts";
import { toVersionMetadata } from "../version-metadata.ts";

/** What was fetched and is to be read. */
interface Body {
  readonly bytes: Uint8Array;
  /** In lower case, without parameters; empty if none was sent. */
  readonly contentType: string;
  readonly charset?: string;
  /** The address that answered; empty of a file. */
  readonly url: string;
}

export interface PageJob extends Body {
  readonly is: "page";
  /** When it was fetched: ISO 8601, UTC. A file was not. */
  readonly fetched?: string;
  /** What a feed says of it. */
  readonly feed?: NonNullable<Known["feed"]>;
  /** What the user says of it, where it does not say so itself. */
  readonly given?: Pick<Given, "outlet" | "published">;
}

/** An article that stands in a feed itself, as HTML. */
export interface EntryJob extends Omit<PageJob, "is" | "bytes" | "contentType" | "charset"> {
  readonly is: "entry";
  readonly content: string;
  /** It is plain text, not HTML. */
  readonly plain: boolean;
}

export interface FeedJob extends Body {
  readonly is: "feed";
}

export interface SitemapJob extends Pick<Body, "bytes" | "url"> {
  readonly is: "sitemap";
}

/** A part of a file on the disk. */
export interface PartJob {
  readonly is: "part";
  readonly part: FilePart;
}

export type ReadJob = PageJob | EntryJob | FeedJob | SitemapJob | PartJob;

/** One article, or why there is none. */
export type ReadArticle =
  | {
      readonly ok: true;
      readonly article: Omit<IncomingArticle, "name" | "id" | "metadata" | "page">;
      readonly metadata: VersionMetadata;
      /** What the page calls its canonical address. */
      readonly canonical?: string;
    }
  | { readonly ok: false; readonly reason: string };

export type ReadResult = ReadArticle | FeedResult | SitemapResult | PartRead;

/** Reads what was fetched. Runs in a thread: whatever the bytes are, it may take too long, but it takes nothing else with it. */
export function readJob(job: ReadJob): Promise<ReadResult> | ReadResult {
  switch (job.is) {
    case "feed":
      return parseFeed(job.bytes, { url: job.url, contentType: typeOf(job) });
    case "sitemap":
      return parseSitemap(job.bytes, job.url);
    case "entry":
      return readEntry(job);
    case "page":
      return readPage(job);
    case "part":
      return readPart(job.part);
  }
}

const typeOf = ({ contentType, charset }: Body): string => `${contentType}${charset === undefined ? "" : `; charset=${charset}`}`;

async function readPage(job: PageJob): Promise<ReadArticle> {
  const { bytes, contentType, charset, url, feed, fetched } = job;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString("latin1");
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\b/iu.test(start))
    return { ok: false, reason: `${url} is a feed or a list of addresses, not an article. Add it with "entente sources add".` };
  const kind = contentType === "application/pdf" || isPdf(bytes) ? "pdf" : contentType === "text/plain" ? "text" : "html";
  const around = {
    ...(url !== "" && { url }),
    ...(charset !== undefined && { charset }),
    ...(feed && { feed }),
    ...(fetched !== undefined && { fetched }),
  };
  return toArticle(await readSingle(bytes, kind, around), kind, job);
}

async function readEntry(job: EntryJob): Promise<ReadArticle> {
  const { url, feed, fetched } = job;
  const around = { url, ...(feed && { feed }), ...(fetched !== undefined && { fetched }) };
  return toArticle(await readHtmlText(pageOf(job), around), "html", job);
}

function toArticle(
  read: SingleResult,
  kind: "html" | "pdf" | "text",
  { fetched, given = {} }: Pick<PageJob, "fetched" | "given">,
): ReadArticle {
  if (!read.ok) return read;
  const result = complete(read.told, "", given);
  if (!result.ok) return result;
  const { name: _name, id: _id, url, metadata: told, page, ...article } = result.article;
  // "given" is only what was told here.
  const canonical = kind === "html" && page?.url.basis !== "given" ? url : undefined;
  const metadata = { ...toVersionMetadata(told, page), ...(fetched !== undefined && { fetched }) };
  return { ok: true, article, metadata, ...(canonical !== undefined && { canonical }) };
}

/** The entry as a page, so that it is read as pages are. */
function pageOf({ content, plain, feed }: EntryJob): string {
  const title = (feed?.title ?? "").replace(/[<>&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = plain ? asHtml(content.replaceAll("\n", "\n\n")) : content;
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}
