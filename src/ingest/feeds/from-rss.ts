import type { RdfFeed, RssFeed, SyNs } from "feedsmith";
import type { Feed } from "./feed.ts";
import { baseOf, languageTag, line, resolve, toItem } from "./fields.ts";

type Rss = RssFeed.Feed<string>;
type Rdf = RdfFeed.Feed<string>;
type Partially<T> = T extends readonly (infer I)[]
  ? readonly Partially<I>[]
  : T extends object
    ? { readonly [K in keyof T]?: Partially<T[K]> | undefined }
    : T;

const MINUTES: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

/** RSS 0.9x and 2.0 (RSS Advisory Board), with content, Dublin Core, Syndication and Atom modules. */
export function fromRss(given: Rss, url: string | undefined): Feed {
  const feed = given as Partially<Rss>;
  const base = baseOf(feed.xml?.base, url) ?? resolve(feed.link, undefined);
  const links = feed.atom?.links ?? [];
  const rel = (name: string): string | undefined => resolve(links.find((l) => l.rel === name)?.href, base);
  const hours = (feed.skipHours ?? []).filter((h): h is number => typeof h === "number" && Number.isInteger(h) && h >= 0 && h <= 24);
  const items = (feed.items ?? []).flatMap((item) => {
    const guid = item.guid?.value;
    const inner = baseOf(item.xml?.base, base);
    const alternate = item.atom?.links?.find((l) => l.rel === undefined || l.rel === "alternate")?.href;
    const permalink = item.guid?.isPermaLink !== false && /^https?:/iu.test(guid?.trim() ?? "") ? guid : undefined;
    return (
      toItem({
        key: guid,
        links: [item.link, alternate, permalink],
        base: inner,
        title: item.title ?? item.dc?.titles?.[0],
        summary: item.description ?? item.dc?.descriptions?.[0],
        content: item.content?.encoded ?? item.atom?.content?.value,
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
        modified: item.atom?.updated ?? item.dcterms?.modified?.[0],
        authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map((a) => a.name)],
        language: item.dc?.languages?.[0] ?? item.xml?.lang,
        source: item.source?.title,
      }) ?? []
    );
  });
  return feedOf(
    "rss",
    feed,
    { base, items },
    {
      ttl: typeof feed.ttl === "number" && feed.ttl > 0 ? feed.ttl : period(feed.sy),
      hub: rel("hub"),
      next: rel("next") ?? rel("prev-archive"),
      // 24 is midnight in some feeds.
      skipHours: [...new Set(hours.map((h) => h % 24))],
    },
  );
}

/** RSS 1.0 (RDF Site Summary). */
export function fromRdf(given: Rdf, url: string | undefined): Feed {
  const feed = given as Partially<Rdf>;
  const base = url ?? resolve(feed.link, undefined);
  const items = (feed.items ?? []).flatMap(
    (item) =>
      toItem({
        key: item.rdf?.about,
        links: [item.link, item.rdf?.about],
        base,
        title: item.title,
        summary: item.description ?? item.dc?.descriptions?.[0],
        content: item.content?.encoded,
        published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
        modified: item.dcterms?.modified?.[0],
        authors: item.dc?.creators ?? [],
        language: item.dc?.languages?.[0],
        source: item.dc?.sources?.[0],
      }) ?? [],
  );
  return feedOf("rdf", feed, { base, items }, { ttl: period(feed.sy) });
}

function feedOf(
  kind: "rss" | "rdf",
  feed: Partially<Pick<Rss, "title" | "link" | "language" | "dc">>,
  { base, items }: { readonly base: string | undefined; readonly items: Feed["items"] },
  { ttl, hub, next, skipHours = [] }: { readonly [K in "ttl" | "hub" | "next" | "skipHours"]?: Feed[K] | undefined },
): Feed {
  const title = line(feed.title);
  const link = resolve(feed.link, base);
  const language = languageTag(feed.language ?? feed.dc?.languages?.[0]);
  return {
    kind,
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link }),
    ...(language !== undefined && { language }),
    items,
    ...(ttl !== undefined && { ttl }),
    ...(skipHours.length > 0 && { skipHours }),
    ...(hub !== undefined && { hub }),
    ...(next !== undefined && { next }),
  };
}

/** Minutes between updates (RDF Site Summary 1.0, Syndication module). */
function period(sy: Partially<SyNs.Feed<string>> | undefined): number | undefined {
  const minutes = MINUTES[sy?.updatePeriod?.trim().toLowerCase() ?? ""];
  const frequency = sy?.updateFrequency ?? 1;
  return minutes === undefined || !(frequency > 0) ? undefined : Math.max(1, Math.round(minutes / frequency));
}
