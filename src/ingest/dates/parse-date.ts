import type { DateBasis, PublicationDate } from "../../core/index.ts";

/** First and last day (ISO 8601, inclusive) a date may mean. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Nothing on the web is older, and nothing is published in the far future: other years are typing errors. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/**
 * The day or days a stated date means: ISO 8601 day, month, year, instant or `from/to` range, or a German day
 * (`12.3.2024`). Undefined if it is no date. An instant late in the evening in UTC may already be the next day where the
 * article appeared: then it means both days.
 */
export function parseDate(stated: string): DayRange | undefined {
  const value = stated.trim();
  const [first, second, more] = value.split("/");
  if (second !== undefined && more === undefined) {
    const [from, to] = [parseDate(first ?? ""), parseDate(second)];
    return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
  }
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/u.exec(value);
  if (german) return day(german[3], german[2], german[1]);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})\S*)?)?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/u.exec(value);
  if (!iso) return undefined;
  const [, year, month, dayOfMonth, hour] = iso;
  if (month === undefined) return month === undefined && isYear(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : undefined;
  if (dayOfMonth === undefined) return wholeMonth(year, month);
  const range = day(year, month, dayOfMonth);
  const inUtc = /(?:Z|UTC|[+-]00:?00)$/u.test(value);
  return range && hour !== undefined && inUtc && Number(hour) >= 22 ? { from: range.from, to: nextDay(range.to) } : range;
}

/** A range as the core wants it. */
export function published(range: DayRange, basis: DateBasis): PublicationDate {
  return { notBefore: range.from, notAfter: range.to, basis };
}

function day(year = "", month = "", dayOfMonth = ""): DayRange | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // Date rolls 30 February over to March: then it was no day.
  if (!isYear(year) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return undefined;
  return { from: iso, to: iso };
}

function wholeMonth(year = "", month = ""): DayRange | undefined {
  const first = day(year, month, "1");
  if (!first) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return { from: first.from, to: last };
}

function nextDay(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function isYear(year = ""): boolean {
  return Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR;
}
