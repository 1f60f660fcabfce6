import { type DayRange, parseDate } from "./parse-date.ts";

/** The day or month in the path of an address: `/2024/03/12/…`, `/2024-03-12-…`, `/20240312/`, `/2024/03/…`. */
export function addressDate(url: string): DayRange | undefined {
  const path = pathOf(url);
  const day = /(?:^|[/_-])((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?=$|[/_.-])/u.exec(path);
  if (day) {
    const range = parseDate(`${day[1]}-${day[3]}-${day[4]}`);
    if (range) return range;
  }
  // "/2024/3/12/" and, as some systems write slugs, "/12-03-2024-titel".
  const loose = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?=\/)/u.exec(path);
  const slug = /[/_](\d{2})[-.](\d{2})[-.]((?:19|20)\d\d)(?=$|[/_.-])/u.exec(path);
  const other = loose ? `${loose[1]}-${loose[2]}-${loose[3]}` : slug ? `${slug[3]}-${slug[2]}-${slug[1]}` : undefined;
  const range = other === undefined ? undefined : parseDate(other);
  if (range) return range;
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
