import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadActors } from "../../src/app/load-actors.ts";
import { packageRoot } from "../../src/app/package-root.ts";
import { makePacks } from "../../src/app/packs.ts";
import { measureEvents, WITH_FLOOR } from "./measure.ts";

/** By half of the gold and name of the figure, in per cent. */
type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;
const FLOORS = (JSON.parse(readFileSync(new URL("../floors.json", import.meta.url), "utf8")) as { readonly events: Floors }).events;

const root = packageRoot();
const measured = measureEvents(root, makePacks(root, loadActors(root)));

test("both halves of the gold have a floor for every figure", () => {
  const halves = measured.map((m) => [m.split, Object.keys(WITH_FLOOR)]);
  expect(Object.entries(FLOORS).map(([split, floors]) => [split, Object.keys(floors)])).toEqual(halves);
});

/** Lowering a floor is a decision: it needs a line in the changelog. */
test.each(measured.map((m) => [m.split, m] as const))(
  "events and contradictions of the half %s are no worse than they were",
  (split, m) => {
    const figures = { read: m.read.figures, coded: m.coded.figures };
    const below = Object.entries(FLOORS[split] ?? {}).flatMap(([name, floor]) => {
      const value = WITH_FLOOR[name]?.(figures) ?? 0;
      return value < floor ? [`${name}: ${value}, floor ${floor}`] : [];
    });
    expect(below).toEqual([]);
    expect(Object.values(figures).map((f) => f.pairs.falselyFlagged)).toEqual([0, 0]);
  },
);
