import type { BlockLabel } from "../../../core/index.ts";

/** A rule that reads what a page says about itself; the first group of its pattern is the value. */
export interface SelfRule {
  readonly id: string;
  readonly yields: "title" | "outlet";
  /** Blocks it looks at. */
  readonly labels: readonly BlockLabel[];
  readonly pattern: RegExp;
  /** The page may break it into two lines: the block is read together with the next one. */
  readonly overTwoLines?: true;
  readonly reason: string;
  /** Text and the value it yields. */
  readonly examples: readonly (readonly [text: string, value: string])[];
  readonly notExamples: readonly string[];
}

/** What the rule reads in the text, if anything. */
export function readWith(rule: SelfRule, text: string): string | undefined {
  const value = rule.pattern.exec(text)?.[1]?.replace(/[.,\s]+$/u, "");
  return value === undefined || value === "" ? undefined : value;
}
