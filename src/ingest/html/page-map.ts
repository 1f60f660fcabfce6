import { hasClassWord } from "./class-words.ts";
import { type DomElement, upward } from "./dom.ts";
import { fold, type MainContent, numberOf } from "./main-content.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** Which part of the page each block belongs to. */
export interface PageMap {
  /** Blocks of the main content. */
  readonly main: ReadonlySet<VisibleBlock>;
  /** Why a block is none of the article's, e.g. `html:nav`. */
  readonly outside: ReadonlyMap<VisibleBlock, string>;
  /** The innermost element that holds nearly all of the main content. */
  readonly container: DomElement | undefined;
}

const OUTSIDE_TAGS: ReadonlySet<string> = new Set(["nav", "aside", "footer", "form", "header", "dialog", "button", "menu"]);
const OUTSIDE_ROLES: ReadonlySet<string> = new Set(["navigation", "banner", "contentinfo", "complementary", "search", "form", "dialog"]);
/** An element that holds so much of the main content is its frame, whatever it is called. */
const FRAME = 0.5;
const SHORTEST_BY_TEXT = 40;

/** Maps the blocks of a page onto its parts. */
export function mapPage(blocks: readonly VisibleBlock[], content: MainContent): PageMap {
  const kept = blocks.filter(
    (b) => content.kept.has(numberOf(b.element)) || (b.text.length >= SHORTEST_BY_TEXT && content.text.includes(fold(b.text))),
  );
  const weight = new Map<DomElement, number>();
  let total = 0;
  for (const block of kept) {
    total += block.text.length;
    for (const element of upward(block.element)) weight.set(element, (weight.get(element) ?? 0) + block.text.length);
  }
  const isFrame = (element: DomElement): boolean => total > 0 && (weight.get(element) ?? 0) >= total * FRAME;
  const outside = new Map<VisibleBlock, string>();
  for (const block of blocks) {
    const reason = outsideReason(block.element, isFrame);
    if (reason !== undefined) outside.set(block, reason);
  }
  return {
    main: new Set(kept.filter((b) => !outside.has(b) && !isListOfLinks(b))),
    outside,
    container: [...weight].filter(([, held]) => held >= total * 0.9).map(([element]) => element)[0],
  };
}

function outsideReason(from: DomElement, isFrame: (element: DomElement) => boolean): string | undefined {
  for (const element of upward(from)) {
    if (isFrame(element)) return undefined;
    const name = element.localName;
    // The header inside an article holds its title and standfirst; the page's header does not.
    if (OUTSIDE_TAGS.has(name) && !(name === "header" && inArticle(element))) return `html:${name}`;
    const role = element.getAttribute("role") ?? "";
    if (OUTSIDE_ROLES.has(role)) return `html:role-${role}`;
    if (hasClassWord(element, "furniture") && !hasClassWord(element, "lead")) return "html:class-furniture";
  }
  return undefined;
}

function inArticle(element: DomElement): boolean {
  for (const e of upward(element)) if (e.localName === "article" || e.localName === "main") return true;
  return false;
}

/** A block that is nothing but links is a list of other articles, wherever it stands. */
export function isListOfLinks(block: VisibleBlock): boolean {
  return block.text.length > 0 && block.linked >= block.text.length * 0.8;
}
