import type { AtomFeed } from "feedsmith";
import type { Feed } from "./feed.ts";
import { baseOf, languageTag, line, resolve, toItem } from "./fields.ts";
import { asHtml } from "./plain-text.ts";

type Atom = AtomFeed.Feed<string>;

interface Text {
  readonly value?: string | undefined;
  readonly type?: string | undefined;
}

/** Atom (RFC 4287), with links to further pages (RFC 5005) and to a hub (WebSub). */
export function fromAtom(feed: Partial<Atom>, url: string | undefined): Feed {
  const base = baseOf(feed.xml?.base, url);
  const link = (name: string): string | undefined => resolve(feed.links?.find((l) => (l.rel ?? "alternate") === name)?.href, base);
  const title = line(html(feed.title));
  const language = languageTag(feed.xml?.lang);
  const [home, hub, next] = [link("alternate"), link("hub"), link("next") ?? link("prev-archive")];
  const items = (feed.entries ?? []).flatMap((entry) => {
    const names = (entry.authors ?? entry.source?.authors ?? feed.authors ?? []).map((a) => a.name);
    const published = entry.published ?? entry.dc?.dates?.[0];
    return (
      toItem({
        key: entry.id,
        links: [
          entry.links?.find((l) => (l.rel ?? "alternate") === "alternate" && !/^(?:audio|video|image)\//u.test(l.type ?? ""))?.href,
          /^https?:/iu.test(entry.id ?? "") ? entry.id : undefined,
        ],
        base: baseOf(entry.xml?.base, base),
        title: html(entry.title),
        summary: html(entry.summary),
        content: html(entry.content),
        // Before RFC 4287 there was one date; where there is only "updated", it is all that the feed states.
        published: published ?? entry.updated,
        modified: published === undefined ? undefined : entry.updated,
        authors: names,
        language: entry.content?.xml?.lang ?? entry.xml?.lang,
        source: html(entry.source?.title),
      }) ?? []
    );
  });
  return {
    kind: "atom",
    ...(title !== undefined && { title }),
    ...(home !== undefined && { link: home }),
    ...(language !== undefined && { language }),
    items,
    ...(hub !== undefined && { hub }),
    ...(next !== undefined && { next }),
  };
}

/** A text construct (RFC 4287, 3.1; 4.1.3.3) as HTML: without a type it is plain text. */
function html(text: Text | undefined): string | undefined {
  const { value, type = "text" } = text ?? {};
  if (value === undefined || /^(?:audio|video|image|application\/(?!xhtml))/u.test(type)) return undefined;
  return /^(?:text|text\/plain)$/u.test(type) ? asHtml(value) : value;
}
