import { AROUND_RULES } from "./around-rules.ts";
import { CAPTION_RULES } from "./caption-rules.ts";
import { CREDIT_RULES } from "./credit-rules.ts";
import { HEADER_RULES } from "./header-rules.ts";
import { READER_RULES } from "./reader-rules.ts";
import { type BlockRule, matches } from "./rule.ts";

/** Every rule for a single block, in the order in which they are asked; the first that matches labels the block. */
export const BLOCK_RULES: readonly BlockRule[] = [...CAPTION_RULES, ...CREDIT_RULES, ...HEADER_RULES, ...AROUND_RULES, ...READER_RULES];

/** The first rule that speaks about the block, if any. */
export function ruleFor(text: string): BlockRule | undefined {
  return BLOCK_RULES.find((rule) => matches(rule, text));
}
