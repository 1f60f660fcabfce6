import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, FIRST_PACE, HOUR, MINUTE, nextVisit, type Pace, type Visit } from "./schedule.ts";

const after = (visits: readonly Visit[], pace: Pace = FIRST_PACE): Pace => visits.reduce((p, v) => nextVisit(p, v, false).pace, pace);
const read = (fresh: number, shown = 20): Visit => ({ outcome: "read", shown, fresh });

test("a source that is busy is visited more often, a silent one less", () => {
  expect(after([read(3), read(2), read(4)]).interval).toBeLessThan(FIRST_PACE.interval / 3);
  expect(after([read(0), { outcome: "unchanged" }, read(0)]).interval).toBeGreaterThan(FIRST_PACE.interval * 3);
});

test("what is asked for is kept to: freshness, ttl, Retry-After", () => {
  expect(nextVisit(FIRST_PACE, { outcome: "unchanged", freshFor: 2 * HOUR }, false).wait).toBe(2 * HOUR);
  expect(nextVisit(FIRST_PACE, { outcome: "read", shown: 9, fresh: 1, ttl: 90 * MINUTE }, false).wait).toBe(90 * MINUTE);
  expect(nextVisit(FIRST_PACE, { outcome: "failed", retryAfter: 3 * DAY }, false).wait).toBe(3 * DAY);
});

test("a server that wants to be asked in a year is asked tomorrow at the latest", () => {
  expect(nextVisit(FIRST_PACE, { outcome: "unchanged", freshFor: 365 * DAY }, false).wait).toBeLessThanOrEqual(DAY);
});

test("each failure in a row doubles the wait, the first success ends that", () => {
  const waits: (number | undefined)[] = [];
  let pace = FIRST_PACE;
  for (let i = 0; i < 3; i++) {
    const next = nextVisit(pace, { outcome: "failed" }, false);
    waits.push(next.wait);
    pace = next.pace;
  }
  expect(waits).toEqual([HOUR, 2 * HOUR, 4 * HOUR]);
  expect(nextVisit(pace, { outcome: "unchanged" }, false).pace).toEqual({ interval: 45 * MINUTE, failures: 0 });
});

test("a source that shows nothing known may have shown more in between", () => {
  expect(nextVisit(FIRST_PACE, read(20), false).gap).toBe(true);
  expect(nextVisit(FIRST_PACE, read(20), true).gap).toBe(false);
  expect(nextVisit(FIRST_PACE, read(19), false).gap).toBe(false);
});

test("a source that is gone is not visited again", () => {
  expect(nextVisit(FIRST_PACE, { outcome: "gone" }, false).wait).toBeUndefined();
});

const visits = fc.array(
  fc.oneof(
    fc.record({ outcome: fc.constant("read" as const), shown: fc.nat(500), fresh: fc.nat(500), freshFor: fc.nat() }),
    fc.record({ outcome: fc.constant("unchanged" as const), freshFor: fc.nat() }),
    fc.record({ outcome: fc.constant("failed" as const), retryAfter: fc.nat() }),
  ),
  { maxLength: 60 },
);

test("whatever a source does, it is visited again between five minutes and a week from now", () => {
  fc.assert(
    fc.property(visits, (all) => {
      let pace = FIRST_PACE;
      for (const visit of all) {
        const next = nextVisit(pace, visit, false);
        pace = next.pace;
        expect(next.wait).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(next.wait).toBeLessThanOrEqual(7 * DAY);
        expect(pace.interval).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(pace.interval).toBeLessThanOrEqual(DAY);
      }
    }),
  );
});
