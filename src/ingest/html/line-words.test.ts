import { describe, expect, test } from "vitest";
import { LINE_RULES, lineRule } from "./line-words.ts";

describe.each(LINE_RULES)("$id", ({ id, pattern, examples, notExamples }) => {
  test.each(examples)("%s", (line) => {
    expect(pattern.test(line), `${id} should know it`).toBe(true);
  });
  test.each(notExamples)("not: %s", (line) => {
    expect(lineRule(line)?.id).not.toBe(id);
  });
});

test("no rule takes a paragraph", () => {
  expect(
    lineRule(
      "Die Kommission teilte am Montag mit, sie werde Links und Kommentare künftig anders behandeln als bisher; Anzeigen seien nicht betroffen.",
    ),
  ).toBeUndefined();
});
