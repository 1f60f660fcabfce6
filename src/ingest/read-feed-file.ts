import type { ArticleResult, Given } from "./article.ts";
import { complete, type Told } from "./complete.ts";
import { parseDate, published } from "./dates/parse-date.ts";
import type { Feed, FeedItem } from "./feeds/feed.ts";
import { readHtmlText, withMetadata } from "./read-single.ts";

/** A whole article is rarely shorter, a teaser rarely longer. */
const ARTICLE = 1000;
/** Longer content is taken for whole although it says no more than the summary does. */
const SHORT_ARTICLE = 400;
const BREAKS_OFF = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\b(?:weiterlesen|mehr lesen|read more|continue reading)\b\W{0,5})$/iu;

/** Reads a feed that was saved as a file: every item is an article; what is only a teaser is marked as partial. Nothing is fetched. */
export async function readFeedFile(bytes: Uint8Array, name: string, given: Given): Promise<readonly ArticleResult[]> {
  const { parseFeed } = await import("./feeds/parse-feed.ts");
  const result = await parseFeed(bytes, given.url === undefined ? {} : { url: given.url });
  if (!result.ok) return [{ ok: false, name, reason: result.reason }];
  const { feed, notes } = result;
  const { url: _, ...rest } = given;
  if (feed.items.length === 0) return [{ ok: false, name, reason: ["a feed without items", ...notes].join("; it ") }];
  const results: ArticleResult[] = [];
  for (const [i, item] of feed.items.entries()) {
    const place = `${name}:${i + 1}`;
    const told = await readItem(item, feed);
    // What is wrong with the feed is said once.
    if ("reason" in told) results.push({ ok: false, name: place, reason: told.reason });
    else results.push(complete(told, place, rest, i === 0 ? notes.map((note) => `the feed ${note}`) : []));
  }
  return results;
}

async function readItem(item: FeedItem, feed: Feed): Promise<Told | { readonly reason: string }> {
  const { plainText, asHtml } = await import("./feeds/plain-text.ts");
  const paragraphs = asHtml((item.summary ?? "").replaceAll("\n", "\n\n"));
  const body = item.content ?? paragraphs;
  const text = plainText(body);
  if (text === "" && item.title === undefined) return { reason: "an item without title and text" };
  const teaser = isTeaser(text, item);
  const title = asHtml(item.title ?? "").replace(/^<p>|<\/p>$/gu, "");
  const outlet = item.source ?? feed.title;
  const language = item.language ?? feed.language;
  const page = await readHtmlText(`<html><body><article>${title === "" ? "" : `<h1>${title}</h1>`}${body}</article></body></html>`, {
    ...(item.url !== undefined && { url: item.url }),
    feed: {
      ...(item.title !== undefined && { title: item.title }),
      ...(item.published !== undefined && { published: item.published }),
      ...(outlet !== undefined && { outlet }),
      authors: item.authors,
    },
  });
  if (!page.ok) return page;
  const day = parseDate(item.published ?? "");
  const metadata = {
    ...page.told.metadata,
    ...(item.authors.length > 0 && { authors: item.authors }),
    ...(item.published !== undefined && { publishedAt: item.published }),
    ...(item.modified !== undefined && { modified: item.modified }),
    ...(teaser && { partial: "teaser: the feed holds only the beginning of the article" }),
  };
  return {
    ...page.told,
    id: item.key,
    ...(item.title !== undefined && { title: item.title }),
    ...(item.url !== undefined && { url: item.url }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(day && { published: published(day, "metadata") }),
    ...withMetadata(metadata),
  };
}

function isTeaser(text: string, item: FeedItem): boolean {
  if (BREAKS_OFF.test(text)) return true;
  if (item.content === undefined) return text.length < ARTICLE;
  return text.length < SHORT_ARTICLE && text.length <= (item.summary?.length ?? 0);
}
