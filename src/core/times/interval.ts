/**
 * First and last day (ISO 8601, inclusive) that a TIMEX3 DATE value covers, or undefined if its year is not given: years, months, days,
 * parts of a year, ISO weeks and weekends, decades (`199`) and centuries (`18`).
 */
export function interval(value: string): { readonly from: string; readonly to: string } | undefined {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value);
  if (week) return weekDays(Number(week[1]), Number(week[2]), week[3] !== undefined);
  if (/^\d{2,3}$/u.test(value)) return { from: `${value.padEnd(4, "0")}-01-01`, to: `${value.padEnd(4, "9")}-12-31` };
  const match = /^(\d{4})(?:-(\d\d|SP|SU|FA|WI|Q[1-4]|H[12]))?(?:-(\d\d))?$/u.exec(value);
  if (!match) return undefined;
  const [, year = "", part, day] = match;
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (/^\d\d$/u.test(part)) {
    if (day !== undefined) return { from: value, to: value };
    return { from: `${year}-${part}-01`, to: `${year}-${part}-${lastDay(Number(year), Number(part))}` };
  }
  const months = PARTS[part];
  if (!months) return undefined;
  const [first, last] = months;
  const endYear = part === "WI" ? Number(year) + 1 : Number(year);
  return { from: `${year}-${pad(first)}-01`, to: `${endYear}-${pad(last)}-${lastDay(endYear, last)}` };
}

/** Months that a season, quarter or half-year may reach over, generously: it bounds, it does not date. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  WI: [12, 3],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

const MS_PER_DAY = 86_400_000;

/** Monday to Sunday of an ISO week, or its Saturday and Sunday. 4 January always lies in the first week (ISO 8601). */
function weekDays(year: number, week: number, weekend: boolean): { readonly from: string; readonly to: string } {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * MS_PER_DAY + (week - 1) * 7 * MS_PER_DAY;
  const iso = (days: number): string => new Date(monday + days * MS_PER_DAY).toISOString().slice(0, 10);
  return { from: iso(weekend ? 5 : 0), to: iso(6) };
}

const pad = (n: number): string => String(n).padStart(2, "0");
const lastDay = (year: number, month: number): string => pad(new Date(Date.UTC(year, month, 0)).getUTCDate());
