import { groupBy } from "../../analysis/group-by.ts";
import type { DyadEvent } from "../../analysis/ties/index.ts";
import { monthNumber, monthOf } from "../../analysis/ties/months.ts";
import type { MonthBar } from "./views.ts";

/** Months that small bars show. */
const MONTHS = 24;

/** True for what is told to be, to come, or to be possible: a denial alone is no event. */
const counts = ({ standing }: Pick<DyadEvent, "standing">): boolean => standing !== "denied" && standing !== "called-off";

/**
 * The last months of a pair, empty ones included, oldest first.
 * @param until the newest month that is shown, `YYYY-MM`; events after it (announced ones) are left out
 */
export function monthBars(events: readonly DyadEvent[], until: string | undefined): readonly MonthBar[] {
  if (until === undefined) return [];
  const first = Date.parse(`${monthName(monthNumber(until) - MONTHS + 1)}-01T00:00:00Z`) / 86_400_000;
  const byMonth = groupBy(
    events.filter((e) => counts(e) && (e.when?.from ?? 0) >= first),
    (e) => monthOf(e.when),
  );
  return Array.from({ length: MONTHS }, (_, i) => {
    const month = monthName(monthNumber(until) - MONTHS + 1 + i);
    const of = byMonth.get(month) ?? [];
    const on = (side: DyadEvent["side"]): number => of.filter((e) => e.side === side).length;
    return { month, cooperation: on("cooperation"), conflict: on("conflict") };
  });
}

/** The newest month that the ledger has articles of. */
export function newestMonth(covered: ReadonlySet<string>): string | undefined {
  return [...covered].sort().at(-1);
}

const monthName = (n: number): string => `${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`;
