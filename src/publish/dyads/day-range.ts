import { type Days, isoDay } from "../../analysis/when.ts";
import type { DayRange } from "./views.ts";

/** Days as ISO 8601. */
export function dayRange({ from, to }: Days): DayRange {
  return { from: isoDay(from), to: isoDay(to) };
}
