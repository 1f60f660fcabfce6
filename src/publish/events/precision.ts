import type { Precision } from "./views.ts";

/** How exact a time is, by the shape of its TIMEX3 value; the first that fits. */
const SHAPES: readonly (readonly [RegExp, Precision])[] = [
  [/\//u, "range"],
  [/^\d{4}-\d\d-\d\d/u, "day"],
  [/^\d{4}-W\d\d/u, "week"],
  [/^\d{4}-\d\d$/u, "month"],
  [/^\d{4}-Q\d$/u, "quarter"],
  [/^\d{4}-H\d$/u, "half"],
  [/^\d{4}-(?:SP|SU|FA|WI)$/u, "season"],
  [/^\d{4}$/u, "year"],
  [/^\d{3}$/u, "decade"],
];

/** How exactly a time is stated; `other` for what no calendar knows ("2. Mai" without a year stays as it is written). */
export function precisionOf(time: string): Precision {
  return SHAPES.find(([shape]) => shape.test(time))?.[1] ?? "other";
}
