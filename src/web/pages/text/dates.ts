import type { DocumentHead } from "../../../server/contract.ts";
import type { Words } from "../words/index.ts";
import { type DateStyle, dateFormat } from "./formats.ts";

const DAY = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/u;
const MONTH = /^(\d{4})-(\d\d)$/u;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/u;
const PART = /^(\d{4})-([QHW])0?(\d{1,2})$/u;

/** An ISO 8601 or TIMEX3 day, week, month, season, year or interval in words; what is in no such form stays as it is. */
export function dateInWords(value: string, words: Words): string {
  const [from, to] = value.split("/");
  if (from !== undefined && to !== undefined) return words.date.range(dateInWords(from, words), dateInWords(to, words));
  const day = DAY.exec(value);
  if (day) return format(words.tag, day, { day: "numeric", month: "long", year: "numeric" });
  const month = MONTH.exec(value);
  if (month) return format(words.tag, month, { month: "long", year: "numeric" });
  const [, seasonYear, season] = SEASON.exec(value) ?? [];
  if (seasonYear !== undefined) return words.date.part[season as "SP" | "SU" | "FA" | "WI"](seasonYear);
  const [, year, part, n] = PART.exec(value) ?? [];
  if (year !== undefined && n !== undefined) return words.date.part[part as "Q" | "H" | "W"](n, year);
  return value;
}

/** An ISO 8601 instant (UTC) in words, to the minute. */
export const instantInWords = (at: string, words: Words): string => `${dateInWords(at, words)}, ${at.slice(11, 16)} UTC`;

/** The day of publication, the range it lies in, or that it is not known. Nothing is narrowed. */
export function publicationInWords({ notBefore, notAfter }: DocumentHead["published"], words: Words): string {
  if (notBefore !== undefined && notAfter !== undefined)
    return notBefore === notAfter
      ? dateInWords(notBefore, words)
      : words.date.between(dateInWords(notBefore, words), dateInWords(notAfter, words));
  if (notBefore !== undefined) return words.date.notBefore(dateInWords(notBefore, words));
  if (notAfter !== undefined) return words.date.notAfter(dateInWords(notAfter, words));
  return words.date.unknown;
}

/** The same for a line in a list. */
export function publicationInBrief({ notBefore, notAfter }: DocumentHead["published"], words: Words): string {
  const from = notBefore && shortDay(notBefore, words);
  const to = notAfter && shortDay(notAfter, words);
  if (from && to) return from === to ? from : `${from} – ${to}`;
  if (from) return words.date.notBefore(from);
  return to ? words.date.notAfter(to) : words.date.noDate;
}

function shortDay(value: string, words: Words): string {
  const day = DAY.exec(value);
  return day ? format(words.tag, day, { day: "numeric", month: "short", year: "numeric" }) : value;
}

function format(tag: string, [, year, month, day = "1"]: readonly string[], style: DateStyle): string {
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return dateFormat(tag, style).format(instant);
}
