import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesOf, pettitt } from "./change-points.ts";
import { type MonthValue, median, trendOf } from "./trend.ts";

const month = (i: number): string => `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const points = (values: readonly number[]): MonthValue[] => values.map((value, i) => ({ month: month(i), value }));

/** Flow of the Nile at Aswan, 1871–1970, in 10⁸ m³ (Cobb 1978): the textbook's change after 1898, the 28th value. */
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250,
  1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821,
  768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860,
  874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

describe("trend", () => {
  test("the Nile: as scipy's theilslopes, and the formulas of Mann and Kendall by hand, give it", () => {
    const trend = trendOf(points(NILE));
    expect(trend).toMatchObject({ known: true, months: 100, s: -1387, direction: "falling" });
    if (!trend.known) throw new Error("too few");
    expect(trend.slope).toBeCloseTo(-2.6, 10);
    expect(trend.z).toBeCloseTo(-4.128066522844101, 10);
    expect(trend.p).toBeCloseTo(3.658262921664327e-5, 7);
  });

  test("ties are corrected for", () => {
    const trend = trendOf(points([1, 1, 2, 2, 2, 3, 1, 4, 5, 5, 3, 6]));
    expect(trend).toMatchObject({ s: 44, slope: 0.5, direction: "rising" });
    expect(trend.known && trend.z).toBeCloseTo(3.01553355526859, 10);
    expect(trend.known && trend.p).toBeCloseTo(0.0025652755275459497, 6);
  });

  test("one extreme month makes no trend", () => {
    expect(trendOf(points([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -900]))).toMatchObject({ slope: 0, direction: "none" });
  });

  test("a gap counts in months, not in points", () => {
    const gap = points([0, 1, 2, 3, 4, 5, 6, 7, 8]).concat({ month: "1901-08", value: 19 });
    expect(trendOf(gap)).toMatchObject({ slope: 1 });
  });

  test("turned upside down it is the opposite; on nine months there is none", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 }), (values) => {
        const [up, down] = [trendOf(points(values)), trendOf(points(values.map((v) => -v)))];
        expect(up.known).toBe(values.length >= 10);
        if (!up.known || !down.known) return;
        expect(up.slope + down.slope).toBeCloseTo(0, 10);
        expect(up.s + down.s).toBe(0);
        expect(up.p).toBe(down.p);
        expect(up.p).toBeGreaterThanOrEqual(0);
        expect(up.p).toBeLessThanOrEqual(1.0000001);
      }),
    );
  });

  test("the median of an even number is between the two in the middle", () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  });
});

describe("change points", () => {
  test("the Nile: one, after 28 values", () => {
    expect(pettitt(NILE)).toMatchObject({ k: 1617, at: 28 });
    expect(pettitt(NILE).p).toBeCloseTo(3.5910221769362927e-7, 12);
    const changes = changesOf(points(NILE));
    expect(changes.known && changes.points.map((p) => [p.from, p.before, p.after])).toEqual([[month(28), 1130, 842.5]]);
  });

  test("by hand: 0 0 0 1 1 1 has U = 3·3 after the third", () => {
    expect(pettitt([0, 0, 0, 1, 1, 1])).toMatchObject({ k: 9, at: 3 });
  });

  test("two steps are two changes", () => {
    const steps = [0, 20, 5].flatMap((level) => Array.from({ length: 20 }, (_, i) => level + (i % 3)));
    const changes = changesOf(points(steps));
    expect(changes.known && changes.points.map((p) => p.from)).toEqual([month(20), month(40)]);
  });

  test("never on fewer than twelve months, nor where all are the same", () => {
    expect(changesOf(points([0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9]))).toEqual({ known: false, months: 11, needed: 12 });
    expect(changesOf(points(new Array(30).fill(4)))).toMatchObject({ points: [] });
  });

  test("the largest division is what Mann and Whitney's count of pairs gives", () => {
    const sign = Math.sign;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 15 }), (x) => {
        const u = (t: number): number =>
          Math.abs(x.slice(0, t).reduce((sum, a) => sum + x.slice(t).reduce((inner, b) => inner + sign(a - b), 0), 0));
        const all = x.map((_, t) => u(t));
        expect(pettitt(x).k).toBe(Math.max(...all));
        expect(u(pettitt(x).at)).toBe(Math.max(...all));
      }),
    );
  });
});
