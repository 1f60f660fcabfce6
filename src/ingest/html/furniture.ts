import { classWord, hasClassWord } from "./class-words.ts";
import { squash } from "./same-text.ts";
import { attribute, type PageElement, upward, within } from "./tree.ts";
import type { VisibleBlock } from "./visible-blocks.ts";

/** Why each block that is plainly none of the article's is so, e.g. `html:nav`: by tag, role or class of what it stands in. */
export type Furniture = ReadonlyMap<VisibleBlock, string>;

const TAGS: ReadonlySet<string> = new Set(["nav", "aside", "footer", "form", "header", "dialog", "button", "menu"]);
const ROLES: ReadonlySet<string> = new Set(["navigation", "banner", "contentinfo", "complementary", "search", "form", "dialog"]);
const H1: ReadonlySet<string> = new Set(["h1"]);
/** An element that holds so much of the page's prose is its frame, whatever it is called. */
const FRAME = 0.4;
/** Classes speak for elements that hold no more than this much, some only for small ones. */
const BY_CLASS = 0.25;
const SMALL = 0.15;
/** Comments are left out of the account while so many characters of prose stand outside of them. */
const ENOUGH = 400;
/** A block of so many characters is prose, unless links make much of it. */
const PROSE = 80;
const LINKED = 0.3;

/** Finds what stands outside of the article, before anybody has asked where the article is. */
export function findFurniture(blocks: readonly VisibleBlock[], titles: readonly string[]): Furniture {
  const comments = findComments(blocks);
  const prose = proseByElement(blocks.filter((b) => !comments.has(b)));
  const share = (element: PageElement): number => (prose.total > 0 ? (prose.of.get(element) ?? 0) / prose.total : 0);
  const around = aroundTitle(blocks, titles);
  const reasonOf = inherited(
    (element) => share(element) >= FRAME,
    (element) => ownReason(element, around.has(element) ? 1 : share(element)),
  );
  const out = new Map<VisibleBlock, string>();
  for (const block of blocks) {
    const reason = comments.has(block) ? "html:comments" : reasonOf(block.inner);
    if (reason !== undefined) out.set(block, reason);
  }
  return out;
}

/** Elements that the title stands in: whatever their classes say, they are the article's. */
function aroundTitle(blocks: readonly VisibleBlock[], titles: readonly string[]): ReadonlySet<PageElement> {
  const known = titles.map(squash);
  const isTitle = (b: VisibleBlock): boolean =>
    b.text.length >= 15 && within(b.element, H1, 4) && known.some((t) => t.includes(b.squashed));
  const title = blocks.find(isTitle);
  return new Set(title && upward(title.element));
}

function findComments(blocks: readonly VisibleBlock[]): ReadonlySet<VisibleBlock> {
  const reasonOf = inherited(
    (element) => element.name === "body",
    (element) => (hasClassWord(element, "comments") && !hasClassWord(element, "lead") ? "comments" : undefined),
  );
  const inside = new Set(blocks.filter((b) => reasonOf(b.inner) !== undefined));
  const { total } = proseByElement(blocks.filter((b) => !inside.has(b)));
  if (total < ENOUGH) return new Set();
  // Comments come last: what much of the page's other prose follows is none.
  let follows = 0;
  for (const block of [...blocks].reverse()) {
    if (inside.has(block)) {
      if (follows > total / 2) inside.delete(block);
    } else if (isProse(block)) follows += block.text.length;
  }
  return inside;
}

function proseByElement(blocks: readonly VisibleBlock[]): { readonly total: number; readonly of: ReadonlyMap<PageElement, number> } {
  const of = new Map<PageElement, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    total += block.text.length;
    for (let e: PageElement | undefined = block.element; e; e = e.parent) of.set(e, (of.get(e) ?? 0) + block.text.length);
  }
  return { total, of };
}

/** The reason of the outermost element that has one, asked inside out up to the first frame. Each element is asked once. */
function inherited(
  isFrame: (element: PageElement) => boolean,
  own: (element: PageElement) => string | undefined,
): (element: PageElement) => string | undefined {
  const known = new Map<PageElement, string | undefined>();
  return (from) => {
    const path: PageElement[] = [];
    let reason: string | undefined;
    for (const element of upward(from)) {
      if (known.has(element)) {
        reason = known.get(element);
        break;
      }
      if (isFrame(element)) break;
      path.push(element);
    }
    for (const element of path.reverse()) {
      reason ??= own(element);
      known.set(element, reason);
    }
    return reason;
  };
}

/** True for a block that is long enough to be prose, with few links. */
export function isProse(block: VisibleBlock): boolean {
  return block.text.length >= PROSE && block.linked < block.text.length * LINKED;
}

function ownReason(element: PageElement, share: number): string | undefined {
  const { name } = element;
  // The header inside an article holds its title and standfirst; the page's header does not.
  if (TAGS.has(name) && !(name === "header" && inArticle(element))) return `html:${name}`;
  const role = attribute(element, "role") ?? "";
  if (ROLES.has(role)) return `html:role-${role}`;
  if (name === "article" || name === "main" || hasClassWord(element, "lead")) return undefined;
  const word =
    (share <= BY_CLASS ? classWord(element, "furniture") : undefined) ??
    (share <= SMALL ? classWord(element, "smallFurniture") : undefined);
  return word === undefined ? undefined : `html:class-${word}`;
}

function inArticle(element: PageElement): boolean {
  for (const e of upward(element)) if (e.name === "article" || e.name === "main") return true;
  return false;
}

/** A block that is nothing but links is a list of other articles, wherever it stands. */
export function isListOfLinks(block: VisibleBlock): boolean {
  return block.text.length > 0 && block.linked >= block.text.length * 0.8;
}
