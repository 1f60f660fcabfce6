import type { AnyFeed } from "feedsmith";
import { decodeXml, withoutDoctype } from "../bytes/xml.ts";
import { type Feed, type FeedAddress, type FeedItem, type FeedResult, MAX_ITEMS } from "./feed.ts";
import { fromAtom } from "./from-atom.ts";
import { fromJson } from "./from-json.ts";
import { fromRdf, fromRss } from "./from-rss.ts";
import { countItems, takeApart } from "./salvage.ts";

/** A feed of a news site has some 50 kB; a parsed one takes fifteen times its size in memory. */
const MAX_BYTES = 10_000_000;
/** Enough for any feed of a news site, item by item; of a longer one, for some hundred broken items. */
const MAX_ATTEMPTS = 1000;
const END = /<\/(?:rss|rdf:rdf|feed|channel)\s*>/iu;
type Parse = (value: string) => AnyFeed;

/**
 * Reads a feed: RSS 0.9x, 1.0 and 2.0, Atom 1.0, JSON Feed 1.0 and 1.1. Never throws. Broken XML is read as far as it goes, item by item,
 * and the notes say what is missing; document types and their entities are left out; of what is too large the beginning is read.
 */
export async function parseFeed(bytes: Uint8Array, { url, contentType }: FeedAddress = {}): Promise<FeedResult> {
  const notes: string[] = [];
  if (bytes.length > MAX_BYTES) notes.push(`is larger than ${MAX_BYTES / 1_000_000} MB; only its beginning was read`);
  const decoded = decodeXml(bytes.subarray(0, MAX_BYTES), contentType);
  if (!decoded.ok) return { ok: false, reason: decoded.reason === "empty file" ? "empty" : decoded.reason };
  try {
    const { parseFeed: parse } = await import("feedsmith");
    const feed = decoded.text.trimStart().startsWith("{") ? readJson(decoded.text, parse, url) : readXml(decoded.text, parse, url, notes);
    if (typeof feed === "string") return { ok: false, reason: feed };
    const { items, doubles } = onlyOnce(feed.items.slice(0, MAX_ITEMS));
    if (feed.items.length > MAX_ITEMS) notes.push(`has ${feed.items.length} items; the first ${MAX_ITEMS} were read`);
    if (doubles > 0) notes.push(`lists ${doubles} ${doubles === 1 ? "item" : "items"} twice`);
    return { ok: true, feed: { ...feed, items }, notes };
  } catch (error) {
    const why = error instanceof RangeError ? "too deeply nested" : error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `a feed that cannot be read: ${why}` };
  }
}

function readJson(text: string, parse: Parse, url: string | undefined): Feed | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not a feed: broken JSON (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`;
  }
  const version = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (!/jsonfeed\.org/u.test(String(version))) return "not a feed: JSON without the mark of JSON Feed";
  return toFeed(parse(text), url);
}

function readXml(text: string, parse: Parse, url: string | undefined, notes: string[]): Feed | string {
  const { xml, found } = withoutDoctype(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, " "));
  const other = otherKind(text, xml);
  if (other !== undefined) return other;
  if (found) notes.push("has a document type definition, which was left out");
  const whole = attempt(parse, xml, url);
  // The parser closes what is open at the end without a word, and takes an item inside another for a part of it.
  if (whole && END.test(xml.slice(-2000)) && whole.items.length >= countItems(xml)) return whole;
  const pieces = takeApart(xml, MAX_ITEMS + 1);
  const read = (items: readonly string[]): Feed | undefined => (pieces ? attempt(parse, pieces.wrap(items), url) : undefined);
  const items = readGroup(pieces?.items ?? [], read);
  const feed = whole ?? attempt(parse, pieces?.shell ?? "", url) ?? read(pieces?.items.slice(0, 1) ?? []);
  if (!feed || !pieces) return "not a feed, or one that is too broken to be read";
  const all = pieces.items.length + (pieces.cutOff ? 1 : 0);
  const lost = all - items.length;
  notes.push(`is broken XML${lost > 0 ? `; ${lost} of ${all} items could not be read` : ""}`);
  return { ...feed, items };
}

/** The items that can be read: all at once if that goes, else each half for itself. */
function readGroup(
  items: readonly string[],
  read: (items: readonly string[]) => Feed | undefined,
  budget = { attempts: MAX_ATTEMPTS },
): readonly FeedItem[] {
  if (items.length === 0 || budget.attempts-- <= 0) return [];
  const feed = read(items);
  if (feed || items.length === 1) return feed?.items ?? [];
  const half = Math.ceil(items.length / 2);
  return [...readGroup(items.slice(0, half), read, budget), ...readGroup(items.slice(half), read, budget)];
}

function attempt(parse: Parse, xml: string, url: string | undefined): Feed | undefined {
  try {
    return toFeed(parse(xml), url);
  } catch {
    return undefined;
  }
}

function toFeed(parsed: AnyFeed, url: string | undefined): Feed {
  if (parsed.format === "atom") return fromAtom(parsed.feed, url);
  if (parsed.format === "rdf") return fromRdf(parsed.feed, url);
  return parsed.format === "json" ? fromJson(parsed.feed, url) : fromRss(parsed.feed, url);
}

/** What XML that is no feed is, and what to do with it. */
function otherKind(text: string, xml: string): string | undefined {
  const root = /<([a-z][\w:-]*)[\s>]/iu.exec(xml.slice(0, 200_000).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, ""))?.[1]?.toLowerCase();
  if (root === "html" || /^\s*<!doctype\s+html/iu.test(text))
    return "a web page, not a feed. Give the address of its feed, which the page's source names.";
  if (root === "urlset" || root === "sitemapindex") return "a sitemap, not a feed: it lists addresses and holds no articles.";
  if (root === "opml") return "a list of feeds (OPML), not a feed. Add them with: entente sources import FILE";
  return root === undefined ? "not a feed: neither XML nor JSON" : undefined;
}

function onlyOnce(items: readonly FeedItem[]): { readonly items: readonly FeedItem[]; readonly doubles: number } {
  const seen = new Map<string, FeedItem>();
  for (const item of items) if (!seen.has(item.key)) seen.set(item.key, item);
  return { items: [...seen.values()], doubles: items.length - seen.size };
}
