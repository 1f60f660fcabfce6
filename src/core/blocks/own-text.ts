import type { Span } from "../text/span.ts";
import type { BlockLabel } from "./block.ts";

/** A stretch of the article itself, white space made even. `label` is absent where nothing labels the text. */
export interface OwnBlock {
  readonly label?: BlockLabel;
  readonly text: string;
}

interface Labelled extends Span {
  readonly label: BlockLabel;
}

/**
 * What the article itself says, without the furniture of its page: the text by which two states of an article are compared. Teasers and
 * clocks of a page change with every visit; they are no news of the article.
 * @param labelled blocks of an analysis, or hints of markup; in order, not overlapping. What they leave open counts as the article's.
 * @returns if nothing but furniture is left, all of the text: nothing else could be compared then.
 */
export function ownText(text: string, labelled: readonly Labelled[]): readonly OwnBlock[] {
  const own: OwnBlock[] = [];
  const take = (start: number, end: number, label?: BlockLabel): void => {
    const part = text.slice(start, end).replaceAll(/\s+/gu, " ").trim();
    if (part !== "" && label !== "furniture") own.push(label === undefined ? { text: part } : { label, text: part });
  };
  let at = 0;
  for (const { start, end, label } of labelled) {
    take(at, start);
    take(Math.max(at, start), end, label);
    at = Math.max(at, end);
  }
  take(at, text.length);
  return own.length > 0 ? own : [{ text: text.replaceAll(/\s+/gu, " ").trim() }];
}
