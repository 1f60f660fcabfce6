import type { BlockHint, PublicationDate } from "../../core/index.ts";
import { parsePage } from "./dom.ts";
import { labelPage } from "./label-page.ts";
import { beyondLimits, sourceBeyondLimits } from "./limits.ts";
import { findMainContent } from "./main-content.ts";
import { readMeta } from "./meta.ts";
import { mapPage } from "./page-map.ts";
import { publicationDate } from "./publication-date.ts";
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

/** Blocks of a page are parted by a blank line, as paragraphs are in text. */
const GAP = "\n\n";

/** Reads one HTML page. Whatever the page does to the parser, the answer is an article or a reason. */
export function readHtml(html: string, givenUrl?: string): HtmlResult {
  const reason = sourceBeyondLimits(html);
  if (reason !== undefined) return { ok: false, reason };
  try {
    return read(html, givenUrl);
  } catch (error) {
    // Deep recursion inside the parser ends as a RangeError; nothing of the page is half read then.
    const why = error instanceof RangeError ? "too deeply nested" : error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `HTML that cannot be parsed: ${why}` };
  }
}

function read(html: string, givenUrl: string | undefined): HtmlResult {
  const document = parsePage(html);
  const root = document.documentElement;
  const body = document.body;
  if (!root || !body) return { ok: false, reason: "HTML without a body" };
  const reason = beyondLimits(root);
  if (reason !== undefined) return { ok: false, reason };
  const page = readMeta(document);
  const content = findMainContent(document);
  const blocks = visibleBlocks(body);
  if (blocks.length === 0) return { ok: false, reason: "HTML without visible text (a page built by scripts?)" };
  const labels = labelPage(blocks, mapPage(blocks, content), page);
  const hints: BlockHint[] = [];
  let start = 0;
  blocks.forEach((block, i) => {
    const label = labels[i];
    if (label) hints.push({ start, end: start + block.text.length, ...label });
    start += block.text.length + GAP.length;
  });
  const title = blocks.find((_, i) => labels[i]?.label === "title")?.text.replace(/\s+/gu, " ") ?? page.titles[0];
  const url = page.url ?? givenUrl;
  return {
    ok: true,
    article: {
      text: blocks.map((b) => b.text).join(GAP),
      hints,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(page.outlet !== undefined && { outlet: page.outlet }),
      ...(page.language !== undefined && { language: page.language }),
      published: publicationDate(document, page, url),
    },
  };
}
