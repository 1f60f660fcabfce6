import type { Feed, FeedItem } from "../../ingest/feeds/feed.ts";
import type { SourceItem } from "../../ledger/index.ts";

/** What a source said of an item, kept with it until its article is read. */
export interface ItemStated {
  readonly title?: string;
  /** ISO 8601, with the zone as stated. */
  readonly published?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** The article itself, as HTML, where the feed gives no address for it. */
  readonly content?: string;
  /** That is plain text, not HTML: all the feed has is a summary. */
  readonly plain?: boolean;
}

/** Longer than any article; a feed that says more in one entry is cut there. */
const MOST_CONTENT = 1_000_000;

/** An entry of a feed as an item of its source; undefined if it leads to no text. */
export function toItem(item: FeedItem, feed: Feed): SourceItem | undefined {
  const { key, url, title, published, authors, modified } = item;
  const outlet = item.source ?? feed.title;
  const content = url === undefined ? (item.content ?? item.summary)?.slice(0, MOST_CONTENT) : undefined;
  if (url === undefined && content === undefined) return undefined;
  const stated: ItemStated = {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(content !== undefined && { content, plain: item.content === undefined }),
  };
  return { key, address: url ?? "", stated, ...(modified !== undefined && { mark: modified }) };
}

/** What the reader of the article is told of what the source said. */
export function toKnown({ content: _, plain: _p, ...feed }: ItemStated): Omit<ItemStated, "content" | "plain"> {
  return feed;
}
