import { expect, test } from "vitest";
import { isClearProse, isProseLike, wordCount } from "./features.ts";

test("words are counted, or only as many as asked for", () => {
  const line = "Der Rat tagt am Abend in der Süd-Halle, sagt O’Hara.";
  expect(wordCount(line)).toBe(10);
  expect(wordCount(line, 3)).toBe(3);
  expect(wordCount(line, 40)).toBe(10);
  expect(wordCount("12 34")).toBe(0);
});

test.each(["Der Rat tagt am Abend.", "Er erklärte:", `${"wort ".repeat(19)}ende`])("running prose: %j", (text) => {
  expect(isProseLike(text)).toBe(true);
});

test.each(["Rat tagt am Abend", "Jetzt lesen!", `${"wort ".repeat(18)}ende`])("a line of its own: %j", (text) => {
  expect(isProseLike(text)).toBe(false);
});

test("prose beyond doubt has twelve words and an end", () => {
  const words = "Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen Beratungen";
  expect(isClearProse(`${words}.`)).toBe(false);
  expect(isClearProse(`${words} enden.`)).toBe(true);
  expect(isClearProse(`${words} enden`)).toBe(false);
});
