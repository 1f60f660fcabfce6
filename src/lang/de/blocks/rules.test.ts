import { describe, expect, test } from "vitest";
import { matches } from "./rule.ts";
import { BLOCK_RULES, ruleFor } from "./rules.ts";

describe.each(BLOCK_RULES)("$id", (rule) => {
  test.each(rule.examples)("labels %j", (example) => {
    expect(matches(rule, example)).toBe(true);
  });
  test.each(rule.examples)("is the first or agrees with the first for %j", (example) => {
    expect(ruleFor(example)?.label).toBe(rule.label);
  });
  test.each(rule.notExamples)("leaves %j alone", (example) => {
    expect(matches(rule, example)).toBe(false);
  });
});

test("ids are unique", () => {
  expect(new Set(BLOCK_RULES.map((r) => r.id)).size).toBe(BLOCK_RULES.length);
});
