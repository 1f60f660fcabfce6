/** Days as ISO 8601 text, reckoned in UTC: a publication day has no clock. */

const MS_PER_DAY = 86_400_000;

export const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM`, `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

/** Days from `a` to `b`; negative if `b` is earlier. */
function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / MS_PER_DAY);
}

/** ISO weekday, Monday = 1 … Sunday = 7. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** ISO week of a day, `YYYY-Www` (ISO 8601: the week that holds the Thursday). */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const nth = daysBetween(`${year}-01-01`, thursday);
  return `${year}-W${pad(Math.floor(nth / 7) + 1)}`;
}

/** `YYYY-MM-DD` if such a day exists, else undefined. `year` may be `XXXX`. */
export function isoDay(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const length = new Date(Date.UTC(year === "XXXX" ? 2000 : Number(year), month, 0)).getUTCDate();
  return day <= length ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** Easter Sunday of a Gregorian year (the algorithm of Meeus, Jones and Butcher: J. Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${pad(year, 4)}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`;
}

/** The day a rule of the calendar gives: `MM-DD`, days from Easter (`E+49`), or the nth Sunday of Advent (`A1`). */
export function feast(rule: string, year: string): string {
  if (rule.startsWith("E")) return year === "XXXX" ? "XXXX-XX-XX" : addDays(easter(Number(year)), Number(rule.slice(1)));
  if (!rule.startsWith("A")) return `${year}-${rule}`;
  if (year === "XXXX") return "XXXX-XX-XX";
  const christmas = `${year}-12-25`;
  const fourth = addDays(christmas, -weekday(christmas));
  return addDays(fourth, 7 * (Number(rule.slice(1)) - 4));
}
