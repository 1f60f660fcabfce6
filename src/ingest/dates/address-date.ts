import { type DayRange, parseDate } from "./parse-date.ts";

/** The day or month in the path of an address: `/2024/03/12/…`, `/2024-03-12-…`, `/20240312/`, `/2024/03/…`. */
export function addressDate(url: string): DayRange | undefined {
  const path = pathOf(url);
  const day = /(?:^|[/_-])((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?=$|[/_.-])/u.exec(path);
  if (day) {
    const range = parseDate(`${day[1]}-${day[3]}-${day[4]}`);
    if (range) return range;
  }
  const month = /\/((?:19|20)\d\d)\/(\d\d)(?=\/)/u.exec(path);
  return month ? parseDate(`${month[1]}-${month[2]}`) : undefined;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return "";
  }
}
