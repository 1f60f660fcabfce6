import type { PublicationDate, RecordedClaim } from "../core/index.ts";
import { interval } from "../core/times/interval.ts";

/** Days since 1970-01-01, both ends inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The ISO 8601 day of a number of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The days a claim's own time covers; undefined if it is absent, relative or not a date. */
export function claimDays({ time }: Pick<RecordedClaim, "time">): Days | undefined {
  if (time === undefined) return undefined;
  const [first = "", last = first] = time.split("/");
  const from = interval(first)?.from;
  const to = interval(last)?.to;
  if (from === undefined || to === undefined) return undefined;
  const days = { from: day(from), to: day(to) };
  return days.from <= days.to ? days : undefined;
}

/** The days a document may have been published on; undefined unless both ends are known. */
export function publishedDays({ notBefore, notAfter }: PublicationDate): Days | undefined {
  return notBefore === undefined || notAfter === undefined ? undefined : { from: day(notBefore), to: day(notAfter) };
}

/** True if no day is in both. */
export function disjoint(a: Days, b: Days): boolean {
  return a.to < b.from || b.to < a.from;
}

/** Days between them at worst: what lies in a range may lie at its far end. */
export function furthest(a: Days, b: Days): number {
  return Math.max(Math.abs(a.to - b.from), Math.abs(b.to - a.from));
}

/** Days between them at best. */
export function nearest(a: Days, b: Days): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** True if both are at most a month long and share a day: together they point at one happening. */
export function sameTime(a: Days, b: Days): boolean {
  return !disjoint(a, b) && a.to - a.from <= 31 && b.to - b.from <= 31;
}
