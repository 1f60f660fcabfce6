import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import type { Furniture } from "./furniture.ts";
import { attribute, type PageElement, upward } from "./tree.ts";
import { BLOCK_TAGS, type VisibleBlock } from "./visible-blocks.ts";

/** Carries a block's number through Readability, which rebuilds the elements it keeps. */
const NUMBER = "data-n";
/** Tags that say something to Readability about the text right inside them. */
const LEAF = new Set(["p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "dd", "dt", "figcaption"]);

interface FoundElement {
  getAttribute(name: string): string | undefined;
  getElementsByTagName(name: string): readonly FoundElement[];
}

/** Asks Readability which blocks are the main content. None if it gives up. */
export function findMainContent(blocks: readonly VisibleBlock[], outside: Furniture): ReadonlySet<VisibleBlock> {
  const inside = blocks.filter((b) => !outside.has(b));
  try {
    // Readability's own parser takes well-formed markup only, which the skeleton is, and half the time of a whole DOM.
    const document = new JSDOMParser().parse(skeleton(inside));
    const reader = new Readability<FoundElement>(document as never, {
      charThreshold: 200,
      disableJSONLD: true,
      serializer: (node) => node as unknown as FoundElement,
    });
    const content = reader.parse()?.content;
    const kept = new Set<VisibleBlock>();
    for (const element of content?.getElementsByTagName("*") ?? []) {
      const number = element.getAttribute(NUMBER);
      const block = number === undefined ? undefined : inside[Number(number)];
      if (block) kept.add(block);
    }
    return kept;
  } catch {
    // A page that Readability cannot take apart is labelled by its tags alone.
    return new Set();
  }
}

/** The page without its furniture and its inline elements: what Readability needs to see, and a quarter of what there was. */
function skeleton(blocks: readonly VisibleBlock[]): string {
  const out: string[] = ["<!doctype html><html><head></head><body>"];
  let open: PageElement[] = [];
  const leafs = new Map<PageElement, number>();
  for (const block of blocks) leafs.set(block.element, (leafs.get(block.element) ?? 0) + 1);
  blocks.forEach((block, n) => {
    const alone = LEAF.has(block.element.name) && leafs.get(block.element) === 1;
    const path = [...upward(alone ? block.element.parent : block.element)].reverse().slice(1);
    let same = 0;
    while (same < path.length && path[same] === open[same]) same++;
    for (const element of open.slice(same).reverse()) out.push(`</${tagOf(element)}>`);
    for (const element of path.slice(same)) out.push(`<${tagOf(element)}${marks(element)}>`);
    open = path;
    const tag = alone ? block.element.name : "p";
    const linked = block.text.slice(0, block.linked);
    out.push(
      `<${tag}${alone ? marks(block.element) : ""} ${NUMBER}="${n}">${linked === "" ? "" : `<a href="/">${escaped(linked)}</a>`}${escaped(block.text.slice(block.linked))}</${tag}>`,
    );
  });
  for (const element of open.reverse()) out.push(`</${tagOf(element)}>`);
  return `${out.join("")}</body></html>`;
}

/** A paragraph that holds blocks would be closed by the first of them, and a link around blocks be counted twice. */
function tagOf({ name }: PageElement): string {
  return name !== "p" && BLOCK_TAGS.has(name) ? name : "div";
}

function marks(element: PageElement): string {
  return ["class", "id", "role"]
    .map((name) => [name, attribute(element, name)] as const)
    .flatMap(([name, value]) => (value ? [` ${name}="${escaped(value.slice(0, 500))}"`] : []))
    .join("");
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);
