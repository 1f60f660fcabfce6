import type { BlockView, DocumentView } from "../views.ts";
import type { Words } from "../words.ts";
import { cleanText } from "./clean.ts";
import { NBSP, type Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/**
 * The text, block by block, with `[n]` behind every sentence that carries claim n. What is not the article's own prose
 * stands behind a bar and its label, dimmed where there is colour.
 */
export function textLines(view: DocumentView, words: Words, paint: Paint, width: number): string[] {
  if (view.blocks.length === 0) return paragraphs(view.text).flatMap((p) => wrap(p, width));
  const lines: string[] = [];
  let label = "";
  for (const block of view.blocks) {
    const own = block.label === "body" || block.label === "lead";
    const name = own ? "" : words.blocks[block.label];
    if (lines.length > 0 && (own || name !== label)) lines.push("");
    if (!own && name !== label) lines.push(paint.dim(`│ ${name}:`));
    label = name;
    const dress = own ? (line: string) => line : block.label === "title" || block.label === "heading" ? paint.bold : paint.dim;
    const bar = own ? "" : "│ ";
    lines.push(
      ...paragraphs(numbered(view, block))
        .flatMap((p) => wrap(p, width, bar))
        .map(dress),
    );
  }
  return lines;
}

/** The block's text with claim numbers put in behind their sentences. */
function numbered({ text, claims }: DocumentView, block: BlockView): string {
  const numbers = new Map<number, number[]>();
  for (const [i, { evidence }] of claims.entries())
    if (block.start <= evidence.start && evidence.end <= block.end)
      numbers.set(evidence.end, [...(numbers.get(evidence.end) ?? []), i + 1]);
  let from = block.start;
  let out = "";
  for (const [end, ns] of [...numbers].sort(([a], [b]) => a - b)) {
    out += `${text.slice(from, end)}${NBSP}${ns.map((n) => `[${n}]`).join("")}`;
    from = end;
  }
  return out + text.slice(from, block.end);
}

function paragraphs(text: string): string[] {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
