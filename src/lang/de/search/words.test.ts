import fc from "fast-check";
import { expect, it } from "vitest";
import { searchWords } from "./words.ts";

const stems = (text: string): string =>
  searchWords(text)
    .map((w) => w.stem)
    .join(" ");

it.each([
  ["die Regierungen", "der Regierung"],
  ["Häuser", "Haus"],
  ["Außenministern", "AUSSENMINISTER"],
  ["Küstenwache", "Kuestenwache"],
  ["türkische Gespräche", "türkischen Gesprächen"],
  ["Trenn\u00ADstrich", "Trennstrich"],
  ["Cafe\u0301", "Café"],
])("%s and %s have the same stems", (a, b) => {
  expect(stems(a).split(" ").at(-1)).toBe(stems(b).split(" ").at(-1));
});

it("keeps apart what are different words, and parts words at hyphens", () => {
  expect(stems("neue Quelle")).toBe("neu quell");
  expect(searchWords("S-300").map((w) => w.form)).toEqual(["s", "300"]);
});

it("points at the word in the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const words = searchWords(text);
      return words.every(
        ({ start, end, form, stem }, i) =>
          start >= (words[i - 1]?.end ?? 0) && end > start && end <= text.length && !/[\s"*]/u.test(form + stem),
      );
    }),
  );
});
