import type { PageMeta } from "../meta.ts";
import type { PageMap } from "../page-map.ts";
import type { Page } from "../parse-page.ts";
import { squash } from "../same-text.ts";
import type { VisibleBlock } from "../visible-blocks.ts";
import { authorsOf } from "./authors.ts";
import { type Candidate, choose, type Field, type When } from "./candidate.ts";
import { chooseDate, dateCandidate } from "./choose-date.ts";
import { partTitle } from "./dateline.ts";
import { datesOfPage } from "./dates.ts";
import { type Partial, partialOf } from "./partial.ts";

/** What is known about an article beside its text: each field with its basis, its confidence, and all that was stated. */
export interface PageMetadata {
  readonly title: Field<string>;
  readonly kicker: Field<string>;
  readonly lead: Field<string>;
  readonly authors: Field<readonly string[]>;
  readonly outlet: Field<string>;
  /** The canonical address. */
  readonly url: Field<string>;
  /** BCP 47. */
  readonly language: Field<string>;
  readonly published: Field<When>;
  readonly modified: Field<When>;
  readonly partial?: Partial;
}

/** What the caller knows of the page already. */
export interface Known {
  /** The address it was fetched from. */
  readonly url?: string;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly fetched?: string;
  /** What the entry of a feed says of it. */
  readonly feed?: { readonly title?: string; readonly published?: string; readonly outlet?: string; readonly authors?: readonly string[] };
}

/** A page taken apart. */
export interface PageParts {
  readonly page: Page;
  readonly meta: PageMeta;
  readonly blocks: readonly VisibleBlock[];
  readonly map: PageMap;
  /** The page's source. */
  readonly html: string;
  readonly kicker?: string;
  readonly lead?: string;
}

/** How sure each basis is; dates have figures of their own. Titles, outlets and authors are estimates, not measurements. */
const SURE = { h1: 0.9, opengraph: 0.85, jsonLd: 0.88, meta: 0.75, head: 0.6, feed: 0.9, given: 0.95, link: 0.95, lang: 0.85 } as const;

/** Reads what a page says about its article. */
export function readMetadata(parts: PageParts, known: Known = {}): PageMetadata {
  const { page, meta, blocks, map, html } = parts;
  const { feed } = known;
  const text = squash;
  const url = field(
    [
      [meta.canonical, "html", SURE.link],
      [meta.ogUrl, "opengraph", SURE.opengraph],
      [known.url, "given", SURE.head],
    ],
    (value) => value,
  );
  const dates = datesOfPage({ page, meta, blocks, map, url: url.value, fetched: known.fetched, html });
  const ofFeed = feed?.published === undefined ? undefined : dateCandidate(feed.published, "feed", SURE.feed, false);
  const language = field(
    [
      [meta.lang, "html", SURE.lang],
      [meta.linked?.language, "json-ld", SURE.jsonLd - 0.1],
      [meta.locale, "opengraph", SURE.meta],
    ],
    (value) => value.toLowerCase().slice(0, 2),
  );
  const authors = [...authorsOf(meta, page.body, blocks, map)];
  if (feed?.authors && feed.authors.length > 0) authors.push({ value: feed.authors, basis: "feed", confidence: SURE.feed });
  const partial = partialOf(meta, blocks, map);
  return {
    title: field(
      [
        [titleOf(parts), "html", SURE.h1],
        [meta.linked?.headline, "json-ld", SURE.jsonLd],
        [meta.meta.get("og:title"), "opengraph", SURE.opengraph],
        [meta.meta.get("twitter:title"), "meta", SURE.meta],
        [page.title, "meta", SURE.head],
        [feed?.title, "feed", SURE.feed],
      ],
      text,
    ),
    kicker: field([[parts.kicker, "class", SURE.meta]], text),
    lead: field(
      [
        [parts.lead, "class", SURE.h1],
        [meta.meta.get("og:description"), "opengraph", SURE.head],
        [meta.meta.get("description"), "meta", SURE.head],
        [meta.linked?.description, "json-ld", SURE.head],
      ],
      text,
    ),
    authors: choose(authors, (names) => names.map(text).sort().join()),
    outlet: field(
      [
        [meta.meta.get("og:site_name"), "opengraph", SURE.h1],
        [meta.linked?.publisher, "json-ld", SURE.jsonLd],
        [meta.meta.get("application-name"), "meta", SURE.head],
        [feed?.outlet, "feed", SURE.meta],
      ],
      text,
    ),
    url,
    language,
    published: chooseDate(ofFeed ? [...dates.published, ofFeed] : dates.published, language.value),
    modified: chooseDate(dates.modified, language.value),
    ...(partial && { partial }),
  };
}

/** The title as it stands on the page, without a dateline in the same element. */
export function titleOf({ blocks, map, meta }: Pick<PageParts, "blocks" | "map" | "meta">): string | undefined {
  const block = blocks[map.title];
  return block && partTitle(block.text, meta.titles).title;
}

type Stated = readonly [value: string | undefined, basis: Candidate<string>["basis"], confidence: number];

function field(stated: readonly Stated[], key: (value: string) => string): Field<string> {
  return choose(
    stated.flatMap(([value, basis, confidence]) =>
      value === undefined || value.trim() === "" ? [] : [{ value: value.trim(), basis, confidence }],
    ),
    key,
  );
}
