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
  const whole = /<html[\s>]/iu.test(html) ? html : inOrder(html);
  const document = parse(whole);
  return withShortRuns(isEmpty(document) ? parse(inOrder(html)) : document);
}

/** More white space in a row than any style needs. Its reader, a pattern, takes quadratic time over a run (100,000 blanks: 15 s). */
const RUN = /\s{65,}/gu;

function withShortRuns(document: DomDocument): DomDocument {
  for (const element of document.querySelectorAll("[style]")) {
    const style = element.getAttribute("style") ?? "";
    const folded = style.replace(RUN, " ");
    if (folded !== style) element.setAttribute("style", folded);
  }
  return document;
}

function parse(html: string): DomDocument {
  return parseHTML(html).document as unknown as DomDocument;
}

/** True if the body holds nothing: pages have more to say, so the parser must have lost theirs. */
function isEmpty(document: DomDocument): boolean {
  return (document.body?.textContent ?? "").trim() === "";
}

/**
 * The page's source with one html, one head and one body. The parser takes the source at its word, and pages open their
 * body late, twice or never, print warnings before the doctype, or close the head in the middle: then it would find
 * an empty body of its own making. A tag that never ends is looked at no further than the next one: else many would take quadratic time.
 */
function inOrder(source: string): string {
  const html = withoutComments(source);
  const frame = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?=[\s>/])[^<>]*>/giu;
  const lang = /<html\s[^<>]*?\blang\s*=\s*["']?([\w-]+)/iu.exec(html)?.[1] ?? "";
  const body = /<body(?=[\s>])[^<>]*>/iu.exec(html)?.index ?? (/<\/head\s*>/iu.exec(html)?.index || 0);
  const [head, rest] = [html.slice(0, body), html.slice(body)].map((part) => part.replace(frame, " "));
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${rest}</body></html>`;
}

/** Comments hold bodies for browsers of old. By hand: a pattern takes quadratic time over comments that never end. */
function withoutComments(html: string): string {
  let out = "";
  let at = 0;
  for (let open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", at)) {
    const close = html.indexOf("-->", open + 4);
    if (close < 0) break;
    out += html.slice(at, open);
    at = close + 3;
  }
  return out + html.slice(at);
}

/** Every node under `root` in the order of the page, entering and leaving; iterative, so that depth costs no stack. */
export function* walk(
  root: DomElement,
  skip: (element: DomElement) => boolean,
): Generator<{ readonly node: DomNode; readonly leaving: boolean }> {
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
