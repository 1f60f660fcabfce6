import { parseHTML } from "linkedom";

/** The part of the DOM that the reader uses. The node zone has no DOM types, and nothing here runs in a browser. */
export interface DomNode {
  readonly nodeType: number;
  readonly parentElement: DomElement | null;
  readonly nextSibling: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  cloneNode(deep: boolean): DomDocument;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page. Nothing in it is fetched or executed. */
export function parsePage(html: string): DomDocument {
  // Comments and processing instructions before the doctype are legal and confuse the parser's notion of a document.
  const page = html.replace(/^(?:\s|\ufeff|<\?[^>]*>|<!--[\s\S]*?-->)+/u, "");
  const whole = /<html[\s>]/iu.test(page) ? page : `<!doctype html><html><head></head><body>${page}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** Every node under `root` in the order of the page, entering and leaving; iterative, so that depth costs no stack. */
export function* walk(root: DomElement, skip: (element: DomElement) => boolean): Generator<{ readonly node: DomNode; readonly leaving: boolean }> {
  let node: DomNode | null = root;
  let leaving = false;
  while (node) {
    const skipped: boolean = !leaving && node.nodeType === ELEMENT && skip(node as DomElement);
    if (!skipped) yield { node, leaving };
    if (!leaving && !skipped && node.nodeType === ELEMENT && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (!leaving && !skipped && node.nodeType === ELEMENT) yield { node, leaving: true };
    if (node === root) return;
    leaving = node.nextSibling === null;
    node = node.nextSibling ?? node.parentElement;
  }
}

/** The element and what it stands in, inside out. */
export function* upward(element: DomElement | null): Generator<DomElement> {
  for (let e = element; e; e = e.parentElement) yield e;
}
