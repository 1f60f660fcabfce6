import { describe, expect, test } from "vitest";
import { TIME_RULES } from "./rules.ts";
import { read } from "./testdata/read.ts";

describe.each(TIME_RULES)("$id", (rule) => {
  test.each(rule.examples)("%s: %s", (sentence, words, value) => {
    const found = read(sentence);
    const hit = found.find((t) => t.words === words && t.rule === rule.id);
    expect(hit?.value, JSON.stringify(found)).toBe(value);
  });
  test.each(rule.notExamples.map((s) => [s]))("not: %s", (sentence) => {
    expect(read(sentence).filter((t) => t.rule === rule.id)).toEqual([]);
  });
});

test("every rule has an example, a counter-example, and an id of its own", () => {
  expect(TIME_RULES.filter((r) => r.examples.length === 0 || r.notExamples.length === 0)).toEqual([]);
  expect(new Set(TIME_RULES.map((r) => r.id)).size).toBe(TIME_RULES.length);
});
