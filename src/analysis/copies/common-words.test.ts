import fc from "fast-check";
import { expect, test } from "vitest";
import { commonWords } from "./common-words.ts";

/** By its definition, and slow. */
function slow(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (x === undefined || y === undefined) return 0;
  if (x === y) return slow(a.slice(0, -1), b.slice(0, -1)) + 1;
  return Math.max(slow(a.slice(0, -1), b), slow(a, b.slice(0, -1)));
}

test("counts the longest common subsequence of two stretches", () => {
  const words = fc.array(fc.nat({ max: 3 }), { maxLength: 7 });
  fc.assert(
    fc.property(words, words, words, (a, b, around) => {
      const n = around.length;
      const [x, y] = [
        [...around, ...a, ...around],
        [...around, ...b, ...around],
      ].map((w) => Uint32Array.from(w)) as [Uint32Array, Uint32Array];
      expect(commonWords(x, n, n + a.length, y, n, n + b.length)).toBe(slow(a, b));
    }),
  );
});
