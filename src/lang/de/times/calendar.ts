/** Days as ISO 8601 text, reckoned in UTC: a publication day has no clock. */

const MS_PER_DAY = 86_400_000;

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** The day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** `YYYY-MM`, `months` after the month of `day`. */
export function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
}

/** ISO weekday, Monday = 1 … Sunday = 7. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** ISO week of a day, `YYYY-Www` (ISO 8601: the week that holds the Thursday). */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const nth = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / MS_PER_DAY;
  return `${year}-W${pad(Math.floor(nth / 7) + 1)}`;
}

/** `YYYY-MM-DD` if such a day exists, else undefined. `year` may be `XXXX`. */
export function isoDay(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const length = new Date(Date.UTC(year === "XXXX" ? 2000 : Number(year), month, 0)).getUTCDate();
  return day <= length ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}
