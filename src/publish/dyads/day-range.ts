import type { Days } from "../../analysis/when.ts";
import type { DayRange } from "./views.ts";

/** Days as ISO 8601. */
export function dayRange({ from, to }: Days): DayRange {
  return { from: isoDay(from), to: isoDay(to) };
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
