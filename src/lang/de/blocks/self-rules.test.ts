import { describe, expect, test } from "vitest";
import { readWith } from "./self-rule.ts";
import { SELF_RULES } from "./self-rules.ts";

describe.each(SELF_RULES)("$id", (rule) => {
  test.each(rule.examples)("reads %j as %j", (text, value) => {
    expect(readWith(rule, text)).toBe(value);
  });
  test.each(rule.notExamples)("reads nothing in %j", (text) => {
    expect(readWith(rule, text)).toBeUndefined();
  });
});
