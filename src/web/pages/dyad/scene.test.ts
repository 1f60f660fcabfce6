import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineMark } from "../../../server/contract.ts";
import { binsOf } from "./bins.ts";
import { PLOT, place, sceneOf, sizeOf } from "./scene.ts";

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const anyMark = fc
  .record({
    day: fc.integer({ min: -36_500, max: 36_500 }),
    length: fc.oneof(fc.constant(0), fc.nat(400)),
    score: fc.constantFrom(-9, -5.5, -2, 0, 2.5, 5, 10),
    origins: fc.integer({ min: 1, max: 5000 }),
    standing: fc.constantFrom("asserted", "reported", "planned", "possible", "contested", "denied", "called-off" as const),
    contradicted: fc.boolean(),
    dated: fc.boolean(),
  })
  .map(
    ({ day, length, dated, origins, score, ...rest }): TimelineMark => ({
      ...rest,
      event: `e${day}`,
      events: [`e${day}`],
      kind: "meeting",
      ends: false,
      side: score < 0 ? "conflict" : "cooperation",
      score,
      status: "stated",
      ...(dated && { when: { from: iso(day), to: iso(day + length) } }),
      reported: false,
      from: ["DEU"],
      origins: { atLeast: origins, atMost: origins },
      articles: origins,
      claims: [],
    }),
  );
const someMarks = fc.array(anyMark, { minLength: 1, maxLength: 60 });
const spansOf = (marks: readonly TimelineMark[]) => marks.flatMap((m) => m.when ?? []);

describe("the picture", () => {
  it("holds every event with a known day, cooperation above the axis, conflict below", () => {
    fc.assert(
      fc.property(someMarks, fc.nat(4), (marks, bands) => {
        const spans = spansOf(marks);
        fc.pre(spans.length > 0);
        const scene = sceneOf(spans, 10, bands);
        const placed = place(marks, scene);
        expect(placed).toHaveLength(spans.length);
        for (const { mark, x, y, range } of placed) {
          expect(x).toBeGreaterThanOrEqual(PLOT.left);
          expect(x).toBeLessThanOrEqual(PLOT.right);
          expect(y).toBeGreaterThanOrEqual(scene.top);
          expect(y).toBeLessThanOrEqual(scene.bottom);
          expect(Math.sign(scene.y(0) - y)).toBe(Math.sign(mark.score));
          if (range) expect(range[1]).toBeGreaterThanOrEqual(range[0]);
        }
      }),
    );
  });

  it("shows two events of one day and one value beside each other", () => {
    const mark: TimelineMark = {
      event: "a",
      events: ["a"],
      kind: "meeting",
      ends: false,
      side: "cooperation",
      score: 2.5,
      standing: "asserted",
      status: "stated",
      when: { from: "2024-03-12", to: "2024-03-12" },
      reported: true,
      from: [],
      origins: { atLeast: 1, atMost: 1 },
      articles: 1,
      contradicted: false,
      claims: [],
    };
    const [a, b] = place([mark, { ...mark, event: "b" }], sceneOf([{ from: "2024-01-01", to: "2024-12-31" }], 10, 0));
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(5);
    expect(a?.y).toBe(b?.y);
  });

  it("grows marks by the logarithm of origins", () => {
    const radii = [1, 2, 4, 8].map((n) => sizeOf(n).radius);
    expect(radii.map((r, i) => r - (radii[i - 1] ?? r))).toEqual([0, 2, 2, 2]);
    expect(sizeOf(100_000).radius).toBe(13);
  });
});

it("bins lose and repeat nothing, do not overlap and fit into the picture", () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const bins = binsOf(marks);
      expect(bins.length).toBeLessThanOrEqual(96);
      const total = bins.reduce((n, b) => n + b.cooperation.told + b.cooperation.open + b.conflict.told + b.conflict.open, 0);
      expect(total).toBe(spansOf(marks).length);
      for (const [i, bin] of bins.entries()) {
        expect(bin.from <= bin.to).toBe(true);
        expect(i === 0 || (bins[i - 1]?.to ?? "") < bin.from).toBe(true);
      }
      for (const { from } of spansOf(marks)) expect(bins.filter((b) => b.from <= from && from <= b.to)).toHaveLength(1);
    }),
  );
});
