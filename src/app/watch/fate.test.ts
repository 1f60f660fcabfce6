import fc from "fast-check";
import { expect, test } from "vitest";
import type { FailureKind } from "../../fetch/index.ts";
import { fateOf, isLasting, TRIES } from "./fate.ts";

test.each<[FailureKind, number | undefined, string]>([
  ["status", 410, "gone"],
  ["status", 451, "given-up"],
  ["status", 404, "later"],
  ["status", 500, "later"],
  ["robots", undefined, "given-up"],
  ["reserved", 200, "given-up"],
  ["private-address", undefined, "given-up"],
  ["timeout", undefined, "later"],
  ["resolves-private", undefined, "later"],
])("%s %s the first time: %s", (kind, status, is) => {
  expect(fateOf({ kind, ...(status !== undefined && { status }) }, 0).is).toBe(is);
});

test("a robots.txt that cannot be read now forbids for now", () => {
  expect(fateOf({ kind: "robots", retryAfter: 600 }, 0)).toEqual({ is: "later", wait: 600 });
});

test("waits grow, are never shorter than asked, and end", () => {
  fc.assert(
    fc.property(fc.nat(10), fc.option(fc.nat(), { nil: undefined }), (tries, retryAfter) => {
      const fate = fateOf({ kind: "timeout", ...(retryAfter !== undefined && { retryAfter }) }, tries);
      if (tries >= TRIES - 1) expect(fate.is).toBe("given-up");
      else if (fate.is === "later") {
        expect(fate.wait).toBeGreaterThanOrEqual(Math.min(retryAfter ?? 0, 7 * 86_400));
        expect(fate.wait).toBeLessThanOrEqual(7 * 86_400);
      }
    }),
  );
});

test("what was not reached is tried for days", () => {
  let seconds = 0;
  for (let tries = 0; ; tries++) {
    const fate = fateOf({ kind: "dns" }, tries, true);
    if (fate.is !== "later") break;
    seconds += fate.wait;
  }
  expect(seconds).toBeGreaterThan(14 * 86_400);
});

test.each<[FailureKind, number | undefined, boolean]>([
  ["status", 404, true],
  ["status", 410, true],
  ["status", 408, false],
  ["status", 425, false],
  ["status", 429, false],
  ["status", 500, false],
  ["robots", undefined, true],
  ["tls", undefined, false],
  ["truncated", 200, false],
  ["resolves-private", undefined, false],
])("a part that fails by %s %s fails for good: %s", (kind, status, lasting) => {
  expect(isLasting({ kind, ...(status !== undefined && { status }) })).toBe(lasting);
});
