import { open, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { FeedLink, Fetched, Rights } from "../fetch/index.ts";
import { type Acquisition, SOURCE_KINDS, type SourceKind, type SourceRecord } from "../ledger/index.ts";
import type { FailureName } from "../publish/index.ts";
import { UnknownChoice } from "./errors.ts";
import { acquisitionOf } from "./watch/acquired.ts";
import { failureName, type Web } from "./watch/fetch-article.ts";
import { isWebAddress } from "./web-address.ts";
import type { Workbench } from "./workbench.ts";

type Ledger = Pick<Workbench, "ledger">;

/** What an address turned out to be, and what would be read from it. */
export interface Probed {
  readonly address: string;
  /** Absent if it is nothing that can be watched as it is. */
  readonly kind?: SourceKind;
  readonly title?: string;
  /** Where permanent redirects lead. */
  readonly movedTo?: string;
  readonly items: number;
  /** Newest first. */
  readonly newest: readonly { readonly title?: string; readonly address?: string; readonly published?: string }[];
  /** Feeds that a page names. */
  readonly feeds: readonly FeedLink[];
  readonly rights?: Rights;
  readonly notes: readonly string[];
  /** Why it cannot be read, as reported and by kind. */
  readonly failed?: string;
  readonly kindOfFailure?: FailureName;
}

/** What became of a wish to add a source. `choose`: the page names several feeds, or none. */
export type Added =
  | {
      readonly outcome: "added" | "changed" | "known";
      readonly id: string;
      readonly address: string;
      readonly kind: SourceKind;
      readonly title?: string;
    }
  | { readonly outcome: "choose"; readonly feeds: readonly FeedLink[] }
  | { readonly outcome: "failed"; readonly kind: FailureName; readonly reason: string };

const MOST_SHOWN = 5;

/** Looks at an address with one request. Records nothing but that request. */
export async function probe({ ledger }: Ledger, { fetcher, reader }: Web, address: string): Promise<Probed> {
  const nothing = { address, items: 0, newest: [], feeds: [], notes: [] };
  const result = await fetcher.get(address, { purpose: "feed" });
  const told = {
    ...nothing,
    ...(result.rights && { rights: result.rights }),
    ...(result.movedTo !== undefined && { movedTo: result.movedTo }),
  };
  const log = (acquisition: Acquisition): Promise<string> => ledger.log.add(acquisition);
  await log(acquisitionOf(result));
  if (!result.ok) return { ...told, failed: result.message, kindOfFailure: failureName(result) };
  if (result.notModified) return { ...told, failed: `${address} sent nothing.`, kindOfFailure: "protocol" };
  const { body: bytes, contentType, charset, finalUrl: url } = result;
  const read = await reader.feed({ bytes, contentType, url, ...(charset !== undefined && { charset }) });
  if (read.ok) {
    const { title, items } = read.feed;
    const newest = newestOf(items.map((item) => ({ ...item, address: item.url })));
    return { ...told, kind: "feed", ...(title !== undefined && { title }), items: items.length, newest, notes: read.notes };
  }
  // What it is, not what it is called: sitemaps are served as HTML too.
  const map = await reader.sitemap({ bytes, url });
  if (map.ok && map.pages.length + map.sitemaps.length > 0) {
    const newest = newestOf(map.pages.map((page) => ({ ...page, published: page.published ?? page.modified, address: page.url })));
    const notes = map.sitemaps.length > 0 ? [`lists ${map.sitemaps.length} further sitemaps`, ...map.notes] : map.notes;
    return { ...told, kind: "sitemap", items: map.pages.length, newest, notes };
  }
  const html = looksLikePage(result);
  if (html === undefined)
    return { ...told, failed: read.reason, kindOfFailure: /\(OPML\)/u.test(read.reason) ? "feed-list" : "unreadable" };
  const { discoverFeeds } = await import("../fetch/index.ts");
  return { ...told, kind: "page", items: 1, feeds: discoverFeeds(html, url) };
}

/**
 * Adds a source. Of an address of the web whose kind is not given, one request finds it out; a page stands for the one feed that it names.
 * @throws UnknownChoice if it is a path that leads nowhere, or to a file that is better ingested
 */
export async function addSource(
  bench: Ledger,
  web: () => Promise<Web>,
  { address: given, kind, title }: { readonly address: string; readonly kind?: SourceKind; readonly title?: string },
): Promise<Added> {
  const { sources } = bench.ledger;
  const add = async (address: string, as: SourceKind, named: string | undefined): Promise<Added> => {
    const wish = { address, kind: as, ...(named !== undefined && { title: named }) };
    return { ...(await sources.add(wish)), ...wish };
  };
  if (!isWebAddress(given)) {
    const local = await localSource(given, kind);
    return add(local.address, local.kind, title);
  }
  if (!URL.canParse(given)) throw new UnknownChoice(`${given} is not an address. Give it in full, as in https://example.org/feed.`);
  const address = new URL(given).href;
  if (kind === "folder" || kind === "mailbox")
    throw new UnknownChoice(`${given} is an address of the web; a ${kind} is given by its path.`);
  if (kind !== undefined) return add(address, kind, title);
  const found = await probe(bench, await web(), address);
  if (found.failed !== undefined) return { outcome: "failed", kind: found.kindOfFailure ?? "unreadable", reason: found.failed };
  if (found.kind !== "page") return add(found.movedTo ?? address, found.kind ?? "feed", title ?? found.title);
  const [only, ...more] = found.feeds;
  if (!only || more.length > 0) return { outcome: "choose", feeds: found.feeds };
  return add(only.url, "feed", title ?? (only.title || undefined));
}

async function localSource(given: string, kind: SourceKind | undefined): Promise<{ readonly address: string; readonly kind: SourceKind }> {
  const address = resolve(given);
  const info = await stat(address).catch(() => undefined);
  if (!info)
    throw new UnknownChoice(`${given} is neither an address of the web (http or https) nor a folder or mailbox. Check how it is written.`);
  if (kind !== undefined && kind !== "folder" && kind !== "mailbox")
    throw new UnknownChoice(`${given} is a path; a ${kind} is given by its address on the web.`);
  if (info.isDirectory()) return { address, kind: kind ?? "folder" };
  if (kind === "mailbox" || /\.mbox$/iu.test(given)) return { address, kind: "mailbox" };
  if (/\.(?:opml|xml)$/iu.test(given) && (await isOpml(address)))
    throw new UnknownChoice(`${given} is a list of sources. Add them with: entente sources import ${given}`);
  throw new UnknownChoice(`${given} is a file. Read it with "entente ingest", or add the folder that it lies in.`);
}

/** Whether a file is a list of feeds, whatever it is called. */
export async function isOpml(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return /<opml[\s>]/iu.test(buffer.toString("latin1", 0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Takes a source off the list, by id or address; what came from it stays. @throws UnknownChoice */
export async function removeSource({ ledger }: Ledger, named: string): Promise<SourceRecord> {
  const canonical = isWebAddress(named) && URL.canParse(named) ? new URL(named).href : resolve(named);
  const removed = (await ledger.sources.remove(named)) ?? (await ledger.sources.remove(canonical));
  if (!removed) throw new UnknownChoice(`There is no source ${named}. "entente sources list" shows all, with their ids and addresses.`);
  return removed;
}

/** What an import of a list of feeds brought. */
export interface ImportedSources {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  readonly notes: readonly string[];
}

/** Adds the feeds of an OPML file. Nothing is requested. @param given what it holds, if it is not on the disk. @throws UnknownChoice if it cannot be read */
export async function importSources({ ledger }: Ledger, file: string, given?: Uint8Array): Promise<ImportedSources> {
  const bytes =
    given ??
    (await readFile(file).catch((error: unknown) => {
      throw new UnknownChoice(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }));
  const { parseOpml } = await import("../ingest/feeds/opml.ts");
  const list = await parseOpml(bytes);
  if (!list.ok) throw new UnknownChoice(`${file}: ${list.reason}`);
  const counts = { added: 0, changed: 0, known: 0 };
  for (const { url, title, page, folders } of list.feeds) {
    const settings = { ...(page !== undefined && { page }), ...(folders.length > 0 && { folders }) };
    const { outcome } = await ledger.sources.add({
      address: url,
      kind: "feed",
      ...(title !== undefined && { title }),
      ...(Object.keys(settings).length > 0 && { settings }),
    });
    counts[outcome]++;
  }
  return { ...counts, notes: list.notes };
}

/** The feeds as OPML 2.0, and how many sources of other kinds are not in it. */
export async function exportSources({ ledger }: Ledger): Promise<{ readonly opml: string; readonly left: number }> {
  const sources = await ledger.sources.list();
  const feeds = sources.filter((source) => source.kind === "feed");
  const { writeOpml } = await import("../ingest/feeds/opml.ts");
  const listed = feeds.map(({ address, title, settings }) => {
    const { page, folders } = (settings ?? {}) as { readonly page?: string; readonly folders?: readonly string[] };
    return { url: address, ...(title !== undefined && { title }), ...(page !== undefined && { page }), folders: folders ?? [] };
  });
  return { opml: await writeOpml(listed), left: sources.length - feeds.length };
}

/** A kind of source, as typed. */
export function isSourceKind(kind: string): kind is SourceKind {
  return (SOURCE_KINDS as readonly string[]).includes(kind);
}

function newestOf(
  items: readonly { readonly title?: string | undefined; readonly address?: string | undefined; readonly published?: string | undefined }[],
): Probed["newest"] {
  const time = (published: string | undefined): number => Date.parse(published ?? "") || 0;
  const sorted = [...items].sort((a, b) => time(b.published) - time(a.published));
  return sorted.slice(0, MOST_SHOWN).map(({ title, address, published }) => ({
    ...(title !== undefined && { title }),
    ...(address !== undefined && { address }),
    ...(published !== undefined && { published }),
  }));
}

/** The text of a page, for what its head says; undefined if it is none. Names and addresses are ASCII in any encoding that the web uses. */
function looksLikePage({ body, contentType }: Fetched): string | undefined {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 4096)).toString("latin1");
  if (!/html/u.test(contentType) && !/<(?:!doctype\s+html|html|head)\b/iu.test(start)) return undefined;
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
}
