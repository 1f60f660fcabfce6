import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "./assignment.ts";

test("an item goes without its favourite if another could have nothing else", () => {
  expect(
    assign([
      [10, 9],
      [10, 0],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test.each([[[]], [[[]]]])("nothing to assign: %j", (weights) => expect(assign(weights)).toEqual([]));

test("every item of the shorter side has one partner, and no assignment weighs more", () => {
  const weight = (weights: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]): number =>
    pairs.reduce((sum, [r, c]) => sum + (weights[r]?.[c] as number), 0);
  /** Tries them all. */
  const most = (weights: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number =>
    row === weights.length
      ? 0
      : Math.max(
          most(weights, row + 1, taken),
          ...(weights[row] as readonly number[]).map((w, c) => (taken.includes(c) ? 0 : w + most(weights, row + 1, [...taken, c]))),
        );
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([n, m]) => fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }));
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = assign(weights);
      expect(pairs.length).toBe(Math.min(weights.length, weights[0]?.length ?? 0));
      expect(new Set(pairs.map(([r]) => r)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, c]) => c)).size).toBe(pairs.length);
      expect(weight(weights, pairs)).toBe(most(weights));
    }),
    { numRuns: 100 },
  );
});
