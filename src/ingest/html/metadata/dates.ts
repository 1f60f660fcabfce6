import { addressDate } from "../../dates/address-date.ts";
import type { Candidate, When } from "./candidate.ts";
import { dateCandidate } from "./choose-date.ts";
import type { DateSources, PageDates } from "./date-sources.ts";
import { statedInBody } from "./dates-in-body.ts";

/** Names under which pages state when an article was published. */
const PUBLISHED = new Set(
  `article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished date dc.date dc.date.issued dc.date.created dc.created dc.issued
  dcterms.created dcterms.issued dcterms.date dcterms.available sailthru.date parsely-pub-date publish-date publish_date publishdate pubdate pub_date publication_date
  publicationdate publication-date published published_date published-date publish_time published_time article_date_original article.published article.created
  article-publish-date originalpublicationdate citation_publication_date citation_date citation_online_date cxenseparse:recs:publishtime rnews:datepublished
  date_published displaydate created datecreated date.created createdate creation_date vr:published_time shareaholic:article_published_time bt:pubdate ptime
  dcsext.articlefirstpublished article:post_date`.split(/\s+/u),
);
/** And when it was changed. */
const MODIFIED = new Set(
  `article:modified_time og:updated_time og:modified_time og:article:modified_time datemodified dcterms.modified dc.date.modified dc.modified last-modified lastmod
  modified revised moddate updated_time date.modified shareaholic:article_modified_time utime article.updated modified_time lastmodified`.split(
    /\s+/u,
  ),
);

/** How often each basis was right on the half of htmldate's pages that is for development. */
const DATE_CONFIDENCE = { jsonLd: 0.91, opengraph: 0.94, meta: 0.92, address: 0.97, script: 0.7, picture: 0.55 } as const;

/** What pages that scripts build tell those scripts. */
const IN_SCRIPT =
  /"(?:publishedDate|date_published|publicationDate|publication_date|publishDate|publish_date|publishedAt|published_at|publishedFirst|firstPublished|first-publication|pubDate)\\?"\s{0,5}:\s{0,5}\\?"(\d{4}-\d\d-\d\d[^"\\]{0,20}|\d\d?\.\d\d?\.\d{4}[^"\\]{0,12})/u;

/** Everything on the page that states when its article was published or changed. */
export function datesOfPage(sources: DateSources): PageDates {
  const { page, meta, url, html } = sources;
  const monthFirst = /^en(?:-US)?$/iu.test(meta.language ?? "");
  const published: Candidate<When>[] = [];
  const modified: Candidate<When>[] = [];
  const add = (to: Candidate<When>[], stated: string | undefined, basis: Candidate<When>["basis"], confidence: number): void => {
    const found = stated === undefined ? undefined : dateCandidate(stated, basis, confidence, monthFirst);
    if (found) to.push(found);
  };
  add(published, meta.linked?.published, "json-ld", DATE_CONFIDENCE.jsonLd);
  add(modified, meta.linked?.modified, "json-ld", DATE_CONFIDENCE.jsonLd);
  for (const attributes of page.metas) {
    const names = [attributes["property"], attributes["name"]].map((name) => name?.trim().toLowerCase() ?? "");
    const basis = attributes["property"]?.startsWith("og:") || attributes["property"]?.startsWith("article:") ? "opengraph" : "meta";
    if (names.some((name) => PUBLISHED.has(name))) add(published, attributes["content"], basis, DATE_CONFIDENCE[basis]);
    if (names.some((name) => MODIFIED.has(name))) add(modified, attributes["content"], basis, DATE_CONFIDENCE[basis]);
  }
  const inAddress = url === undefined ? undefined : addressDate(url);
  if (inAddress && inAddress.from === inAddress.to)
    published.push({ value: inAddress.from, basis: "address", confidence: DATE_CONFIDENCE.address });
  const body = statedInBody(sources, monthFirst);
  const stated = [...published, ...body.published];
  if (stated.length === 0) add(stated, IN_SCRIPT.exec(html)?.[1], "script", DATE_CONFIDENCE.script);
  if (stated.length === 0) stated.push(...body.lastResort);
  // Pictures lie in folders by the day on which they were taken in.
  if (stated.length === 0) {
    const picture = addressDate(meta.meta.get("og:image") ?? "");
    if (picture && picture.from === picture.to) stated.push({ value: picture.from, basis: "address", confidence: DATE_CONFIDENCE.picture });
  }
  return { published: stated, modified: [...modified, ...body.modified] };
}
