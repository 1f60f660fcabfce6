import { type PublicationDate, publicationDay } from "../../core/index.ts";
import type { Words } from "../words.ts";

/** A publication date in words: a day, a range as a range, or that it is unknown. Nothing is rounded to a day. */
export function dateInWords(date: PublicationDate, words: Words): string {
  const day = publicationDay(date);
  if (day !== undefined) return dayInWords(day, words);
  const { notBefore, notAfter } = date;
  if (notBefore !== undefined && notAfter !== undefined) return words.between(dayInWords(notBefore, words), dayInWords(notAfter, words));
  if (notBefore !== undefined) return words.notBefore(dayInWords(notBefore, words));
  if (notAfter !== undefined) return words.notAfter(dayInWords(notAfter, words));
  return words.dateUnknown;
}

/** The same for a narrow column: a day, or an interval of months with `..` for an open end (ISO 8601-2). */
export function dateShort(date: PublicationDate): string {
  const day = publicationDay(date);
  if (day !== undefined) return day;
  const [from, to] = [date.notBefore?.slice(0, 7), date.notAfter?.slice(0, 7)];
  if (from === undefined && to === undefined) return "?";
  return from === to ? (from ?? "?") : `${from ?? ".."}/${to ?? ".."}`;
}

/** An instant in words: the end of a day as that day, which is how people ask for it; any other as it is written. UTC. */
export function momentInWords(instant: string, words: Words): string {
  return dayInWords(/^(\d{4}-\d\d-\d\d)T23:59:59\.999Z$/u.exec(instant)?.[1] ?? instant, words);
}

/** `2024-03-12` → `12. März 2024`; anything else stays as it is. */
export function dayInWords(iso: string, words: Words): string {
  const [, year = "", month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso) ?? [];
  const name = words.months[Number(month) - 1];
  return name === undefined ? iso : words.day(Number(day), name, year);
}
