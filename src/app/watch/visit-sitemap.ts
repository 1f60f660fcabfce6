import type { FailureKind, Fetched } from "../../fetch/index.ts";
import type { ChildSitemap, SitemapPage } from "../../ingest/sitemap/parse-sitemap.ts";
import type { SourceItem, SourceRecord } from "../../ledger/index.ts";
import { acquisitionOf } from "./acquired.ts";
import { isLasting } from "./fate.ts";
import type { ItemStated } from "./feed-items.ts";
import { DAY } from "./schedule.ts";
import { afterVisit } from "./source-state.ts";
import { addressOf, type VisitEnd, visitFailed, visitUnreadable, type Watching } from "./visit.ts";

/** Sitemaps of an index that are read in one visit; those that changed last come first, the others in the next visits. */
const MOST_CHILDREN = 50;
/** An index may be made, or kept in between, before its children are, and by another clock. Milliseconds. */
const MARGIN = DAY * 1000;
/** First and last ones of a list without dates that are read in every visit. */
const ENDS = 10;
/** An index may list indexes. */
const DEEPEST = 2;

/** Visits a sitemap, a news sitemap, or an index of them. A page whose `lastmod` changed is read again. */
export async function visitSitemap(watching: Watching, source: SourceRecord): Promise<VisitEnd> {
  const { bench, web, clock, signal } = watching;
  const { sources } = bench.ledger;
  const { state } = source;
  const result = await web.fetcher.get(addressOf(source), {
    purpose: "sitemap",
    ...(state.etag !== undefined && { etag: state.etag }),
    ...(state.lastModified !== undefined && { lastModified: state.lastModified }),
    ...(signal && { signal }),
  });
  const acquisition = acquisitionOf(result);
  if (!result.ok) return visitFailed(watching, source, result, acquisition);
  const fresh = result.freshFor === undefined ? {} : { freshFor: result.freshFor };
  if (result.notModified) {
    await sources.visited(source.id, { state: afterVisit(state, { outcome: "unchanged", ...fresh }, clock()).state, acquisition });
    return { is: "unchanged" };
  }
  const read = await web.reader.sitemap({ bytes: result.body, url: result.finalUrl });
  if (!read.ok) return visitUnreadable(watching, source, read.reason, acquisition);
  const first = await sources.visited(source.id, { state, items: itemsOf(read.pages), acquisition });
  const below = await readChildren(watching, source, read.sitemaps);
  const [shown, news] = [first.shown + below.shown, first.fresh.length + below.fresh];
  const visit = { outcome: "read" as const, shown, fresh: news, ...fresh };
  // An index that does not say when its children changed stays the same when they do.
  const next = afterVisit(state, visit, clock(), below.unfinished || read.sitemaps.some(isUndated) ? {} : result).state;
  const nextChild = below.nextChild ?? state.nextChild;
  const after = nextChild === undefined ? next : { ...next, nextChild };
  const { movedTo } = result;
  if (movedTo !== undefined && movedTo !== source.address && shown > 0) await sources.move(source.id, movedTo);
  // What was not read is news next time too: an index is compared with the last visit that came to its end.
  const { lastSuccess: _, ...unfinished } = after;
  const kept = state.lastSuccess === undefined ? unfinished : { ...unfinished, lastSuccess: state.lastSuccess };
  await sources.visited(source.id, { state: below.unfinished ? kept : after });
  return { is: "read", shown, fresh: news, notes: [...read.notes, ...below.notes] };
}

interface Below {
  readonly shown: number;
  readonly fresh: number;
  readonly notes: readonly string[];
  readonly unfinished: boolean;
  readonly nextChild?: number;
}

async function readChildren(watching: Watching, source: SourceRecord, children: readonly ChildSitemap[]): Promise<Below> {
  const { bench, web, signal } = watching;
  const since = (Date.parse(source.state.lastSuccess ?? "") || Number.NEGATIVE_INFINITY) - MARGIN;
  const mayBeNews = ({ modified }: ChildSitemap): boolean => modified === undefined || !(endOf(modified) < since);
  const turns = takeTurns(children, source.state.nextChild ?? 0);
  const isPending = await pending(watching, source);
  const toQueue = (below: readonly ChildSitemap[], depth: number): readonly Queued[] => {
    const news = newestFirst(below.filter(mayBeNews)).map((child) => ({ url: child.url, depth, pending: isPending(child) }));
    return [...news.filter((child) => child.pending), ...news.filter((child) => !child.pending)];
  };
  const queue = [...toQueue(turns.children, 1)];
  const visited = new Set<string>();
  const notes: string[] = [];
  if (turns.next !== undefined) notes.push(`lists more than ${MOST_CHILDREN} sitemaps without a date; they are read in turns`);
  let [shown, fresh, unfinished] = [0, 0, false];
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (visited.has(next.url)) continue;
    if (visited.size >= MOST_CHILDREN) {
      const left = new Set([next, ...queue].filter((child) => child.pending && !visited.has(child.url)).map((child) => child.url)).size;
      // The visit that reads the last of them ends what this one began.
      if (left > 0) notes.push(`lists ${left} sitemaps that are left for the next visits`);
      unfinished ||= left > 0;
      break;
    }
    visited.add(next.url);
    const result = await web.fetcher.get(next.url, { purpose: "sitemap", ...(signal && { signal }) });
    if (!result.ok && result.kind === "aborted") return { shown, fresh, notes, unfinished: true };
    const acquisition = { ...acquisitionOf(result), source: source.id };
    const read = result.ok && !result.notModified ? await web.reader.sitemap(bodyOf(result)) : undefined;
    if (!read?.ok) {
      const reason = read ? read.reason : result.ok ? "nothing was sent" : result.message;
      await bench.ledger.log.add(read ? { ...acquisition, outcome: "unreadable", error: reason } : acquisition);
      notes.push(`lists ${next.url}, which could not be read: ${reason}`);
      unfinished ||= result.ok ? read !== undefined && "again" in read : !isLasting(result);
      continue;
    }
    const seen = await bench.ledger.sources.visited(source.id, { state: source.state, items: itemsOf(read.pages), acquisition });
    shown += seen.shown;
    fresh += seen.fresh.length;
    const depth = next.depth + 1;
    if (depth <= DEEPEST) queue.push(...toQueue(read.sitemaps, depth));
  }
  return { shown, fresh, notes, unfinished, ...(turns.next !== undefined && { nextChild: turns.next }) };
}

interface Queued {
  readonly url: string;
  readonly depth: number;
  /** It has to be read before the index is through. */
  readonly pending: boolean;
}

/**
 * What has not been read since the last visit that came to its end, as the log of fetches tells, or changed after it was. Without a date
 * nothing is ever through: it takes turns.
 */
async function pending({ bench, clock }: Watching, source: SourceRecord): Promise<(child: ChildSitemap) => boolean> {
  const readAt = new Map<string, number>();
  const since = source.state.lastSuccess ?? source.addedAt;
  for await (const { address, at, outcome, status } of bench.ledger.log.lines({ source: source.id, since }))
    if (outcome === "ok" || isLasting({ kind: outcome as FailureKind, ...(status !== undefined && { status }) }))
      readAt.set(address, Date.parse(at));
  const now = clock().getTime();
  return ({ url, modified }) => {
    if (modified === undefined) return false;
    const at = readAt.get(url);
    // A date without a time says only when its day is over whether it was read before or after the change.
    return at === undefined || Date.parse(modified) > at || (endOf(modified) > at && endOf(modified) < now);
  };
}

const isUndated = ({ modified }: ChildSitemap): boolean => modified === undefined;

/**
 * Those without a date take turns if they are too many for one visit: the first and the last ones, where what is new is mostly listed, are read
 * every time, of those between as many as there is room for, from `begin` on.
 */
function takeTurns(
  children: readonly ChildSitemap[],
  begin: number,
): { readonly children: readonly ChildSitemap[]; readonly next?: number } {
  const undated = children.filter(isUndated);
  const room = MOST_CHILDREN - 2 * ENDS;
  if (undated.length <= MOST_CHILDREN) return { children };
  const between = undated.slice(ENDS, -ENDS);
  const at = begin % between.length;
  const now = [...between.slice(at), ...between.slice(0, at)].slice(0, room);
  const dated = children.filter((child) => !isUndated(child));
  return { children: [...undated.slice(0, ENDS), ...undated.slice(-ENDS), ...now, ...dated], next: (at + room) % between.length };
}

const bodyOf = ({ body, finalUrl }: Fetched): { bytes: Uint8Array; url: string } => ({ bytes: body, url: finalUrl });

/** The last instant that a day or an instant may mean: dates without a time are over only when their day is, everywhere. */
function endOf(date: string): number {
  return date.length > 10 ? Date.parse(date) : Date.parse(date) + 36 * 3_600_000;
}

function newestFirst<T extends { readonly modified?: string; readonly published?: string }>(entries: readonly T[]): readonly T[] {
  const time = ({ modified, published }: T): number => Date.parse(published ?? modified ?? "") || 0;
  return [...entries].sort((a, b) => time(b) - time(a));
}

function itemsOf(pages: readonly SitemapPage[]): readonly SourceItem[] {
  return newestFirst(pages).map(({ url, title, published, outlet, modified }) => {
    const stated: ItemStated = {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(outlet !== undefined && { outlet }),
    };
    return { key: url, address: url, stated, ...(modified !== undefined && { mark: modified }) };
  });
}
