import { type Days, disjoint } from "../when.ts";

/** Days since 1970-01-01 of an ISO 8601 day; undefined if there is no such day. */
export function dayNumber(iso: string): number | undefined {
  const ms = Date.parse(`${iso}T00:00:00Z`);
  // The thirtieth of February is read as the first of March.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== iso ? undefined : ms / 86_400_000;
}

/** Month of a day, `YYYY-MM`. Days count from 1970-01-01. */
function monthOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 7);
}

/** The month that days lie in; undefined if they lie in several. */
export function monthOf(days: Days | undefined): string | undefined {
  if (days === undefined) return undefined;
  const first = monthOfDay(days.from);
  return days.to === days.from || monthOfDay(days.to) === first ? first : undefined;
}

/** Months since year 0, to count the months between two. */
export function monthNumber(month: string): number {
  const [year, of] = month.split("-");
  return Number(year) * 12 + Number(of) - 1;
}

/**
 * When something told lies: its own time, if that names a month or a shorter time; a longer one gives way to the first report inside it.
 * Without a time of its own it lies where it was first reported.
 */
export function whenOf(own: Days | undefined, report: Days | undefined): Days | undefined {
  if (own === undefined || report === undefined) return own ?? report;
  return monthOf(own) === undefined && !disjoint(own, report) ? report : own;
}

/** The shortest, and of these the earliest; undefined if there is none. */
export function shortest(days: readonly (Days | undefined)[]): Days | undefined {
  return days.reduce(
    (best, d) => (best === undefined || (d && before(d.to - d.from, best.to - best.from, d.from, best.from)) ? d : best),
    undefined,
  );
}

/** The one that ends first; undefined if there is none. */
export function earliest(days: readonly (Days | undefined)[]): Days | undefined {
  return days.reduce((best, d) => (best === undefined || (d && before(d.to, best.to, d.from, best.from)) ? d : best), undefined);
}

const before = (a: number, b: number, thenA: number, thenB: number): boolean => a < b || (a === b && thenA < thenB);
