/** First and last day (ISO 8601, inclusive) that a TIMEX3 DATE value covers, or undefined if its year is not given. */
export function interval(value: string): { readonly from: string; readonly to: string } | undefined {
  const match = /^(\d{4})(?:-(\d\d|SP|SU|FA|WI|Q[1-4]|H[12]|W\d\d))?(?:-(\d\d))?$/u.exec(value);
  if (!match) return undefined;
  const [, year = "", part, day] = match;
  if (part === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (/^\d\d$/u.test(part)) {
    if (day !== undefined) return { from: value, to: value };
    return { from: `${year}-${part}-01`, to: `${year}-${part}-${lastDay(Number(year), Number(part))}` };
  }
  const months = PARTS[part];
  if (!months) return undefined; // weeks: not needed to bound a publication
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

const pad = (n: number): string => String(n).padStart(2, "0");
const lastDay = (year: number, month: number): string => pad(new Date(Date.UTC(year, month, 0)).getUTCDate());
