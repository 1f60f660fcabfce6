import fc from "fast-check";
import { expect, test } from "vitest";
import { inQuotation, quoteLimit, SHORT_QUOTATION } from "./quoting.ts";

const words = (n: number): string => Array.from({ length: n }, (_, i) => `Wort${i}`).join(" ");

test("a sentence is quoted whole, and of an outlet under sanctions whole while it is short", () => {
  const trigger = { start: 3, end: 8 };
  for (const [sentence, sanctioned] of [
    [words(100), false],
    [words(20), true],
  ] as const)
    expect(quoteLimit(sentence, trigger, sanctioned)).toEqual({
      text: sentence,
      trigger,
      part: { start: 0, end: sentence.length },
      shortened: false,
    });
});

test("a long one is cut between words around its trigger, with a sign where something is left out", () => {
  const sentence = words(60);
  const start = sentence.indexOf("Wort30");
  const { text, trigger } = quoteLimit(sentence, { start, end: start + 6 }, true);
  expect(text).toMatch(/^…Wort\d+ .*\bWort30\b.* Wort\d+…$/u);
  expect(text.slice(trigger.start, trigger.end)).toBe("Wort30");
  expect(text.length).toBeGreaterThan(SHORT_QUOTATION - 20);
  expect(quoteLimit(sentence, { start: 0, end: 5 }, true).text).toMatch(/^Wort0 .*Wort\d+…$/u);
  const end = sentence.length;
  expect(quoteLimit(sentence, { start: end - 6, end }, true).text).toMatch(/^…Wort\d+ .*Wort59$/u);
});

test("whatever the sentence and the trigger: short, its own words, no letter cut in two", () => {
  const letters = fc.stringMatching(/^[a-zä😀 .,\n]{0,500}$/u);
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (sentence, a, b) => {
      const [start = 0, end = 0] = [a % (sentence.length + 1), b % (sentence.length + 1)].sort((x, y) => x - y);
      const trigger = { start, end };
      const quoted = quoteLimit(sentence, trigger, true);
      expect(quoted.text.length).toBeLessThanOrEqual(SHORT_QUOTATION);
      const { part } = quoted;
      const own = `${part.start > 0 ? "…" : ""}${sentence.slice(part.start, part.end)}${part.end < sentence.length ? "…" : ""}`;
      expect(quoted.text).toBe(own);
      // Half a letter of two units is none (URI encoding refuses it).
      expect(() => encodeURIComponent(quoted.text)).not.toThrow();
      const inside = inQuotation(quoted, trigger);
      if (inside) {
        expect(quoted.text.slice(inside.start, inside.end)).toBe(sentence.slice(start, end));
        expect(quoted.trigger).toEqual(inside);
      }
      // A trigger that fits is never lost.
      if (end - start <= 20) expect(inside).toBeDefined();
    }),
  );
});
