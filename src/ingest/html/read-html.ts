import { type BlockHint, type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";
import { addressDate } from "../dates/address-date.ts";
import { parseDate, published } from "../dates/parse-date.ts";
import { findTitle } from "./find-title.ts";
import { findFurniture } from "./furniture.ts";
import { labelPage } from "./label-page.ts";
import { PageBeyondLimits } from "./limits.ts";
import { isLinkList, NO_ARTICLE } from "./link-list.ts";
import { findMainContent } from "./main-content.ts";
import { readMeta } from "./meta.ts";
import type { Field } from "./metadata/candidate.ts";
import { type Known, type PageMetadata, readMetadata, titleOf } from "./metadata/read-metadata.ts";
import { mapPage } from "./page-map.ts";
import { measurePage } from "./page-measures.ts";
import { parsePage } from "./parse-page.ts";
import { visibleBlocks } from "./visible-blocks.ts";

/** A page as an article: its whole visible text, and what its markup says about each block. */
export interface HtmlArticle {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published: PublicationDate;
}

export type HtmlResult = { readonly ok: true; readonly article: HtmlArticle } | { readonly ok: false; readonly reason: string };

/** A page with all that it says about itself. The metadata of a page without text may still be known. */
export type PageResult =
  | { readonly ok: true; readonly article: HtmlArticle; readonly metadata: PageMetadata }
  | { readonly ok: false; readonly reason: string; readonly metadata?: PageMetadata };

/** Blocks of a page are parted by a blank line, as paragraphs are in text. */
const GAP = "\n\n";

/** Reads one HTML page as an article. Whatever the page does to the parser, the answer is an article or a reason. */
export function readHtml(html: string, givenUrl?: string): HtmlResult {
  const result = readPage(html, givenUrl === undefined ? {} : { url: givenUrl });
  return result.ok ? { ok: true, article: result.article } : { ok: false, reason: result.reason };
}

/** Reads one HTML page: its text in labelled blocks, and its metadata with basis and confidence. Never throws. */
export function readPage(html: string, known: Known = {}): PageResult {
  try {
    return read(html, known);
  } catch (error) {
    if (error instanceof PageBeyondLimits) return { ok: false, reason: error.message };
    // Deep recursion inside a library ends as a RangeError; nothing of the page is half read then.
    const why = error instanceof RangeError ? "too deeply nested" : error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `HTML that cannot be parsed: ${why}` };
  }
}

function read(html: string, known: Known): PageResult {
  const page = parsePage(html);
  const meta = readMeta(page);
  const blocks = visibleBlocks(page.body);
  const furniture = findFurniture(blocks, meta.titles);
  const title = findTitle(blocks, furniture, meta);
  const map = mapPage(blocks, findMainContent(blocks, furniture), furniture, title, measurePage(page.body, blocks));
  const labels = labelPage(blocks, map, meta);
  const textWith = (label: BlockHint["label"]): string =>
    blocks
      .filter((_, i) => labels[i]?.label === label)
      .map((b) => b.text)
      .join(GAP);
  const metadata = readMetadata({ page, meta, blocks, map, html, kicker: textWith("kicker"), lead: textWith("lead") }, known);
  if (blocks.length === 0) return { ok: false, reason: "HTML without visible text (a page built by scripts?)", metadata };
  if (isLinkList(blocks, meta)) return { ok: false, reason: `${NO_ARTICLE}, as a front page or a page of a topic`, metadata };
  const hints: BlockHint[] = [];
  let start = 0;
  blocks.forEach((block, i) => {
    const label = labels[i];
    if (label) hints.push({ start, end: start + block.text.length, ...label });
    start += block.text.length + GAP.length;
  });
  const { value: url } = metadata.url;
  const titleText = titleOf({ blocks, map, meta }) ?? metadata.title.value;
  return {
    ok: true,
    article: {
      text: blocks.map((b) => b.text).join(GAP),
      hints,
      ...(titleText !== undefined && { title: titleText }),
      ...(url !== undefined && { url }),
      ...(meta.outlet !== undefined && { outlet: meta.outlet }),
      ...(meta.language !== undefined && { language: meta.language }),
      published: publicationOf(metadata.published, url),
    },
    metadata,
  };
}

/** The field as the core knows dates: the day, or the days that it may mean; of an address that names only a month, that month. */
function publicationOf({ value, basis }: Field<string>, url: string | undefined): PublicationDate {
  const range = value === undefined ? addressDate(url ?? "") : parseDate(value);
  if (!range) return UNKNOWN_DATE;
  return published(range, value === undefined || basis === "address" ? "address" : "metadata");
}
