import { contains, type Span } from "../text/span.ts";

/**
 * What a block of a page is. The same labels serve pages and text pasted from pages.
 * - `title` headline, `kicker` the line above it, `lead` the standfirst, `heading` a crosshead
 * - `body` running text
 * - `caption` of a picture or video; `credit` names agency, author, source of the text
 * - `furniture` everything the page adds: navigation, teasers of other articles, newsletter, comment
 *   rules, share bars, advertisement, job offers, notices of the publisher about itself
 */
export const BLOCK_LABELS = ["title", "kicker", "lead", "heading", "body", "caption", "credit", "furniture"] as const;
export type BlockLabel = (typeof BLOCK_LABELS)[number];

/** A labelled stretch of the document. Blocks are in order, do not overlap, and no text but white space lies between them. */
export interface Block extends Span {
  readonly label: BlockLabel;
  /** Id of the rule that gave the label. */
  readonly rule: string;
}

/** Labels whose sentences are the article's own prose: only these are read for claims. */
const PROSE: ReadonlySet<BlockLabel> = new Set(["title", "lead", "heading", "body"]);

/** True if the block is part of what the article itself tells. */
export function isProse(block: Block): boolean {
  return PROSE.has(block.label);
}

/** The block that a stretch of the text stands in; undefined if none holds all of it. */
export function blockAt(blocks: readonly Block[], span: Span): Block | undefined {
  return blocks.find((b) => contains(b, span));
}
