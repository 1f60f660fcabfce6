import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ClaimFigures } from "./claims/score.ts";
import { measureOwn } from "./own.ts";

const FLOORS = (JSON.parse(readFileSync(new URL("./floors.json", import.meta.url), "utf8")) as { readonly de: Floors }).de;

/** By part of the gold and name of the figure, in per cent. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The figures that have a floor. Of texts without claims, the share that is left without one. */
const NAMED: Readonly<Record<string, (f: ClaimFigures) => number | null>> = {
  precision: (f) => f.precision,
  recall: (f) => f.recall,
  source: (f) => f.fields.source.percent,
  factuality: (f) => f.fields.factuality.percent,
  "factuality not CT+": (f) => f.fields["factuality not CT+"].percent,
  tense: (f) => f.fields.tense.percent,
  "texts without claims": (f) => f.clean.percent,
};

const measured = await measureOwn();

test("every part of the gold has a floor for every figure", () => {
  const parts = measured.parts.map((p) => [p.name, Object.keys(NAMED)]);
  expect(Object.entries(FLOORS).map(([name, floors]) => [name, Object.keys(floors)])).toEqual(parts);
});

/** Lowering a floor is a decision: it needs a line in the changelog. */
test.each(Object.entries(FLOORS))("the analyser is no worse on the %s than it was", (name, floors) => {
  const figures = measured.parts.find((p) => p.name === name)?.figures;
  const below = Object.entries(floors).flatMap(([figure, floor]) => {
    const value = (figures && NAMED[figure]?.(figures)) ?? 0;
    return value < floor ? [`${figure}: ${value}, floor ${floor}`] : [];
  });
  expect(below).toEqual([]);
});

test("domestic politics and sport give no claim at all", () => {
  const sample = measured.parts.find((p) => p.name === "sample");
  const free = sample?.texts.filter((t) => ["14-schulreform", "w-20-handball"].includes(t.id)) ?? [];
  expect(free.map((t) => [t.empty, t.falseAlarms])).toEqual([
    [true, []],
    [true, []],
  ]);
});
