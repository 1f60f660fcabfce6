import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, isProse, type Reading } from "../src/core/index.ts";
import { read } from "./support/german.ts";

/** Pieces of press prose and of what breaks readers: they meet in every order. */
const PIECES = [
  "Estland liefert Finnland Radargeräte.",
  "Norwegen und Dänemark haben ein Abkommen unterzeichnet",
  "Wie das Ministerium in Oslo mitteilte, sei nichts vereinbart.",
  "„Wir liefern nichts“, sagte die Ministerin.",
  "Der Präsident Kenias (der Uganda besuchte) lehnte ab",
  "laut Berichten",
  "Russland droht Finnland mit Sanktionen!",
  "am 3. Mai 2024",
  "Mehr zum Thema",
  "Dr. z. B. usw.",
  "\n\n",
  "\n",
  "„",
  "“",
  '"',
  "(",
  ")",
  ", die ",
  " – ",
  ": ",
  "…",
  "\u0000",
  "\ud800",
  "👩‍🚀",
  "\u202e",
  "ｅ́",
];
const anyText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 14 })
    .map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 300 }),
);

const isSentence = ({ sentences }: Reading, span: { readonly start: number; readonly end: number }): boolean =>
  sentences.some((s) => s.start === span.start && s.end === span.end);

test("for any text, every claim quotes one sentence of it", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text, "2024-05-03");
      expect(reading.document.text).toBe(text);
      for (const c of reading.claims) {
        expect(isSentence(reading, c.evidence)).toBe(true);
        expect(contains(c.evidence, c.trigger)).toBe(true);
        expect(text.slice(c.evidence.start, c.evidence.end).trim()).not.toBe("");
        expect(text.slice(c.trigger.start, c.trigger.end).trim()).not.toBe("");
      }
    }),
    { numRuns: 400 },
  );
});

test("for any text, layers lie inside the layer below", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks, sentences, tokens, clauses, times, mentions, quotations } = read(text, "2024-05-03");
      for (const s of sentences) expect(blocks[s.block] && isProse(blocks[s.block]!) && contains(blocks[s.block]!, s)).toBe(true);
      for (const [i, t] of tokens.entries()) {
        expect(text.slice(t.start, t.end)).toBe(t.form);
        expect(contains(sentences[t.sentence]!, t)).toBe(true);
        if (i > 0) expect(t.start).toBeGreaterThanOrEqual(tokens[i - 1]!.end);
      }
      for (const x of [...clauses, ...times, ...mentions]) expect(contains(sentences[x.sentence]!, x)).toBe(true);
      for (const q of quotations)
        for (const s of [...q.spans, ...q.speaker, ...q.cue]) expect(0 <= s.start && s.start <= s.end && s.end <= text.length).toBe(true);
      // Every word of a sentence belongs to exactly one clause.
      const owned = clauses.flatMap((c) => c.tokens).sort((a, b) => a - b);
      expect(owned).toEqual(tokens.map((_, i) => i));
    }),
    { numRuns: 400 },
  );
});

test("the pieces do give claims, so that the properties are not empty", () => {
  expect(PIECES.flatMap((p) => read(p, "2024-05-03").claims).length).toBeGreaterThan(1);
});
