import { describe, expect, test } from "vitest";
import { TIME_RULES } from "./rules.ts";

/** Thursday, 14 March 2024; examples look back unless their rule reads a word that looks forward. */
const context = { day: "2024-03-14", past: true };

describe.each(TIME_RULES)("$id", (rule) => {
  test.each(rule.examples)("%s", (sentence, words, value) => {
    const matches = [...sentence.matchAll(rule.pattern)];
    const read = matches.map((m) => ({ text: m[0].trim(), found: rule.read(m.groups ?? {}, context) }));
    const hit = read.find((r) => r.found?.value === value);
    expect(hit?.text.endsWith(words), JSON.stringify(read)).toBe(true);
  });
  test.each((rule.notExamples ?? []).map((s) => [s]))("not: %s", (sentence) => {
    const read = [...sentence.matchAll(rule.pattern)].map((m) => rule.read(m.groups ?? {}, context)).filter(Boolean);
    expect(read).toEqual([]);
  });
});
