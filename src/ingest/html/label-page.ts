import type { BlockLabel } from "../../core/index.ts";
import { hasClassWord } from "./class-words.ts";
import { isListOfLinks } from "./furniture.ts";
import { lineRule } from "./line-words.ts";
import type { PageMeta } from "./meta.ts";
import type { PageMap } from "./page-map.ts";
import { squash } from "./same-text.ts";
import { type PageElement, upward, within } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** A label and the rule that gave it. */
export interface PageLabel {
  readonly label: BlockLabel;
  readonly rule: string;
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const H1 = tags("h1");
const HEADING = tags("h1 h2 h3 h4 h5 h6");
const FIGCAPTION = tags("figcaption");
const FIGURE = tags("figure");
const QUOTE = tags("blockquote");
/** Items of lists and tables: short lines without a full stop are the article's there. */
const ITEM = tags("li td th dd dt pre code");
/** How far above a block an element may stand that speaks for it. */
const STEPS = 4;
/** No caption, credit or date is longer; no kicker is longer than the last. */
const SHORT = 300;
const LINE = 120;
const KICKER = 80;
/** So much of a description must be the lead's beginning; half of it, if there is no more. */
const DESCRIPTION = 80;
const AUTHOR_BOX = 600;

/** Labels every block of a page. A block without an answer is left to the language's own rules. */
export function labelPage(blocks: readonly VisibleBlock[], map: PageMap, page: PageMeta): readonly (PageLabel | undefined)[] {
  const said = { titles: new Set(page.titles.map(squash)), description: squash(page.description ?? "").slice(0, DESCRIPTION) };
  const repeated = pullQuotes(blocks);
  return blocks.map((block, i) => {
    if (i === map.title) return { label: "title", rule: within(block.element, H1, STEPS) ? "html:h1" : "html:title" };
    if (repeated.has(block)) return furniture("pull-quote");
    return labelOf(block, { i, map, ...said });
  });
}

/** Pull quotes that are looked for on a page: more would take quadratic time. */
const MOST_QUOTES = 50;

/** Blocks of quotation that print words of a paragraph a second time. */
function pullQuotes(blocks: readonly VisibleBlock[]): ReadonlySet<VisibleBlock> {
  const quotes = blocks.filter((b) => b.text.length <= SHORT && within(b.element, QUOTE, STEPS)).slice(0, MOST_QUOTES);
  if (quotes.length === 0) return new Set();
  return new Set(
    quotes.filter((quote) => {
      const own = quote.squashed;
      return own !== "" && blocks.some((b) => b !== quote && b.squashed.length > own.length && b.squashed.includes(own));
    }),
  );
}

interface Place {
  readonly i: number;
  readonly map: PageMap;
  /** Titles and beginning of the description that the page's head gives, for comparison. */
  readonly titles: ReadonlySet<string>;
  readonly description: string;
}

const furniture = (rule: string): PageLabel => ({ label: "furniture", rule: `html:${rule}` });

function labelOf(block: VisibleBlock, place: Place): PageLabel | undefined {
  const { element, text } = block;
  const { i, map, description } = place;
  const atHead = map.title >= 0 && i > map.title && (map.first < 0 || i <= map.first);
  const aboveTitle = i < map.title && i >= map.title - 2;
  if (atHead && isLead(block, description)) return { label: "lead", rule: "html:lead" };
  const outside = map.furniture.get(block);
  if (outside !== undefined) return { label: "furniture", rule: outside };
  const short = text.length <= SHORT;
  if (within(element, FIGCAPTION, STEPS) || (short && hasClass(block, "caption"))) return { label: "caption", rule: "html:figcaption" };
  if (short && within(element, FIGURE, STEPS)) return { label: "caption", rule: "html:figure" };
  if (aboveTitle && text.length <= KICKER && hasClass(block, "kicker")) return { label: "kicker", rule: "html:class-kicker" };
  if (text.length <= AUTHOR_BOX && hasClass(block, "author")) return { label: "credit", rule: "html:class-author" };
  if (short && !isParagraph(block) && hasClass(block, "credit")) return { label: "credit", rule: "html:class-credit" };
  if (text.length <= LINE && hasClass(block, "date")) return furniture("class-date");
  const inside = map.main.has(block) || (inContainer(element, map.container) && !isListOfLinks(block));
  if (inside && map.measures.inLinkedList(block)) return furniture("linked-list");
  const line = aboveTitle ? lineRule(text) : undefined;
  if (line) return { label: line.label, rule: `html:${line.id}` };
  if (!inside) return outsideMain(block, place, aboveTitle);
  if (aboveTitle) return text.length <= KICKER ? { label: "kicker", rule: "html:above-title" } : undefined;
  return insideMain(block, place, atHead);
}

function outsideMain(block: VisibleBlock, { map }: Place, aboveTitle: boolean): PageLabel | undefined {
  if (map.main.size === 0) return undefined;
  if (aboveTitle && block.text.length <= 60 && block.linked === 0 && !isPageTop(block.element))
    return { label: "kicker", rule: "html:above-title" };
  return furniture("outside-main");
}

function insideMain(block: VisibleBlock, { i, map, titles }: Place, atHead: boolean): PageLabel {
  const { element, text } = block;
  const heading = within(element, HEADING, 1);
  const sentence = /[.!?…:]["“”«»)\]]*$/u.test(text);
  if (titles.has(block.squashed)) return furniture("title-again");
  const line = lineRule(text);
  if (line && !(heading && i < map.last && line.id === "part-heading" && text.length > 40))
    return { label: line.label, rule: `html:${line.id}` };
  if (i > map.last && map.last >= 0 && !within(element, ITEM, 2) && (heading || (!sentence && text.length <= LINE)))
    return furniture("under-article");
  if (!heading && text.length <= 200 && !isParagraph(block) && map.measures.besidePicture(block))
    return { label: "caption", rule: "html:beside-picture" };
  if (heading) return { label: "heading", rule: `html:${element.name}` };
  if (atHead && block.bold >= text.length * 0.9 && isParagraph(block)) return { label: "lead", rule: "html:bold-first-paragraph" };
  if (!sentence && within(element, ITEM, 2)) return { label: "body", rule: "html:item" };
  return { label: "body", rule: map.main.has(block) ? "html:main" : "html:in-container" };
}

function isLead(block: VisibleBlock, description: string): boolean {
  if (block.text.length < 30 || block.text.length > 900 || isListOfLinks(block)) return false;
  if (hasClass(block, "lead")) return true;
  return description.length >= DESCRIPTION / 2 && block.squashed.startsWith(description);
}

/** The elements that hold this text alone, and the one around them: a class further out speaks for more than this block. */
function hasClass(block: VisibleBlock, words: Parameters<typeof hasClassWord>[1]): boolean {
  for (const e of upward(block.inner)) {
    if (hasClassWord(e, words)) return true;
    if (e === block.element) {
      const around = e.parent;
      return (
        around !== undefined &&
        !/^(?:article|main|body|section)$/u.test(around.name) &&
        !/^(?:article|main|body|section)$/u.test(e.name) &&
        hasClassWord(around, words)
      );
    }
  }
  return false;
}

function inContainer(element: PageElement, container: PageElement | undefined): boolean {
  if (!container || container.name === "body") return false;
  for (const e of upward(element)) if (e === container) return true;
  return false;
}

const isPageTop = (element: PageElement): boolean => [...upward(element)].length <= 3;
const isParagraph = (block: VisibleBlock): boolean => block.text.length >= 60 && /[.!?:…]["“”«»)]*$/u.test(block.text);
