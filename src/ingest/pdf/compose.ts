import type { BlockHint, PageSpan } from "../../core/index.ts";
import { joinLines } from "./hyphens.ts";
import { goesOn, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { readingOrder } from "./reading-order.ts";
import { type PageText, tellRunningHeads } from "./running-heads.ts";

/** The text of a paged document, with what the layout says of it. */
export interface PagedText {
  readonly text: string;
  readonly hints: readonly BlockHint[];
  readonly pages: readonly PageSpan[];
}

const GAP = "\n\n";
/** Letters so much larger than those of the text are a heading's. */
const HEADING = 1.15;
const TITLE = 1.3;
const LONGEST_HEADING = 300;

interface Stretch extends Paragraph {
  /** Where in the paragraph another page begins. */
  readonly breaks: readonly { readonly at: number; readonly page: number }[];
  readonly page: number;
  readonly rule?: string;
}

/**
 * Pages as one text: paragraphs in the order they are read, parted by blank lines. A paragraph that goes on over a column or page stays in
 * one piece, so that its sentences do; heads, feet and numbers of the page stand before its text, or behind the paragraph that reaches into it.
 */
export function composePages(pages: readonly PageText[]): PagedText {
  const stretches: Stretch[] = [];
  for (const { page, segments, furniture } of tellRunningHeads(pages)) {
    const marks = furniture.map(({ text, rule }): Stretch => ({ text, size: 0, open: false, full: false, page, breaks: [], rule }));
    const paragraphs = readingOrder(segments).flatMap((flow, i) => paragraphsOf(flow).map((p, j) => ({ ...p, first: i > 0 && j === 0 })));
    const last = stretches.at(-1);
    const [head] = paragraphs;
    const carried = last && last.rule === undefined && head && goesOn(last, head) ? stretches.length - 1 : undefined;
    if (carried === undefined) stretches.push(...marks);
    let open = carried;
    paragraphs.forEach((paragraph, i) => {
      const before = open === undefined ? undefined : stretches[open];
      if (before && open !== undefined && (i === 0 || (paragraph.first && goesOn(before, paragraph)))) {
        const text = joinLines(before.text, paragraph.text);
        const begins = { at: text.length - paragraph.text.length, page };
        stretches[open] = {
          ...before,
          text,
          open: paragraph.open,
          full: paragraph.full,
          breaks: before.page === page ? before.breaks : [...before.breaks, begins],
        };
        if (open === carried && i === 0) stretches.push(...marks);
      } else {
        stretches.push({ ...paragraph, page, breaks: [] });
        open = stretches.length - 1;
      }
    });
  }
  return layOut(stretches);
}

function layOut(stretches: readonly Stretch[]): PagedText {
  const usual = usualSize(stretches);
  const largest = stretches.filter((s) => s.page === stretches[0]?.page).reduce((most, s) => Math.max(most, s.size), 0);
  const hints: BlockHint[] = [];
  const starts: { readonly start: number; readonly page: number }[] = [];
  let text = "";
  let titled = false;
  for (const stretch of stretches) {
    if (text !== "") text += GAP;
    const start = text.length;
    text += stretch.text;
    for (const { at, page } of [{ at: 0, page: stretch.page }, ...stretch.breaks]) starts.push({ start: start + at, page });
    const title: boolean = !titled && stretch.page === stretches[0]?.page && stretch.size === largest && stretch.size >= TITLE * usual;
    const heading = stretch.size >= HEADING * usual && stretch.text.length <= LONGEST_HEADING;
    if (stretch.rule !== undefined) hints.push({ start, end: text.length, label: "furniture", rule: stretch.rule });
    else if (heading && usual > 0) {
      hints.push({
        start,
        end: text.length,
        ...(title ? { label: "title", rule: "pdf:largest" } : { label: "heading", rule: "pdf:larger" }),
      });
      titled ||= title;
    }
  }
  return { text, hints, pages: pageSpans(starts, text.length) };
}

/** Each page from where its first text stands to where the next one's does. */
function pageSpans(starts: readonly { readonly start: number; readonly page: number }[], end: number): readonly PageSpan[] {
  const out: { start: number; end: number; page: number }[] = [];
  for (const { start, page } of starts) {
    const last = out.at(-1);
    if (last?.page === page) continue;
    if (last) last.end = start;
    out.push({ start, end, page });
  }
  return out;
}

/** The letter size of most of the text. */
function usualSize(stretches: readonly Stretch[]): number {
  const letters = new Map<number, number>();
  for (const { size, text, rule } of stretches) if (rule === undefined) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
