import fc from "fast-check";
import { expect, test } from "vitest";
import { admiraltyMark, asCredibility, asReliability, CREDIBILITY, RELIABILITY } from "./admiralty.ts";
import { type OutletSanction, sanctionsOn } from "./outlet.ts";

const act = (id: string, from: string, until?: string): OutletSanction => ({
  id,
  act: id,
  jurisdiction: "EU",
  measure: "blocked",
  from,
  ...(until !== undefined && { until }),
  source: "test",
});

test("a measure holds from its first to its last day, and without an end if none is known", () => {
  const sanctions = [act("B", "2024-06-25"), act("A", "2022-03-02", "2024-06-25"), act("C", "2022-03-02")];
  const on = (day: string): string =>
    sanctionsOn({ sanctions }, day)
      .map((s) => s.id)
      .join("");
  expect(["2022-03-01", "2022-03-02", "2024-06-25", "2024-06-26"].map(on)).toEqual(["", "AC", "ACB", "CB"]);
  expect(sanctionsOn({}, "2024-01-01")).toEqual([]);
});

test("letters and digits are read as typed, and nothing else is one", () => {
  expect([asReliability(" b "), asCredibility("2"), admiraltyMark("B", 2), admiraltyMark()]).toEqual(["B", 2, "B2", "F6"]);
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(asReliability(given) !== undefined).toBe(/^\s*[A-F]\s*$/iu.test(given));
      expect(asCredibility(given) !== undefined).toBe(/^\s*[1-6]\s*$/u.test(given));
    }),
  );
  expect([asReliability("constructor"), asCredibility("toString"), asCredibility(7)]).toEqual([undefined, undefined, undefined]);
  expect([Object.keys(RELIABILITY).join(""), Object.keys(CREDIBILITY).join("")]).toEqual(["ABCDEF", "123456"]);
});
