import type { Below, Block } from "../../../core/index.ts";

/** Labels every block (first version follows). */
export function labelBlocks({ document }: Below<"blocks">): readonly Block[] {
  const blocks: Block[] = [];
  for (const m of document.text.matchAll(/\S(?:[^\n]*\S)?/gu)) blocks.push({ start: m.index, end: m.index + m[0].length, label: "body", rule: "de:body" });
  return blocks;
}
