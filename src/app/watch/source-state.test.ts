import fc from "fast-check";
import { expect, test } from "vitest";
import { afterVisit } from "./source-state.ts";

const NOW = new Date("2026-05-01T10:00:00Z");
const READ = { outcome: "read", shown: 9, fresh: 1 } as const;

test("a failure keeps what is known and says since when; the next success forgets it", () => {
  const good = afterVisit({ failures: 0 }, READ, NOW, { etag: '"1"' }).state;
  const later = new Date("2026-05-01T11:00:00Z");
  const bad = afterVisit(good, { outcome: "failed" }, later, { error: "503" }).state;
  expect(bad).toMatchObject({
    etag: '"1"',
    failures: 1,
    failingSince: later.toISOString(),
    lastSuccess: NOW.toISOString(),
    lastError: "503",
  });
  expect(afterVisit(bad, { outcome: "failed" }, new Date("2026-05-01T12:00:00Z")).state.failingSince).toBe(later.toISOString());
  const back = afterVisit(bad, { outcome: "unchanged" }, new Date("2026-05-01T13:00:00Z")).state;
  expect(back).toMatchObject({ etag: '"1"', failures: 0 });
  expect(back).not.toHaveProperty("failingSince");
  expect(back).not.toHaveProperty("lastError");
});

test("a read without validators forgets the old ones", () => {
  const before = afterVisit({ failures: 0 }, READ, NOW, { etag: '"1"', lastModified: "x" }).state;
  const after = afterVisit(before, READ, NOW).state;
  expect(after).not.toHaveProperty("etag");
  expect(after).not.toHaveProperty("lastModified");
});

test("hours that the source wants to be spared are spared, unless it names all", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 23 })), (skipHours) => {
      const { nextDue = "" } = afterVisit({ failures: 0 }, READ, NOW, { skipHours }).state;
      if (skipHours.length < 24) expect(skipHours).not.toContain(new Date(nextDue).getUTCHours());
      expect(Date.parse(nextDue) - NOW.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
    }),
  );
});
