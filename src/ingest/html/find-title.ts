import { type Furniture, isListOfLinks, isProse } from "./furniture.ts";
import type { PageMeta } from "./meta.ts";
import { same, squash } from "./same-text.ts";
import { within } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

const H1 = new Set(["h1"]);
const H2 = new Set(["h2"]);
/** How far above a block its heading element may stand. */
const STEPS = 4;

/** Which block is the title: the `h1` that agrees with the page's head, else a block that agrees, else the first `h1`. -1: none. */
export function findTitle(blocks: readonly VisibleBlock[], furniture: Furniture, page: PageMeta): number {
  const titles = page.titles.map(squash);
  const agrees = (b: VisibleBlock): boolean => b.squashed !== "" && titles.includes(b.squashed);
  const isPart = (b: VisibleBlock): boolean => b.text.length >= 15 && titles.some((t) => t.includes(b.squashed));
  const begins = (b: VisibleBlock): boolean => b.text.length >= 5 && titles.some((t) => t.startsWith(b.squashed));
  const isH1 = (b: VisibleBlock): boolean => within(b.element, H1, STEPS);
  // A line under the first paragraph is no title, whatever it repeats.
  const prose = blocks.findIndex((b) => !furniture.has(b) && isProse(b));
  const under = new Set(prose < 0 ? [] : blocks.slice(prose));
  const tries: ((b: VisibleBlock) => boolean)[] = [
    (b) => isH1(b) && agrees(b),
    (b) => isH1(b) && (isPart(b) || (begins(b) && !furniture.has(b))),
    (b) => !furniture.has(b) && agrees(b) && !isListOfLinks(b) && !under.has(b),
    (b) => isH1(b) && !furniture.has(b) && b.text.length >= 5 && !same(page.outlet ?? "", b.text) && sharesWords(b.text, page.titles),
    (b) => within(b.element, H2, STEPS) && !furniture.has(b) && isPart(b),
  ];
  for (const attempt of tries) {
    const i = blocks.findIndex(attempt);
    if (i >= 0) return i;
  }
  return -1;
}

/** Half of the words stand in one of the titles; true if there are none to compare with. */
function sharesWords(text: string, titles: readonly string[]): boolean {
  const own = wordsOf(text);
  return titles.length === 0 || titles.some((title) => [...own].filter((w) => wordsOf(title).has(w)).length * 2 >= own.size);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
