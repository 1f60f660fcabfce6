import { groupBy } from "../group-by.ts";
import { monthNumber } from "./months.ts";

/** A value of one month. */
export interface MonthValue {
  readonly month: string;
  readonly value: number;
}

/** Fewest months for which Kendall's normal approximation is used (Mann 1945; Gilbert 1987). */
const TREND_MONTHS = 10;
/** Chance of seeing so clear a trend, or change, where there is none. */
export const ALPHA = 0.05;

/** Whether values rise or fall over the months; not known of too few months. */
export type Trend =
  | { readonly known: false; readonly months: number; readonly needed: number }
  | {
      readonly known: true;
      readonly months: number;
      /** Theil–Sen: the median of the slopes between every two months, in score per month. */
      readonly slope: number;
      /** Mann–Kendall: rises less falls among all pairs of months. */
      readonly s: number;
      readonly z: number;
      /** Two-sided. */
      readonly p: number;
      /** `none` where p is {@link ALPHA} or more. */
      readonly direction: "rising" | "falling" | "none";
    };

/**
 * Trend of a series: the test of Mann (1945) and Kendall (1975) with correction for ties and continuity, and the slope of Theil (1950) and
 * Sen (1968). Both go by ranks and medians, so that one war month does not make a trend. Dependence between neighbouring months is not
 * corrected for; it makes p too small.
 */
export function trendOf(points: readonly MonthValue[]): Trend {
  const n = points.length;
  if (n < TREND_MONTHS) return { known: false, months: n, needed: TREND_MONTHS };
  const slopes: number[] = [];
  let s = 0;
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) {
      s += Math.sign(b.value - a.value);
      slopes.push((b.value - a.value) / (monthNumber(b.month) - monthNumber(a.month)));
    }
  const sizes = [...groupBy(points, (p) => p.value).values()].map((of) => of.length);
  const spread = (t: number): number => t * (t - 1) * (2 * t + 5);
  const variance = (spread(n) - sizes.reduce((sum, t) => sum + spread(t), 0)) / 18;
  const z = variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const p = 2 * upperTail(Math.abs(z));
  return { known: true, months: n, slope: median(slopes), s, z, p, direction: p >= ALPHA ? "none" : s > 0 ? "rising" : "falling" };
}

/** Middle value; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Chance of a standard normal value above `z` ≥ 0: Abramowitz & Stegun (1964), 26.2.17, off by less than 7.5e-8. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
