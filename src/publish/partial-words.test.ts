import { expect, test } from "vitest";
import { partialInWords } from "./partial-words.ts";

test.each([
  ["paywall: Jetzt\nweiterlesen", "Nur ein Teil des Artikels: Bezahlschranke (Jetzt weiterlesen)"],
  ["teaser: ", "Nur ein Teil des Artikels: nur ein Anreißer"],
  ["constructor: x", "Nur ein Teil des Artikels: constructor: x"],
  [`cut-off: ${"lang ".repeat(90)}`, `Nur ein Teil des Artikels: der Text bricht ab (${"lang ".repeat(32)}…)`],
])("a partial text says why: %j", (recorded, says) => {
  expect(partialInWords(recorded, "de")).toBe(says);
});

test("and in English", () => {
  expect(partialInWords('not-free: "isAccessibleForFree": false', "en")).toBe(
    'Only part of the article: not free to read, the page says ("isAccessibleForFree": false)',
  );
});
