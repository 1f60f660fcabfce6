import type { Failed, Fetcher } from "../../fetch/index.ts";
import { NO_ARTICLE } from "../../ingest/html/link-list.ts";
import { type Acquisition, articleAddresses, type Incoming, leadsAway, type Original } from "../../ledger/index.ts";
import type { FailureName } from "../../publish/index.ts";
import { acquisitionOf, originalOf } from "./acquired.ts";
import type { PageJob } from "./read-job.ts";
import type { Reader } from "./reader.ts";

/** What the web is read with. */
export interface Web {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
}

/** An article as it was fetched, or how far that went. */
export type FetchedArticle =
  | { readonly got: "failed"; readonly failed: Failed; readonly acquisition: Acquisition }
  | { readonly got: "not-modified"; readonly acquisition: Acquisition; readonly freshFor?: number }
  | {
      readonly got: "unreadable";
      readonly kind: Extract<FailureName, "unreadable" | "other-page" | "no-article">;
      readonly reason: string;
      readonly acquisition: Acquisition;
      readonly original: Original;
      /** It took too long or too much memory: another time it may not. */
      readonly again: boolean;
    }
  | {
      readonly got: "article";
      readonly incoming: Incoming;
      readonly acquisition: Acquisition;
      readonly original: Original;
      /** The page shows only part of its article. */
      readonly partial: boolean;
      readonly etag?: string;
      readonly lastModified?: string;
      readonly freshFor?: number;
      readonly movedTo?: string;
    };

export interface FetchArticleOptions {
  /** What a feed says of it. */
  readonly feed?: PageJob["feed"];
  /** What the user says of it, where it does not say so itself. */
  readonly given?: PageJob["given"];
  readonly etag?: string;
  readonly lastModified?: string;
  readonly signal?: AbortSignal;
}

/** Fetches one address and reads the article there. Whatever goes wrong is a result. */
export async function fetchArticle({ fetcher, reader }: Web, url: string, options: FetchArticleOptions = {}): Promise<FetchedArticle> {
  const { feed, given, etag, lastModified, signal } = options;
  const result = await fetcher.get(url, {
    purpose: /\.pdf(?:$|[?#])/iu.test(url) ? "pdf" : "page",
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(signal && { signal }),
  });
  const acquisition = acquisitionOf(result);
  if (!result.ok) return { got: "failed", failed: result, acquisition };
  const fresh = result.freshFor === undefined ? {} : { freshFor: result.freshFor };
  if (result.notModified) return { got: "not-modified", acquisition, ...fresh };
  const original = originalOf(result);
  const { body, contentType, charset, finalUrl, fetchedAt } = result;
  // Sites that are being mended, or ask for consent first, send every address to their front page.
  if (leadsAway(url, finalUrl)) {
    const reason = `${url} led to ${finalUrl}, which is another page.`;
    return { got: "unreadable", kind: "other-page", reason, acquisition, original, again: true };
  }
  const read = await reader.article({
    bytes: body,
    contentType,
    ...(charset !== undefined && { charset }),
    url: finalUrl,
    fetched: fetchedAt,
    ...(feed && { feed }),
    ...(given && { given }),
  });
  if (!read.ok) {
    const { reason } = read;
    const kind = reason.startsWith(NO_ARTICLE) ? "no-article" : "unreadable";
    return { got: "unreadable", kind, reason, acquisition, original, again: "again" in read };
  }
  const { article, metadata, canonical } = read;
  const addresses = articleAddresses({ asked: url, final: finalUrl, ...(canonical !== undefined && { canonical }) });
  return {
    got: "article",
    incoming: { article, addresses, metadata },
    acquisition,
    original,
    partial: metadata.partial !== undefined,
    ...(result.etag !== undefined && { etag: result.etag }),
    ...(result.lastModified !== undefined && { lastModified: result.lastModified }),
    ...(result.movedTo !== undefined && { movedTo: result.movedTo }),
    ...fresh,
  };
}

/** What went wrong in a word or two, for counting: `status 404`, `robots`, `timeout`. */
export function failureName({ kind, status = 0 }: Pick<Failed, "kind" | "status">): FailureName {
  return kind === "status" ? `status ${status}` : kind;
}
