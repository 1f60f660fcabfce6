import { findDate } from "./find-date.ts";
import { monthNumber } from "./month-names.ts";
import { parseDate } from "./parse-date.ts";

/** Names of zones that RFC 822 (5.1) defines, and those that servers in Germany write. Others leave the time without a zone. */
const ZONES: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  cet: "+01:00",
  mez: "+01:00",
  cest: "+02:00",
  mesz: "+02:00",
};
const LONGEST = 100;
const INTERNET_MESSAGE =
  /^(?:\p{L}+\.?,?\s*)?(\d{1,2})[\s.-]+(\p{L}{3,})\.?[\s-]+(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{2}:?\d{2}|\p{L}+)?/u;
const ISO_8601 = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?(?:\d{2})?)?)?$/iu;

/**
 * The date that a mail or feed states, as RFC 5322 (3.3, 4.3), RFC 822, RFC 3339 or W3C-DTF have it or as people write it: ISO 8601 with the
 * zone as stated, to the second (`2024-03-12T08:15:00+01:00`), or a day. Undefined if it is no date.
 */
export function statedInstant(stated: string): string | undefined {
  const text = stated
    .replace(/\([^()]*\)/gu, " ")
    .trim()
    .slice(0, LONGEST);
  const iso = ISO_8601.exec(text);
  if (iso) return instant(iso[1], Number(iso[2]), iso[3], iso.slice(4));
  const mail = INTERNET_MESSAGE.exec(text);
  const month = mail && monthNumber(mail[2] ?? "");
  if (mail && month !== undefined && month !== null) return instant(fullYear(mail[3] ?? ""), month, mail[1], mail.slice(4));
  const found = findDate(text);
  return found && (found.instant ?? found.day);
}

function instant(
  year = "",
  month: number,
  day = "",
  [hour, minute, second = "00", zone = ""]: readonly (string | undefined)[],
): string | undefined {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!parseDate(date)) return undefined;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute}:${Number(second) === 60 ? "59" : second}${offset(zone)}`;
}

/** RFC 5322, 4.3: two digits mean 1950 to 2049. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
}

function offset(zone: string): string {
  const numbers = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  return numbers ? `${numbers[1]}:${numbers[2] ?? "00"}` : (ZONES[zone.toLowerCase()] ?? "");
}
