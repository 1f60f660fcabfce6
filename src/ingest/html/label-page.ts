import type { BlockLabel } from "../../core/index.ts";
import { hasClassWord } from "./class-words.ts";
import { type DomElement, upward } from "./dom.ts";
import { fold } from "./main-content.ts";
import type { PageMeta } from "./meta.ts";
import { isListOfLinks, type PageMap } from "./page-map.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** A label and the rule that gave it. */
export interface PageLabel {
  readonly label: BlockLabel;
  readonly rule: string;
}

/** Labels every block of a page. A block without an answer is left to the language's own rules. */
export function labelPage(blocks: readonly VisibleBlock[], map: PageMap, page: PageMeta): readonly (PageLabel | undefined)[] {
  const title = findTitle(blocks, map, page);
  const firstBody = blocks.findIndex((b, i) => i > title && map.main.has(b) && isParagraph(b) && !isLead(b, page));
  return blocks.map((block, i) => {
    if (i === title) return { label: "title", rule: block.element.localName === "h1" ? "html:h1" : "html:title" };
    const atHead = title >= 0 && i > title && (firstBody < 0 || i <= firstBody);
    if (within(block.element, "blockquote") && isRepeated(block, blocks)) return { label: "furniture", rule: "html:pull-quote" };
    return label(block, { map, page, atHead, aboveTitle: title >= 0 && i < title && i >= title - 2 });
  });
}

/** A pull quote prints words of a paragraph a second time. */
function isRepeated(block: VisibleBlock, blocks: readonly VisibleBlock[]): boolean {
  const own = squash(block.text);
  return (
    own !== "" &&
    own.length <= 300 &&
    blocks.some((other) => other !== block && other.text.length > block.text.length && squash(other.text).includes(own))
  );
}

interface Place {
  readonly map: PageMap;
  readonly page: PageMeta;
  /** Between the title and the first paragraph. */
  readonly atHead: boolean;
  readonly aboveTitle: boolean;
}

function label(block: VisibleBlock, { map, page, atHead, aboveTitle }: Place): PageLabel | undefined {
  const { element } = block;
  const short = block.text.length <= 300;
  if (atHead && isLead(block, page)) return { label: "lead", rule: "html:lead" };
  const outside = map.outside.get(block);
  if (outside !== undefined) return { label: "furniture", rule: outside };
  if (within(element, "figcaption") || (short && hasClass(element, "caption"))) return { label: "caption", rule: "html:figcaption" };
  if (within(element, "figure") && short) return { label: "caption", rule: "html:figure" };
  if (aboveTitle && block.text.length <= 80 && hasClass(element, "kicker")) return { label: "kicker", rule: "html:class-kicker" };
  if (short && hasClass(element, "credit")) return { label: "credit", rule: "html:class-credit" };
  if (block.text.length <= 120 && hasClass(element, "date")) return { label: "furniture", rule: "html:class-date" };
  const inside = map.main.has(block) || (inContainer(element, map.container) && !isListOfLinks(block));
  if (!inside)
    return map.main.size === 0
      ? undefined
      : aboveTitle && block.text.length <= 60 && block.linked === 0 && !isPageTop(element)
        ? { label: "kicker", rule: "html:above-title" }
        : { label: "furniture", rule: "html:outside-main" };
  if (aboveTitle) return block.text.length <= 80 ? { label: "kicker", rule: "html:above-title" } : undefined;
  if (/^h[1-6]$/u.test(element.localName)) return { label: "heading", rule: `html:${element.localName}` };
  if (atHead && block.bold >= block.text.length * 0.9 && isParagraph(block)) return { label: "lead", rule: "html:bold-first-paragraph" };
  return { label: "body", rule: map.main.has(block) ? "html:main" : "html:in-container" };
}

/** The block that is the title: the `h1` that agrees with the page's head, else the first `h1`, else a block that agrees. */
function findTitle(blocks: readonly VisibleBlock[], map: PageMap, page: PageMeta): number {
  const agrees = (b: VisibleBlock): boolean => page.titles.some((t) => same(t, b.text));
  const begins = (b: VisibleBlock): boolean => b.text.length >= 15 && page.titles.some((t) => squash(t).includes(squash(b.text)));
  const isH1 = (b: VisibleBlock): boolean => within(b.element, "h1");
  const tries: ((b: VisibleBlock) => boolean)[] = [
    (b) => isH1(b) && agrees(b),
    (b) =>
      isH1(b) &&
      (begins(b) || (b.text.length >= 5 && !map.outside.has(b) && page.titles.some((t) => squash(t).startsWith(squash(b.text))))),
    (b) => !map.outside.has(b) && agrees(b) && !isListOfLinks(b),
    (b) => isH1(b) && !map.outside.has(b) && b.text.length >= 5 && !same(page.outlet ?? "", b.text),
    (b) => /^h2$/u.test(b.element.localName) && !map.outside.has(b) && begins(b),
  ];
  for (const attempt of tries) {
    const i = blocks.findIndex(attempt);
    if (i >= 0) return i;
  }
  return -1;
}

function isLead(block: VisibleBlock, page: PageMeta): boolean {
  if (block.text.length < 30 || block.text.length > 900 || isListOfLinks(block)) return false;
  if (hasClass(block.element, "lead")) return true;
  const description = squash(page.description ?? "").slice(0, 80);
  return description.length >= 40 && squash(block.text).startsWith(description);
}

/** The element itself or the one around it: a class further out speaks for more than this block. */
function hasClass(element: DomElement, words: Parameters<typeof hasClassWord>[1]): boolean {
  let steps = 0;
  for (const e of upward(element)) {
    if (hasClassWord(e, words)) return true;
    if (++steps > 1 || /^(?:article|main|body|section)$/u.test(e.localName)) return false;
  }
  return false;
}

function within(element: DomElement, name: string): boolean {
  let steps = 0;
  for (const e of upward(element)) {
    if (e.localName === name) return true;
    if (++steps > 4) return false;
  }
  return false;
}

function inContainer(element: DomElement, container: DomElement | undefined): boolean {
  if (!container || container.localName === "body" || container.localName === "html") return false;
  for (const e of upward(element)) if (e === container) return true;
  return false;
}

const isPageTop = (element: DomElement): boolean => [...upward(element)].length <= 3;
const isParagraph = (block: VisibleBlock): boolean => block.text.length >= 60 && /[.!?:…]["“”«»)]*$/u.test(block.text);
const squash = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const same = (a: string, b: string): boolean => squash(a) !== "" && squash(a) === squash(b);
