import { readHeadTags } from "./head-tags.ts";

/** A feed that a page names. */
export interface FeedLink {
  readonly url: string;
  readonly title: string;
  readonly type: string;
}

/** Types of feeds. `application/json` is not one: content systems offer every page in it. */
const FEED_TYPES = new Set(["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"]);
const MOST_FEEDS = 100;

/**
 * The feeds that a page names in `<link rel="alternate">` (RSS Autodiscovery; HTML standard, section 4.6.7.1), in their order, each once.
 * @param url The page's own address, against which relative ones are read.
 */
export function discoverFeeds(html: string, url: string): FeedLink[] {
  const { links, base } = readHeadTags(html);
  const found = new Map<string, FeedLink>();
  for (const { rel, href, type: fullType, title } of links) {
    const type = fullType.split(";")[0]?.trim() ?? "";
    if (!rel.includes("alternate") || !FEED_TYPES.has(type) || found.size >= MOST_FEEDS) continue;
    const address = webAddress(href, url, base);
    if (address !== undefined && !found.has(address)) found.set(address, { url: address, title, type });
  }
  return [...found.values()];
}

function webAddress(href: string, url: string, base: string | undefined): string | undefined {
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  if (href === "" || !URL.canParse(href, from)) return undefined;
  const address = new URL(href, from);
  return address.protocol === "http:" || address.protocol === "https:" ? address.href : undefined;
}
