import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageSpan } from "./document.ts";
import { pagesOf } from "./pages.ts";

const PAGES: readonly PageSpan[] = [
  { start: 0, end: 10, page: 1 },
  { start: 10, end: 25, page: 2 },
  { start: 27, end: 40, page: 4 },
];

describe("pagesOf", () => {
  test.each([
    [0, 5, 1, 1],
    [10, 11, 2, 2],
    [8, 12, 1, 2],
    [9, 30, 1, 4],
  ])("[%i, %i)", (start, end, first, last) => expect(pagesOf(PAGES, { start, end })).toEqual({ first, last }));
  test.each([
    [25, 27],
    [40, 45],
  ])("[%i, %i) lies between pages", (start, end) => expect(pagesOf(PAGES, { start, end })).toBeUndefined());
  test("a source without pages", () => expect(pagesOf(undefined, { start: 0, end: 1 })).toBeUndefined());
  test("the pages of a stretch are those of its characters", () => {
    fc.assert(
      fc.property(fc.nat(45), fc.integer({ min: 1, max: 10 }), (start, length) => {
        const each = Array.from({ length }, (_, i) => pagesOf(PAGES, { start: start + i, end: start + i + 1 })).flatMap((p) =>
          p ? [p.first] : [],
        );
        const all = pagesOf(PAGES, { start, end: start + length });
        expect(all).toEqual(each.length === 0 ? undefined : { first: Math.min(...each), last: Math.max(...each) });
      }),
    );
  });
});
