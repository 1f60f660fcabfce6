import fc from "fast-check";
import { expect, it } from "vitest";
import { snippet } from "./snippet.ts";

it("keeps the trigger and cuts between words", () => {
  const quote =
    "Nach langen Gesprächen in der Hauptstadt des Landes haben beide Seiten am Abend zugesagt, einander ihre Daten offenzulegen und im Juni wieder zu tagen.";
  const start = quote.indexOf("zugesagt");
  expect(snippet(quote, { start, end: start + 8 })).toBe(
    "… des Landes haben beide Seiten am Abend zugesagt, einander ihre Daten offenzulegen und im …",
  );
  expect(snippet("Kurz gesagt.", { start: 5, end: 11 })).toBe("Kurz gesagt.");
});

it("always holds the trigger, whatever the sentence", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(30), (quote, at, length) => {
      const trigger = { start: Math.min(at, quote.length), end: Math.min(at + length, quote.length) };
      expect(snippet(quote, trigger)).toContain(quote.slice(trigger.start, trigger.end).trim());
    }),
  );
});
