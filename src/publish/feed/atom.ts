import { cleanText } from "../terminal/clean.ts";
import { element, XML_HEAD } from "../xml.ts";

/** One entry of a feed. Addresses of ours are paths, those of others are whole. */
export interface FeedEntry {
  /** Never changes, whatever the entry says: `claims/k3v9qm2t7x0ab.1.4`. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 instant: when the ledger learned it, or when a decision about it changed it last. */
  readonly updated: string;
  /** Our page of it. */
  readonly page: string;
  /** The article where it was printed, at its sentence. */
  readonly original?: string;
  /** Who printed it, if known. */
  readonly outlet?: string;
  /** Kind of claim or contradiction, by its name in the codebook. */
  readonly category: string;
  readonly quotations: readonly Quotation[];
}

/** A sentence with who is to be credited for it. */
export interface Quotation {
  readonly sentence: string;
  /** BCP 47 */
  readonly language: string;
  readonly credit: string;
}

/** A feed as a whole. */
export interface FeedHead {
  readonly title: string;
  /** What the feed says of itself. */
  readonly subtitle: string;
  /** BCP 47 */
  readonly language: string;
  /** Scheme, host and port that it is offered under: `https://entente.example`. */
  readonly origin: string;
  /** Path of the feed itself, and of the page that it tells of. The page is the identity of the feed. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

const MOST_ENTRIES = 50;
/** A feed without entries has never changed. */
const NEVER = "1970-01-01T00:00:00Z";

/**
 * An Atom feed (RFC 4287), the entry that changed last on top, at most 50. Ids are tag URIs (RFC 4151) and hold no host, so they stay the same
 * wherever the ledger is served. An entry carries sentences as quotations with their credit, and no more of an article.
 */
export function atomFeed({ title, subtitle, language, origin, self, page, entries }: FeedHead): string {
  const shown = entries.toSorted((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id)).slice(0, MOST_ENTRIES);
  const absolute = (path: string): string => `${origin}${path}`;
  return `${XML_HEAD}${element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, [
    element("id", {}, tagUri(page.slice(1))),
    element("title", {}, cleanLines(title)),
    element("subtitle", {}, subtitle),
    element("updated", {}, shown[0]?.updated ?? NEVER),
    element("author", {}, [element("name", {}, "Entente")]),
    element("generator", {}, "Entente"),
    element("link", { rel: "self", type: "application/atom+xml", href: absolute(self) }),
    element("link", { rel: "alternate", type: "text/html", href: absolute(page) }),
    ...shown.map((e) => entry(e, absolute)),
  ])}\n`;
}

function entry(
  { id, title, updated, page, original, outlet, category, quotations }: FeedEntry,
  absolute: (path: string) => string,
): string {
  return element("entry", {}, [
    element("id", {}, tagUri(id)),
    element("title", {}, cleanLines(title)),
    element("updated", {}, updated),
    ...(outlet === undefined ? [] : [element("author", {}, [element("name", {}, cleanLines(outlet))])]),
    element("category", { term: category }),
    element("link", { rel: "alternate", type: "text/html", href: absolute(page) }),
    ...(original === undefined ? [] : [element("link", { rel: "via", type: "text/html", href: original })]),
    element("content", { type: "html" }, quotations.map((q) => quotation(q, original)).join("")),
  ]);
}

function quotation({ sentence, language, credit }: Quotation, original: string | undefined): string {
  const source = element("cite", {}, cleanLines(credit));
  const linked = original === undefined ? source : element("a", { href: original, rel: "noreferrer" }, [source]);
  return `${element("blockquote", { lang: language }, cleanLines(sentence))}${element("p", {}, [linked])}`;
}

const tagUri = (specific: string): string => `tag:entente,2026:${encodeURI(specific).replaceAll("#", "%23")}`;
/** Direction marks and control characters could make a title read other than it is. */
const cleanLines = (text: string): string => cleanText(text).replaceAll("\n", " ");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
