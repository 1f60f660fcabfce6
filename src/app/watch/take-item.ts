import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { whyUnreadable } from "../../ingest/index.ts";
import { type Acquisition, fileAddress, LedgerError, type RecordedItem, type SourceRecord } from "../../ledger/index.ts";
import type { FailureName } from "../../publish/index.ts";
import { ingestFile, logUnread } from "../ingest-file.ts";
import { recordOne } from "../record-one.ts";
import { hostOf, isAway } from "./acquired.ts";
import { type Fate, fateOf } from "./fate.ts";
import { type ItemStated, toKnown } from "./feed-items.ts";
import { type FetchedArticle, failureName, fetchArticle } from "./fetch-article.ts";
import { isNobodyThere, isNoName } from "./unreached.ts";
import { addressOf, unexpected, type Watching } from "./visit.ts";

/**
 * How far an item came. `paused`: its host wants to be left alone for some seconds, nothing was asked. `unreached`: nobody answered; whether
 * that is the item's fault shows when others were asked, and `settle` then writes it down.
 */
export type ItemEnd =
  | { readonly is: "settled" /** Its host answered. */; readonly reached: boolean }
  | { readonly is: "paused"; readonly seconds: number }
  | { readonly is: "unreached"; readonly host: string; readonly kind: FailureName; readonly reason: string; settle(): Promise<void> }
  | { readonly is: "called-off" };

const SETTLED: ItemEnd = { is: "settled", reached: false };

/**
 * Reads the article of one item and records it, or notes why it could not. One that Entente stumbles over is given up.
 * @throws LedgerError
 */
export async function takeItem(watching: Watching, item: RecordedItem, source: SourceRecord): Promise<ItemEnd> {
  try {
    return await take(watching, item, source);
  } catch (error) {
    if (error instanceof LedgerError || !(error instanceof Error)) throw error;
    const reason = unexpected(error);
    await watching.bench.ledger.sources.failed(item, { error: reason });
    await watching.onArticle({ name: item.address || item.key, became: "failed", kind: "unexpected", reason });
    return SETTLED;
  }
}

function take(watching: Watching, item: RecordedItem, source: SourceRecord): Promise<ItemEnd> {
  if (source.kind === "folder" || source.kind === "mailbox") return takeFile(watching, item, source);
  return item.address === "" ? takeEntry(watching, item, source) : takePage(watching, item);
}

async function takePage(watching: Watching, item: RecordedItem): Promise<ItemEnd> {
  const { bench, web, signal, onArticle } = watching;
  const { ledger } = bench;
  const { address: name, tries } = item;
  if (item.document === undefined) {
    // Known from elsewhere: it need not be fetched again only because another feed lists it too.
    const known = await ledger.at(name);
    if (known !== undefined) {
      await ledger.sources.done(item, known);
      await onArticle({ name, became: "duplicate", document: known });
      return SETTLED;
    }
  }
  const page = await fetchArticle(web, name, { feed: toKnown((item.stated ?? {}) as ItemStated), ...(signal && { signal }) });
  if (page.got !== "failed") return recordPage(watching, item, page);
  const { failed, acquisition } = page;
  if (failed.kind === "aborted") return { is: "called-off" };
  if (failed.kind === "back-off") return { is: "paused", seconds: failed.retryAfter ?? 60 };
  const settle = async (): Promise<void> => {
    const fate = fateOf(failed, tries, isAway(failed) || isNoName(failed));
    await settleFailed(watching, item, { name, kind: failureName(failed), reason: failed.message, fate }, acquisition);
  };
  if (isNobodyThere(failed)) return { is: "unreached", host: hostOf(name), kind: failureName(failed), reason: failed.message, settle };
  await settle();
  return { is: "settled", reached: true };
}

interface Failure {
  readonly name: string;
  /** For counting. */
  readonly kind: FailureName;
  readonly reason: string;
  readonly fate: Fate;
}

/** What could not be read because of a lack of time or memory is tried as often as what could not be fetched. */
const unread = (again: boolean, { tries }: RecordedItem): Fate => (again ? fateOf({ kind: "timeout" }, tries) : { is: "given-up" });

/** Writes down that an item failed, and when it is tried again. */
async function settleFailed(
  { bench, clock, onArticle }: Watching,
  item: RecordedItem,
  { name, kind, reason, fate }: Failure,
  acquisition?: Acquisition,
): Promise<void> {
  const nextTry = fate.is === "later" ? { nextTry: new Date(clock().getTime() + fate.wait * 1000).toISOString() } : {};
  await bench.ledger.sources.failed(item, { error: reason, ...nextTry, ...(fate.is === "gone" && { gone: true }) }, acquisition);
  await onArticle({ name, became: fate.is === "given-up" ? "failed" : fate.is, kind, reason });
}

async function recordPage(watching: Watching, item: RecordedItem, page: Exclude<FetchedArticle, { got: "failed" }>): Promise<ItemEnd> {
  const { bench, onArticle } = watching;
  const { ledger } = bench;
  const { address: name } = item;
  const end: ItemEnd = { is: "settled", reached: true };
  const failed = async (kind: FailureName, reason: string, again = false): Promise<ItemEnd> => {
    const told = { ...page.acquisition, source: item.source, outcome: "unreadable", error: reason };
    await ledger.log.add(told, "original" in page ? { original: page.original } : {});
    await settleFailed(watching, item, { name, kind, reason, fate: unread(again, item) });
    return end;
  };
  if (page.got === "not-modified") return failed("protocol", "says that nothing has changed, though nothing was known");
  if (page.got === "unreadable") return failed(page.kind, page.reason, page.again);
  const { incoming, acquisition, original, partial } = page;
  const recorded = await recordOne(bench, incoming, { acquisition, original, item });
  if ("reason" in recorded) return failed("unreadable", recorded.reason);
  const again = recorded.outcome === "unchanged" && item.document === undefined;
  const became = again ? "duplicate" : recorded.outcome;
  await onArticle({ name, became, partial, ...("id" in recorded && { document: recorded.id, claims: recorded.claims }) });
  return end;
}

/** An article that stands in the feed itself. */
async function takeEntry(watching: Watching, item: RecordedItem, source: SourceRecord): Promise<ItemEnd> {
  const { bench, web, clock, onArticle } = watching;
  const stated = (item.stated ?? {}) as ItemStated;
  const { content = "", plain = false } = stated;
  const feed = toKnown(stated);
  const name = `${source.address}#${item.key}`;
  const fetched = item.firstSeen;
  const read = await web.reader.article({ content, plain, url: source.address, fetched, feed });
  const reason = read.ok ? undefined : read.reason;
  const recorded = read.ok
    ? await recordOne(
        bench,
        {
          article: read.article,
          addresses: [{ kind: "file", address: fileAddress(source.address, item.key) }],
          metadata: read.metadata,
        },
        {
          acquisition: { address: source.address, at: clock().toISOString(), outcome: "ok", part: item.key },
          original: { bytes: Buffer.from(content), mediaType: plain ? "text/plain" : "text/html", charset: "utf-8" },
          item,
        },
      )
    : { reason: reason ?? "" };
  if ("reason" in recorded) {
    await settleFailed(watching, item, { name, kind: "unreadable", reason: recorded.reason, fate: unread("again" in read, item) });
  } else await onArticle({ name, became: recorded.outcome, ...("id" in recorded && { document: recorded.id, claims: recorded.claims }) });
  return SETTLED;
}

async function takeFile(watching: Watching, item: RecordedItem, source: SourceRecord): Promise<ItemEnd> {
  const { bench, web, clock, onArticle, stopping } = watching;
  const root = addressOf(source);
  const path = item.key === "." ? root : join(root, item.key);
  const file = await look(path);
  if (typeof file === "string") return leaveFile(watching, item, { root, path, reason: file });
  let document: string | undefined;
  let error: string | undefined;
  let whole: { readonly reason: string; readonly again: boolean } | undefined;
  let read = 0;
  const options = { source: source.id, clock, reader: async () => web.reader };
  for await (const { name, became } of ingestFile(bench, path, options)) {
    if ("reason" in became) {
      error ??= became.reason;
      // Of the file as a whole it is told below, with what becomes of it.
      if (name === path) whole = { reason: became.reason, again: became.again === true };
      else await onArticle({ name, became: "failed", kind: "unreadable", reason: became.reason });
    } else {
      read++;
      if ("id" in became) document = became.id;
      await onArticle({ name, became: became.outcome, ...("id" in became && { document: became.id, claims: became.claims }) });
    }
    // What is recorded has been told; a file that is one article is through with it.
    if (name !== path && stopping?.() === true) return { is: "called-off" };
  }
  if (read > 0 || error === undefined) {
    await bench.ledger.sources.done(item, read === 1 ? document : undefined);
    if (whole) await onArticle({ name: path, became: "failed", kind: "unreadable", reason: whole.reason });
    return SETTLED;
  }
  // It may have gone while it was being read.
  const still = await look(path);
  if (typeof still === "string") return leaveFile(watching, item, { root, path, reason: still });
  if (whole) await settleFailed(watching, item, { name: path, kind: "unreadable", reason: whole.reason, fate: unread(whole.again, item) });
  else await bench.ledger.sources.failed(item, { error });
  return SETTLED;
}

/** A file that cannot be opened now is tried for a fortnight; while its whole folder is away, as on a disk that is not there, it just waits. */
async function leaveFile(
  watching: Watching,
  item: RecordedItem,
  { root, path, reason }: { readonly root: string; readonly path: string; readonly reason: string },
): Promise<ItemEnd> {
  const isThere = await stat(root).then(
    () => true,
    () => false,
  );
  if (!isThere) return { is: "called-off" };
  await logUnread(watching.bench.ledger, path, reason, { at: watching.clock().toISOString(), source: item.source });
  await settleFailed(watching, item, { name: path, kind: "file", reason, fate: fateOf({ kind: "timeout" }, item.tries, true) });
  return SETTLED;
}

/** The size of a file that can be opened, or why it cannot be. */
async function look(path: string): Promise<{ readonly size: number } | string> {
  try {
    const file = await open(path);
    try {
      return { size: (await file.stat()).size };
    } finally {
      await file.close();
    }
  } catch (error) {
    return whyUnreadable(error);
  }
}
