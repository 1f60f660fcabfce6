import type { Feed } from "../../ingest/feeds/feed.ts";
import type { Acquisition, SourceItem, SourceRecord } from "../../ledger/index.ts";
import { acquisitionOf } from "./acquired.ts";
import { isLasting } from "./fate.ts";
import { toItem } from "./feed-items.ts";
import { MINUTE } from "./schedule.ts";
import { afterVisit } from "./source-state.ts";
import { addressOf, type VisitEnd, visitFailed, visitUnreadable, type Watching } from "./visit.ts";

/** Older pages of a feed that are read when items may have been missed. */
const MOST_PAGES = 10;
/** A feed of which a part is missing is read again as a whole: an unchanged answer would hide that part for good. */
const BROKEN = /^is broken/u;

/**
 * Visits a feed. Its items are in the ledger before its ETag is: whenever this is interrupted, the next visit sees them again and knows
 * those it has. If everything is new, items may have come and gone in between, and older pages (RFC 5005) are read.
 */
export async function visitFeed(watching: Watching, source: SourceRecord): Promise<VisitEnd> {
  const { bench, web, clock, signal } = watching;
  const { sources } = bench.ledger;
  const { state } = source;
  const result = await web.fetcher.get(addressOf(source), {
    purpose: "feed",
    // Of a feed that is not read through, "unchanged" would be no answer.
    ...(!state.behind && state.etag !== undefined && { etag: state.etag }),
    ...(!state.behind && state.lastModified !== undefined && { lastModified: state.lastModified }),
    ...(signal && { signal }),
  });
  const acquisition = acquisitionOf(result);
  if (!result.ok) return visitFailed(watching, source, result, acquisition);
  const { etag, lastModified, freshFor, movedTo } = result;
  const fresh = freshFor === undefined ? {} : { freshFor };
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  if (result.notModified) {
    const after = afterVisit(state, { outcome: "unchanged", ...fresh }, clock(), validators);
    await sources.visited(source.id, { state: after.state, acquisition });
    return { is: "unchanged" };
  }
  const { body: bytes, contentType, charset, finalUrl: url } = result;
  const read = await web.reader.feed({ bytes, contentType, url, ...(charset !== undefined && { charset }) });
  if (!read.ok) return visitUnreadable(watching, source, read.reason, acquisition);
  const { feed, notes } = read;

  const first = state.lastSuccess === undefined;
  // Until the older pages are through, the ledger knows that they are not.
  const behind = !first && (state.behind === true || feed.next !== undefined);
  const seen = await sources.visited(source.id, {
    state: { ...state, ...(behind && { behind }) },
    items: itemsOf(feed),
    acquisition,
  });
  const wish = feed.ttl === undefined ? {} : { ttl: feed.ttl * MINUTE };
  const visit = { outcome: "read" as const, shown: seen.shown, fresh: seen.fresh.length, ...fresh, ...wish };
  const after = afterVisit(state, visit, clock(), {
    ...(!notes.some((note) => BROKEN.test(note)) && validators),
    ...(feed.skipHours && { skipHours: feed.skipHours }),
  });
  const older: Older = after.gap || state.behind === true ? await readOlder(watching, source, feed.next) : { fresh: 0, notes: [] };
  if (movedTo !== undefined && movedTo !== source.address && seen.shown > 0) await sources.move(source.id, movedTo);
  // What was not read through is read through next time; without a validator, so that there is a next time.
  const { etag: _, lastModified: _l, ...unfinished } = after.state;
  await sources.visited(source.id, { state: older.unfinished === true ? { ...unfinished, behind: true } : after.state });
  const missed =
    after.gap && feed.next === undefined ? ["shows only new items: some may have been missed; it will be visited more often"] : [];
  return { is: "read", shown: seen.shown, fresh: seen.fresh.length + older.fresh, notes: [...notes, ...missed, ...older.notes] };
}

interface Older {
  readonly fresh: number;
  readonly notes: readonly string[];
  /** It was called off, or may go better another time. */
  readonly unfinished?: boolean;
}

/** Follows a feed to its older pages, as far as they hold anything new; all of them if an earlier visit did not get through. */
async function readOlder({ bench, web, signal }: Watching, source: SourceRecord, begin: string | undefined): Promise<Older> {
  let fresh = 0;
  const visited = new Set<string>();
  for (let next = begin; next !== undefined && visited.size < MOST_PAGES && !visited.has(next); ) {
    visited.add(next);
    const result = await web.fetcher.get(next, { purpose: "feed", ...(signal && { signal }) });
    const acquisition: Acquisition = acquisitionOf(result);
    if (!result.ok) {
      if (result.kind === "aborted") return { fresh, notes: [], unfinished: true };
      await bench.ledger.log.add({ ...acquisition, source: source.id });
      return { fresh, notes: [`has an older page that could not be read: ${result.message}`], unfinished: !isLasting(result) };
    }
    if (result.notModified) break;
    const { body: bytes, contentType, charset, finalUrl: url } = result;
    const read = await web.reader.feed({ bytes, contentType, url, ...(charset !== undefined && { charset }) });
    if (!read.ok) {
      await bench.ledger.log.add({ ...acquisition, source: source.id, outcome: "unreadable", error: read.reason });
      const unfinished = "again" in read;
      return { fresh, notes: [`has an older page that could not be read: ${read.reason}`], unfinished };
    }
    const seen = await bench.ledger.sources.visited(source.id, {
      state: { ...source.state, behind: true },
      items: itemsOf(read.feed),
      acquisition,
    });
    fresh += seen.fresh.length;
    // What an earlier visit read before it broke off is known by now; what is behind it is not.
    if (seen.fresh.length === 0 && source.state.behind !== true) break;
    next = read.feed.next;
  }
  return { fresh, notes: [] };
}

function itemsOf(feed: Feed): readonly SourceItem[] {
  return feed.items.flatMap((item) => toItem(item, feed) ?? []);
}
