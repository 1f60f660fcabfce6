import { describe, expect, test } from "vitest";
import { GENRE_RULES } from "./rules.ts";

describe.each(GENRE_RULES)("$id", ({ pattern, examples, notExamples }) => {
  test.each(examples)("hints at %j", (example) => {
    expect(pattern.test(example)).toBe(true);
  });
  test.each(notExamples)("leaves %j alone", (example) => {
    expect(pattern.test(example)).toBe(false);
  });
});

test("ids are unique", () => {
  expect(new Set(GENRE_RULES.map((r) => r.id)).size).toBe(GENRE_RULES.length);
});
