import type { Below, Block } from "../../../core/index.ts";
import { labelBetween } from "./between.ts";
import { labelCaptions } from "./captions.ts";
import { splitCredits } from "./datelines.ts";
import { isProseLike } from "./features.ts";
import { labelHead } from "./head.ts";
import type { Labelled } from "./labelled.ts";
import { ruleFor } from "./rules.ts";
import { segments } from "./segments.ts";
import { labelTail } from "./tail.ts";

/**
 * Cuts a document into blocks and labels each. What the markup says (`document.hints`) stands, except that a
 * paragraph the markup takes for body may still be furniture by its words. Nothing is cut away: every character
 * that is not white space lies in exactly one block.
 */
export function labelBlocks({ document }: Below<"blocks">): readonly Block[] {
  const { text } = document;
  const items: readonly Labelled[] = segments(document).map((segment, index) =>
    start(segment, text.slice(segment.start, segment.end), index),
  );
  labelCaptions(items);
  if (!items.some((item) => item.label === "title")) labelHead(items, document.title);
  labelTail(items);
  labelBetween(items);
  const blocks = items.map(
    ({ segment, label = "body", rule = "de:paragraph" }): Block => ({ start: segment.start, end: segment.end, label, rule }),
  );
  return splitCredits(text, blocks);
}

/** Short lines under an article, which the markup takes for the page's: among them stand the lines that name agency and source. */
const OPEN_TO_CREDIT: ReadonlySet<string> = new Set(["html:under-article"]);

function start(segment: Labelled["segment"], text: string, index: number): Labelled {
  const { hint } = segment;
  const item: Labelled = { segment, text, index, prose: isProseLike(text) };
  const correctable = hint?.label === "body" || hint?.label === "heading" || hint?.label === "lead";
  const rule = correctable || !hint || OPEN_TO_CREDIT.has(hint.rule) ? ruleFor(text) : undefined;
  if (hint && !correctable && rule?.label !== "credit") return { ...item, label: hint.label, rule: hint.rule };
  if (rule) return { ...item, label: rule.label, rule: `de:${rule.id}`, ...(rule.opens && { opens: rule.opens }) };
  // Hinted body stays open until the last pass: what stands around it may still decide.
  return hint && hint.label !== "body" ? { ...item, label: hint.label, rule: hint.rule } : item;
}
