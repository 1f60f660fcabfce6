import { ALPHA, type MonthValue, median } from "./trend.ts";

/** Fewest months in which a change is looked for. Own choice: the approximate p of the test is too rough below. */
const CHANGE_MONTHS = 12;

export interface ChangePoint {
  /** First month after the change. */
  readonly from: string;
  /** Median of the months of the stretch before and after it. */
  readonly before: number;
  readonly after: number;
  /** Approximate, two-sided. */
  readonly p: number;
}

/** Months in which the level changes; not known of too few months. */
export type Changes =
  | { readonly known: false; readonly months: number; readonly needed: number }
  | { readonly known: true; readonly months: number; readonly points: readonly ChangePoint[] };

/**
 * Change points of a series by the rank test of Pettitt (1979), which needs no distribution. Further ones are looked for on both sides of one
 * that was found (binary segmentation: Scott & Knott 1974), each side with half the chance of error, so that each round of looking keeps to it.
 */
export function changesOf(points: readonly MonthValue[]): Changes {
  const months = points.length;
  if (months < CHANGE_MONTHS) return { known: false, months, needed: CHANGE_MONTHS };
  return { known: true, months, points: split(points, ALPHA) };
}

function split(points: readonly MonthValue[], alpha: number): readonly ChangePoint[] {
  if (points.length < CHANGE_MONTHS) return [];
  const { k, at, p } = pettitt(points.map((m) => m.value));
  const from = points[at]?.month;
  if (k === 0 || p >= alpha || from === undefined) return [];
  const [left, right] = [points.slice(0, at), points.slice(at)];
  const level = (of: readonly MonthValue[]): number => median(of.map((m) => m.value));
  return [...split(left, alpha / 2), { from, before: level(left), after: level(right), p }, ...split(right, alpha / 2)];
}

/**
 * Pettitt's test of one change in level. `k` is the largest |U| over all divisions, `at` the index of the first value after that division
 * (the first one, where several are as large), `p` ≈ 2 exp(−6 k² / (n³ + n²)), at most 1.
 */
export function pettitt(values: readonly number[]): { readonly k: number; readonly at: number; readonly p: number } {
  const n = values.length;
  let [u, k, at] = [0, 0, 0];
  for (const [i, value] of values.entries()) {
    // U(t) = U(t−1) + Σ sign(x(t) − x(j)) over all j.
    for (const other of values) u += Math.sign(value - other);
    if (Math.abs(u) > k) [k, at] = [Math.abs(u), i + 1];
  }
  return { k, at, p: n === 0 ? 1 : Math.min(1, 2 * Math.exp((-6 * k * k) / (n ** 3 + n ** 2))) };
}
