import { squash } from "./same-text.ts";
import { attribute, type PageElement, spaced, upward, visit } from "./tree.ts";

/** A block of visible text and the elements that make it one. */
export interface VisibleBlock {
  readonly text: string;
  /** The block-level element it stands in. */
  readonly element: PageElement;
  /** The innermost element that holds all of its text: {@link element} or one inside it. */
  readonly inner: PageElement;
  /** Characters of it inside links and inside bold type. */
  readonly linked: number;
  readonly bold: number;
  /** {@link text} for comparison: small letters and digits alone. */
  readonly squashed: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
export const BLOCK_TAGS = words(
  "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption tbody thead tfoot td th tr ul",
);

/** The page's visible text, block by block, in the order of the page. */
export function visibleBlocks(body: PageElement): readonly VisibleBlock[] {
  const out: VisibleBlock[] = [];
  const open = new OpenBlock();
  const inside = { link: 0, bold: 0 };
  const blocks: PageElement[] = [];
  let current = body;
  const flush = (): void => {
    const block = open.close(blocks.at(-1) ?? body);
    if (block) out.push(block);
  };
  const step = (name: string, by: 1 | -1): boolean => {
    if (name === "a" || name === "button") inside.link += by;
    else if (name === "b" || name === "strong") inside.bold += by;
    else return false;
    return true;
  };
  visit(body, {
    enter: (element) => {
      if (isHidden(element)) return false;
      current = element;
      const { name } = element;
      if (BLOCK_TAGS.has(name)) {
        flush();
        blocks.push(element);
      } else if (name === "br") {
        // Two line breaks in a row are how old pages part paragraphs.
        if (open.endsLine()) flush();
        else open.breakLine();
      } else step(name, 1);
      return true;
    },
    leave: (element, next) => {
      current = element.parent ?? body;
      if (BLOCK_TAGS.has(element.name)) {
        flush();
        blocks.pop();
        // Links of a menu stand side by side without a space of their own.
      } else if (step(element.name, -1) && next !== undefined && typeof next !== "string") open.add(" ", current, inside);
    },
    text: (text) => open.add(spaced(text), current, inside),
  });
  flush();
  return out;
}

/** Text that is being gathered, in pieces: a string that grows piece by piece and is looked at each time costs quadratic time. */
class OpenBlock {
  #pieces: string[] = [];
  #last = "";
  #linked = 0;
  #bold = 0;
  #inner: PageElement | undefined;

  add(text: string, from: PageElement, inside: { readonly link: number; readonly bold: number }): void {
    const piece = this.#last === "" || this.#last.endsWith(" ") || this.#last.endsWith("\n") ? text.trimStart() : text;
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#last = piece;
    if (piece === " ") return;
    this.#inner = this.#inner === undefined ? from : common(this.#inner, from);
    if (inside.link > 0) this.#linked += piece.length;
    if (inside.bold > 0) this.#bold += piece.length;
  }

  endsLine(): boolean {
    return this.#last.endsWith("\n");
  }

  breakLine(): void {
    if (this.#last === "") return;
    this.#pieces.push("\n");
    this.#last = "\n";
  }

  close(element: PageElement): VisibleBlock | undefined {
    const text = this.#pieces
      .join("")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    const found = { text, element, inner: this.#inner ?? element, linked: this.#linked, bold: this.#bold };
    const block = text === "" ? undefined : textBlock(found);
    this.#pieces = [];
    this.#last = "";
    this.#linked = 0;
    this.#bold = 0;
    this.#inner = undefined;
    return block;
  }
}

function textBlock(fields: Omit<VisibleBlock, "squashed">): VisibleBlock {
  let squashed: string | undefined;
  return {
    ...fields,
    get squashed() {
      squashed ??= squash(fields.text);
      return squashed;
    },
  };
}

/** The innermost element that holds both. */
function common(a: PageElement, b: PageElement): PageElement {
  if (a === b) return a;
  const above = new Set(upward(a));
  for (const element of upward(b)) if (above.has(element)) return element;
  return a;
}

/** More of a style than any rule that hides needs: what stands further back is not looked at. */
const LONGEST_STYLE = 2000;

function isHidden(element: PageElement): boolean {
  if (element.name === "body") return false;
  if (attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true") return true;
  if (element.name === "dialog" && attribute(element, "open") === undefined) return true;
  const style = attribute(element, "style");
  return (
    style !== undefined &&
    /(?:^|;)\s{0,20}(?:display\s{0,20}:\s{0,20}none|visibility\s{0,20}:\s{0,20}hidden)/iu.test(style.slice(0, LONGEST_STYLE))
  );
}
