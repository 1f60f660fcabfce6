import { expect, test } from "vitest";
import { harmonic, inPercent, percent } from "./percent.ts";

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.2],
  [3, 16, 18.8],
  [1, 400, 0.2],
  [0, 5, 0],
  [5, 5, 100],
])("%i of %i is %f per cent, ties to the even digit", (n, of, share) => expect(percent(n, of)).toBe(share));

test("a share of nothing is none", () => expect(percent(0, 0)).toBeNull());

test("harmonic mean", () => {
  expect(inPercent(harmonic(0.5, 1))).toBe(66.7);
  expect(harmonic(0, 0)).toBe(0);
});
