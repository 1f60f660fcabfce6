/** One entry of a feed, as the feed tells it. */
export interface FeedItem {
  /** By what the item is known again: guid, id, address, or else its title and date. */
  readonly key: string;
  readonly url?: string;
  /** Plain text. */
  readonly title?: string;
  /** The teaser, plain text. */
  readonly summary?: string;
  /** The text of the article, or what the feed gives out as that; HTML. */
  readonly content?: string;
  /** ISO 8601, with the zone as stated. */
  readonly published?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly language?: string;
  /** The outlet, where the feed is a collection of others'. */
  readonly source?: string;
}

/** A feed of any format. */
export interface Feed {
  readonly kind: "rss" | "atom" | "rdf" | "json";
  readonly title?: string;
  /** The page that the feed belongs to. */
  readonly link?: string;
  readonly language?: string;
  readonly items: readonly FeedItem[];
  /** Minutes between visits, as the feed wishes (RSS `ttl`, `sy:updatePeriod`). */
  readonly ttl?: number;
  /** Hours of the day, 0 to 23 in UTC, in which not to come. */
  readonly skipHours?: readonly number[];
  /** Where to subscribe for notices (WebSub). */
  readonly hub?: string;
  /** Older entries (RFC 5005: next page, or archive). */
  readonly next?: string;
}

/** What is known of a feed before it is read. */
export interface FeedAddress {
  /** Where it was fetched: relative addresses in it are relative to that. */
  readonly url?: string;
  /** As the server said. */
  readonly contentType?: string;
}

export type FeedResult =
  | {
      readonly ok: true;
      readonly feed: Feed /** What was passed over or mended, each a phrase behind the feed's name. */;
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

export const MAX_ITEMS = 10_000;
