import { type Furniture, isListOfLinks, isProse } from "./furniture.ts";
import type { PageMeasures } from "./page-measures.ts";
import { type PageElement, upward } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** Which part of the page each block belongs to. */
export interface PageMap {
  /** Number of the title's block, -1 if there is none. */
  readonly title: number;
  /** Blocks of the main content. */
  readonly main: ReadonlySet<VisibleBlock>;
  /** Numbers of the first and the last block of prose in the main content; both -1 if there is none. */
  readonly first: number;
  readonly last: number;
  readonly furniture: Furniture;
  /** The innermost element that holds nearly all of the main content. */
  readonly container: PageElement | undefined;
  readonly measures: PageMeasures;
}

/** Maps the blocks of a page onto its parts. `kept`: what the search for the main content found. */
export function mapPage(
  blocks: readonly VisibleBlock[],
  kept: ReadonlySet<VisibleBlock>,
  furniture: Furniture,
  title: number,
  measures: PageMeasures,
): PageMap {
  const main = new Set([...kept].filter((b) => !furniture.has(b) && !isListOfLinks(b)));
  const inMain = (b: VisibleBlock): boolean => main.has(b) && isProse(b);
  const last = blocks.findLastIndex(inMain);
  // The search may begin too low, or leave out a part: prose under the title and above the end is the article's.
  if (title >= 0)
    blocks.forEach((b, i) => {
      if (i > title && i < last && !furniture.has(b) && isProse(b)) main.add(b);
    });
  return {
    title,
    main,
    first: blocks.findIndex((b, i) => i > title && inMain(b)),
    last,
    furniture,
    container: containerOf(main),
    measures,
  };
}

function containerOf(main: ReadonlySet<VisibleBlock>): PageElement | undefined {
  const weight = new Map<PageElement, number>();
  let total = 0;
  for (const block of main) {
    total += block.text.length;
    for (const element of upward(block.element)) weight.set(element, (weight.get(element) ?? 0) + block.text.length);
  }
  for (const [element, held] of weight) if (held >= total * 0.9) return element;
  return undefined;
}
