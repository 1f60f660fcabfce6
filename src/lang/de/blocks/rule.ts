import type { BlockLabel } from "../../../core/index.ts";

/**
 * What begins after a block that a rule has matched:
 * - `inset`: a box in the middle of the article; the first clear paragraph ends it
 * - `tail`: lists and promotions under the article; only two clear paragraphs in a row end it
 * - `end`: readers' comments and their rules; nothing of the article comes after it
 */
export type Opens = "inset" | "tail" | "end";

/** A rule for one block of German press text. Examples are run by one generic test. */
export interface BlockRule {
  readonly id: string;
  readonly pattern?: RegExp;
  /** What every text of the pattern holds, for patterns that are long to build or to run: the pattern is tried only behind it. */
  readonly sign?: RegExp;
  readonly test?: (text: string) => boolean;
  readonly label: BlockLabel;
  readonly opens?: Opens;
  /** Why the label follows. */
  readonly reason: string;
  /** Longest block the rule looks at, in characters; see {@link LONGEST_LINE}. */
  readonly longest?: number;
  readonly examples: readonly string[];
  readonly notExamples: readonly string[];
}

/** Furniture is short: unless a rule says otherwise it looks at lines only, and its pattern stays cheap on any input. */
const LONGEST_LINE = 320;

/** True if the rule speaks about this block. */
export function matches(rule: BlockRule, text: string): boolean {
  if (text.length > (rule.longest ?? LONGEST_LINE)) return false;
  if (rule.sign && !rule.sign.test(text)) return false;
  return rule.pattern ? rule.pattern.test(text) : (rule.test?.(text) ?? false);
}
