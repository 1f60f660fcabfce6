import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, sentencesOf } from "./compare.ts";
import type { Part } from "./views.ts";

const BEFORE = [
  "Die Fähre zwischen den beiden Häfen soll im Mai ablegen.",
  "Der Preis steht noch nicht fest.",
  "Das teilte das Ministerium am Montag mit.",
];

/** The sentences that were there before, or are there after. */
function side(parts: readonly Part[], which: "removed" | "added"): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "same") return part.sentences;
    if (part.kind === "changed") return [part.pieces.flatMap((p) => (p.kind === "same" || p.kind === which ? [p.text] : [])).join("")];
    return part.kind === which ? [part.sentence] : [];
  });
}

test("a changed word, a new and a removed sentence are told apart", () => {
  const after = [BEFORE[0]!.replace("Mai", "Juni"), BEFORE[2]!, "Weitere Linien sind geplant."];
  const parts = compare(BEFORE, after);
  expect(parts.map((p) => p.kind)).toEqual(["changed", "removed", "same", "added"]);
  expect(parts[0]).toMatchObject({
    pieces: expect.arrayContaining([
      { kind: "removed", text: "Mai" },
      { kind: "added", text: "Juni" },
    ]),
  });
});

test("a sentence that says something else is one that went and one that came", () => {
  const parts = compare(["Die Häfen bleiben geschlossen."], ["Am Abend tagt der Rat."]);
  expect(parts.map((p) => p.kind)).toEqual(["removed", "added"]);
});

test("the same twice is no difference", () => {
  expect(compare(BEFORE, BEFORE)).toEqual([{ kind: "same", sentences: BEFORE }]);
  expect(compare([], [])).toEqual([]);
});

const word = fc.constantFrom("Fähre", "Hafen", "Mai", "legt", "ab", "der", "Rat", "tagt", "nicht", "ß", "„so“", "2,5");
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(" ")}.`);

test("both states can be put together from the difference", () => {
  const sentences = fc.array(fc.oneof(sentence, fc.string({ minLength: 1 })), { maxLength: 8 });
  fc.assert(
    fc.property(sentences, sentences, (before, after) => {
      const parts = compare(before, after);
      expect(side(parts, "removed")).toEqual(before);
      expect(side(parts, "added")).toEqual(after);
    }),
  );
});

test("sentences hold every word of a paragraph", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(sentencesOf(text).join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
    }),
  );
});

test("long texts that have nothing in common do not keep the comparison busy", () => {
  const many = (what: string): string[] => Array.from({ length: 20_000 }, (_, i) => `${what} ${i}.`);
  const start = performance.now();
  const parts = compare(many("Hafen"), many("Rat"));
  expect(side(parts, "removed")).toHaveLength(20_000);
  compare([`${"a ".repeat(50_000)}x.`], [`${"a b ".repeat(25_000)}x.`]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
