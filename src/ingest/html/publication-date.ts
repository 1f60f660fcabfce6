import type { PublicationDate } from "../../core/index.ts";
import { addressDate } from "../dates/address-date.ts";
import { agree, type StatedDate } from "../dates/agree.ts";
import { parseDate } from "../dates/parse-date.ts";
import { hasClassWord } from "./class-words.ts";
import { type DomDocument, type DomElement, upward } from "./dom.ts";
import type { PageMeta } from "./meta.ts";

/** Names under which pages state when an article was published. Modification dates are none of them. */
const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.issued",
  "sailthru.date",
  "parsely-pub-date",
  "publish-date",
  "pubdate",
  "cxenseparse:recs:publishtime",
] as const;

/**
 * When the page says that its article was published. The head of the page and its address come first; a `<time>` counts
 * only inside the article and only if they are silent. A clock in the page's header is never asked.
 */
export function publicationDate(document: DomDocument, page: PageMeta, url: string | undefined): PublicationDate {
  const stated: StatedDate[] = [];
  const add = (value: string | undefined | null, basis: StatedDate["basis"]): void => {
    const range = value ? parseDate(value) : undefined;
    if (range) stated.push({ range, basis });
  };
  add(page.linked?.published, "metadata");
  add(
    META_NAMES.map((name) => page.meta.get(name)).find((value) => value !== undefined && parseDate(value) !== undefined),
    "metadata",
  );
  const inAddress = url === undefined ? undefined : addressDate(url);
  if (inAddress) stated.push({ range: inAddress, basis: "address" });
  if (stated.length === 0) add(timeElement(document), "metadata");
  return agree(stated);
}

/** The first `<time>` (or `itemprop=datePublished`) of the article that is not one of another article or of a change. */
function timeElement(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    const value = element.getAttribute("datetime") ?? element.getAttribute("content") ?? "";
    if (parseDate(value) && insideArticle(element)) return value;
  }
  return undefined;
}

function insideArticle(from: DomElement): boolean {
  let article = false;
  for (const element of upward(from)) {
    if (/^(?:nav|aside|footer|form)$/u.test(element.localName)) return false;
    if (
      /\b(?:updated|modified|comment|related|teaser|clock)\b/iu.test(element.getAttribute("class") ?? "") ||
      (element.localName !== "time" && hasClassWord(element, "furniture") && !holdsTitle(element))
    )
      return false;
    if (element.localName === "header" && !article && !holdsTitle(element) && !insideArticleTag(element)) return false;
    article ||= /^(?:article|main)$/u.test(element.localName) || element.getAttribute("itemtype")?.includes("Article") === true;
  }
  return article;
}

const holdsTitle = (element: DomElement): boolean => element.querySelector("h1") !== null;
function insideArticleTag(from: DomElement): boolean {
  for (const element of upward(from)) if (element.localName === "article") return true;
  return false;
}
