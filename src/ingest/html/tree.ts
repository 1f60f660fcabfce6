/**
 * A page as a plain tree. Only what the reader uses is kept: elements with their attributes and text. What no reader of the page sees
 * (scripts, styles, drawings, comments) never enters it.
 */
export interface PageElement {
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What its classes and its id say about it: see `classWords`. */
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly parent: PageElement | undefined;
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

/** The attribute's value, or undefined if the element has none of that name. `name` is one that no object has by itself. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attributes[name];
}

/** The element and what it stands in, inside out. */
export function upward(element: PageElement | undefined): readonly PageElement[] {
  // No generator: this is asked for every block by every measure of a page, and steps of a generator cost several times as much.
  const out: PageElement[] = [];
  for (let e = element; e; e = e.parent) out.push(e);
  return out;
}

/** The element or what it stands in, if one of them is called so. */
export function within(element: PageElement, names: ReadonlySet<string>, steps = Number.POSITIVE_INFINITY): boolean {
  let left = steps;
  for (let e: PageElement | undefined = element; e && left >= 0; e = e.parent, left--) if (names.has(e.name)) return true;
  return false;
}

/** Called for everything under an element, in the order of the page. */
export interface Visitor {
  /** Answers whether to go inside; if not, `leave` is not called either. */
  enter(element: PageElement): boolean;
  leave(element: PageElement, next: PageNode | undefined): void;
  text(text: string): void;
}

/** Walks the tree without recursion: depth costs no stack. */
export function visit(root: PageElement, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const stack: { element: PageElement; at: number }[] = [{ element: root, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const child = top.element.children[top.at++];
    if (child === undefined) {
      stack.pop();
      const above = stack.at(-1);
      visitor.leave(top.element, above?.element.children[above.at]);
    } else if (typeof child === "string") visitor.text(child);
    else if (visitor.enter(child)) stack.push({ element: child, at: 0 });
  }
}

/** All text inside, white space runs folded to one space. */
export function textOf(element: PageElement): string {
  const pieces: string[] = [];
  visit(element, { enter: () => true, leave: () => {}, text: (text) => void pieces.push(text) });
  return fold(pieces.join(""));
}

/** White space runs folded to one space; soft hyphens and zero-width spaces are nothing. */
export function fold(text: string): string {
  return spaced(text).trim();
}

/** The same, with the space at either end. Most spaces stand alone already and are left where they are. */
export function spaced(text: string): string {
  // Half of the texts of a page are the line ends between its tags.
  if (text.charCodeAt(0) <= 32 && text.trim() === "") return " ";
  return text.replace(/[\u00ad\u200b\ufeff]/gu, "").replace(/\s{2,}|[^\S ]/gu, " ");
}
