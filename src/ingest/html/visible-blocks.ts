import { type DomElement, ELEMENT, TEXT, walk } from "./dom.ts";

/** A block of visible text and the element that makes it one. */
export interface VisibleBlock {
  readonly text: string;
  readonly element: DomElement;
  /** Characters of it inside links and inside bold type. */
  readonly linked: number;
  readonly bold: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const BLOCK = words(
  "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption tbody thead tfoot td th tr ul",
);
const INVISIBLE = words(
  "head script style template noscript iframe object embed svg canvas math audio video select textarea input datalist map area img picture source track link meta base title",
);

/** The page's visible text, block by block, in the order of the page. */
export function visibleBlocks(body: DomElement): readonly VisibleBlock[] {
  const out: VisibleBlock[] = [];
  const open = new OpenBlock();
  const inside = { link: 0, bold: 0 };
  const stack: DomElement[] = [];
  const flush = (): void => {
    const block = open.close(stack.at(-1) ?? body);
    if (block) out.push(block);
  };
  for (const { node, leaving } of walk(body, isHidden)) {
    if (node.nodeType === TEXT) open.add(visible(node.textContent ?? ""), inside);
    if (node.nodeType !== ELEMENT) continue;
    const element = node as DomElement;
    const name = element.localName;
    if (BLOCK.has(name)) {
      flush();
      if (leaving) stack.pop();
      else stack.push(element);
    } else if (name === "br" && !leaving) {
      // Two line breaks in a row are how old pages part paragraphs.
      if (open.endsLine()) flush();
      else open.breakLine();
    } else if (name === "a" || name === "button") {
      inside.link += leaving ? -1 : 1;
      // Links of a menu stand side by side without a space of their own.
      if (leaving && node.nextSibling?.nodeType === ELEMENT) open.add(" ", inside);
    } else if (name === "b" || name === "strong") {
      inside.bold += leaving ? -1 : 1;
      if (leaving && node.nextSibling?.nodeType === ELEMENT) open.add(" ", inside);
    }
  }
  flush();
  return out;
}

/** Text that is being gathered, in pieces: a string that grows piece by piece and is looked at each time costs quadratic time. */
class OpenBlock {
  #pieces: string[] = [];
  #last = "";
  #linked = 0;
  #bold = 0;

  add(text: string, inside: { readonly link: number; readonly bold: number }): void {
    const piece = this.#last === "" || this.#last.endsWith(" ") || this.#last.endsWith("\n") ? text.trimStart() : text;
    if (piece === "") return;
    this.#pieces.push(piece);
    this.#last = piece;
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

  close(element: DomElement): VisibleBlock | undefined {
    const text = this.#pieces
      .join("")
      .replace(/ ?\n ?/gu, "\n")
      .trim();
    const block = text === "" ? undefined : { text, element, linked: this.#linked, bold: this.#bold };
    this.#pieces = [];
    this.#last = "";
    this.#linked = 0;
    this.#bold = 0;
    return block;
  }
}

/** As a reader sees it: runs of white space are one space, soft hyphens and zero-width spaces are nothing. */
function visible(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/gu, "").replace(/\s+/gu, " ");
}

function isHidden(element: DomElement): boolean {
  if (INVISIBLE.has(element.localName)) return true;
  if (element.localName === "body") return false;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  if (element.localName === "dialog" && element.getAttribute("open") === null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute("style") ?? "");
}
