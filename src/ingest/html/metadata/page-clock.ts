import type { PageMap } from "../page-map.ts";
import { attribute, type PageElement, upward } from "../tree.ts";
import type { VisibleBlock } from "../visible-blocks.ts";

/** Words by which a page says what day it is for its reader. No article states its publication so. */
const TODAY =
  /(?:^|[\n|·•])\s*(?:heute(?:\s(?:ist|haben wir))?\b|today(?:'s date)?(?:\sis)?\b|wir (?:haben|schreiben) heute\b|aktuelle[sr]? (?:datum|uhrzeit|zeit)\b)[^\n\d]{0,30}\d/iu;
/** The day of the week, the day and the time of day: "Sonntag, 22. November 2026, 10:12 Uhr", as clocks show it. */
const WEEKDAY = /^\P{L}*(?:\p{L}{3,7}tag|Mittwoch|Sonnabend|Mo|Di|Mi|Do|Fr|Sa|So|\p{L}{3,6}day)\b/iu;
const TIME_OF_DAY = /\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?Uhr)?\W*$/iu;

const saysToday = (text: string): boolean => TODAY.test(text);
const isFullClock = (text: string): boolean => WEEKDAY.test(text) && TIME_OF_DAY.test(text);

/** What states the day of a publication by its words or its class is no clock: nobody calls one so. */
const SAYS_PUBLISHED = /\b(?:ver(?:ö|oe)ffentlicht|publiziert|erschienen|gepostet|eingestellt|verfasst|published|posted)\b/iu;
const CLASS_PUBLISHED = /publi(?:sh|cation|k)|pubdate|post-?date|entry-?date|veroeffentlich/iu;

/** True for what says by its words or its class that it states the day of a publication. */
export function saysPublished(text: string, element: PageElement): boolean {
  return SAYS_PUBLISHED.test(text) || CLASS_PUBLISHED.test(attribute(element, "class") ?? "");
}

/** Asks of a block and its number whether its date is the reader's. */
export type ClockRule = (block: VisibleBlock, i: number) => boolean;

/** What stands at the foot of a page. Inside the article's frame the same words mean the foot of the article. */
const PAGE_FOOT = /^html:(?:footer|role-contentinfo|class-(?:footer|foot))/u;
const COPYRIGHT = /^\W*(?:©|copyright\b|impressum\b)/iu;
const CELLS: ReadonlySet<string> = new Set(["table", "tbody", "tr"]);

/**
 * Tells the blocks that show the reader's day and not the article's: those that say so, and dates above the title that share with it
 * only the page itself, a box around page and foot, or a table whose cells are the page's columns.
 */
export function clockRule(blocks: readonly VisibleBlock[], map: PageMap): ClockRule {
  const top = map.title >= 0 ? map.title : map.first;
  const around = new Set(upward(blocks[top]?.element));
  const frame = frameOf(blocks, map);
  const inFrame = (element: PageElement): boolean => frame !== undefined && [...upward(element)].includes(frame);
  const foot = new Set<PageElement>();
  blocks.forEach((block, i) => {
    if (i <= top || inFrame(block.element)) return;
    if (PAGE_FOOT.test(map.furniture.get(block) ?? "") || COPYRIGHT.test(block.text)) for (const e of upward(block.element)) foot.add(e);
  });
  const [all, articles] = [everything(blocks), new Set(["article", "main"])];
  // A box around all that the page shows is the page, unless it says that it is the article.
  const isPage = (e: PageElement): boolean => all.has(e) && !articles.has(e.name);
  return (block, i) => {
    if (saysToday(block.text)) return true;
    if (i >= top || saysPublished(block.text, block.inner)) return false;
    const shared = [...upward(block.element)].find((e) => around.has(e));
    if (shared === undefined) return false;
    const page = isPage(shared);
    if (CELLS.has(shared.name)) return true;
    // Where no title is known, what stands above the first prose may still be the article's own head: only plain clocks go.
    return (page || foot.has(shared)) && (map.title >= 0 || isFullClock(block.text));
  };
}

/** The innermost element that holds title and first prose. */
function frameOf(blocks: readonly VisibleBlock[], map: PageMap): PageElement | undefined {
  const [title, first] = [blocks[map.title], blocks[map.first]];
  if (!title || !first) return map.container;
  const around = new Set(upward(title.element));
  return [...upward(first.element)].find((e) => around.has(e));
}

/** The elements that each hold every block. */
function everything(blocks: readonly VisibleBlock[]): ReadonlySet<PageElement> {
  let shared = blocks[0]?.element;
  for (const block of blocks) while (shared && !holds(shared, block.element)) shared = shared.parent;
  return new Set(upward(shared));
}

function holds(element: PageElement, inner: PageElement): boolean {
  for (let e: PageElement | undefined = inner; e; e = e.parent) if (e === element) return true;
  return false;
}
