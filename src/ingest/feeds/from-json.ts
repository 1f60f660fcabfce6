import type { JsonFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { languageTag, line, resolve, toItem } from "./fields.ts";
import { asHtml } from "./plain-text.ts";

/** JSON Feed 1.0 and 1.1. */
export function fromJson(feed: Partial<JsonFeed.Feed<string>>, url: string | undefined): Feed {
  const base = resolve(feed.feed_url, url) ?? url;
  const [title, link, language] = [line(feed.title), resolve(feed.home_page_url, base), languageTag(feed.language)];
  const [hub, next] = [resolve(feed.hubs?.[0]?.url, base), resolve(feed.next_url, base)];
  const items = (feed.items ?? []).flatMap(
    (item) =>
      toItem({
        key: item.id === undefined ? undefined : String(item.id),
        links: [item.url, item.external_url, /^https?:/iu.test(String(item.id ?? "")) ? item.id : undefined],
        base,
        title: item.title === undefined ? undefined : asHtml(item.title),
        summary: item.summary === undefined ? undefined : asHtml(item.summary),
        content: item.content_html ?? (item.content_text === undefined ? undefined : asHtml(item.content_text)),
        published: item.date_published,
        modified: item.date_modified,
        authors: (item.authors ?? feed.authors ?? []).map((a) => a.name),
        language: item.language,
      }) ?? [],
  );
  return {
    kind: "json",
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(language !== undefined && { language }),
    items,
    ...(hub !== undefined && { hub }),
    ...(next !== undefined && { next }),
  };
}
