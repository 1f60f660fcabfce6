import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import type { Span } from "../../../core/index.ts";
import { ACTS, EXTENTS, NAMINGS, PASSAGES } from "./examples.ts";

function found(text: string): readonly string[] {
  const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(" … ");
  const { quotations } = read(text, "2024-03-14");
  return quotations.filter((q) => !q.nested).map((q) => `${q.type}: ${words(q.spans)} | ${words(q.speaker)}`);
}

describe.each([
  ["extents", EXTENTS],
  ["namings", NAMINGS],
  ["acts", ACTS],
  ["passages", PASSAGES],
] as const)("%s", (_, cases) => {
  test.each(cases.map((c) => [...c]))("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test("a sentence that tells of an act makes nobody a source of what it tells", () => {
  const { quotations } = read("Der Verband kritisierte den Bericht des Amtes.", "2024-03-14");
  expect(quotations.filter((q) => q.type === "Reported").map((q) => q.sources)).toEqual([[]]);
});

test("speech inside speech in marks is nested", () => {
  const { quotations } = read("„Wir hoffen, dass der Brunnen bald voll ist“, sagte der Bürgermeister.", "2024-03-14");
  expect(quotations.filter((q) => !q.nested).map((q) => q.type)).toEqual(["Direct"]);
});
