import { isListOfLinks, isProse } from "./furniture.ts";
import type { PageMeta } from "./meta.ts";
import { upward } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** Why a page that only leads to articles is none. */
export const NO_ARTICLE = "no article: a list of links";

/** A headline is rarely shorter, an entry of a menu rarely longer. */
const HEADLINE = 25;
/** So many headlines that are links make a list. */
const MANY = 8;
/** Characters of prose that nothing interrupts: a teaser has fewer, an article more. */
const RUNNING = 500;
const HEADING = /^h[1-6]$/u;

/**
 * Whether a page is a front page or one of a topic: many headings that are links, and nowhere running prose. A page that calls itself
 * something else (`og:type`, JSON-LD) is that, and an article is one however many headlines stand around it.
 */
export function isLinkList(blocks: readonly VisibleBlock[], { meta, linked }: PageMeta): boolean {
  const type = meta.get("og:type")?.toLowerCase() ?? "website";
  if (type !== "website" || linked?.published !== undefined) return false;
  return blocks.filter(isLinkedHeadline).length >= MANY && longestRun(blocks) < RUNNING;
}

function isLinkedHeadline(block: VisibleBlock): boolean {
  if (block.text.length < HEADLINE || !isListOfLinks(block)) return false;
  for (const element of upward(block.inner)) {
    if (HEADING.test(element.name)) return true;
    if (element === block.element) return false;
  }
  return false;
}

/** Characters of the longest stretch of prose that no heading or link interrupts. */
function longestRun(blocks: readonly VisibleBlock[]): number {
  let [longest, run] = [0, 0];
  for (const block of blocks) {
    if (isProse(block)) run += block.text.length;
    else if (isListOfLinks(block) || HEADING.test(block.element.name)) run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
