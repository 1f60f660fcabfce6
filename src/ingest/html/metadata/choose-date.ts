import { findDate } from "../../dates/find-date.ts";
import { type Basis, type Candidate, choose, type Field, type When } from "./candidate.ts";
import { withoutReadersDay } from "./day-of-fetch.ts";

/** Below this a date is a guess, and not said. */
const FLOOR = 0.5;
/** A day somewhere on earth is not over until so many hours after it is in Greenwich, and has begun as many before. */
const HOURS_AHEAD = 13;
const HOURS_BEHIND = 8;
const HOUR = 3_600_000;

/** Where day and month may be the other way round. */
const DOUBTFUL = 0.6;
/** More of what was stated than anybody reads. */
const STATED = 100;

/** The date that a text states, as a statement about the article; undefined if it states none. */
export function dateCandidate(stated: string, basis: Basis, confidence: number, monthFirst: boolean): Candidate<When> | undefined {
  const found = findDate(stated, monthFirst);
  const sure = found?.doubtful ? confidence * DOUBTFUL : confidence;
  return found && { value: found.instant ?? found.day, basis, confidence: sure, stated: stated.trim().slice(0, STATED) };
}

/**
 * The day of publication that the most trustworthy statements agree on. An instant in UTC names a day only as it is in Greenwich: where
 * another statement names the neighbouring day, as it was where the article appeared, the instant is a witness for that day.
 */
export function chooseDate(stated: readonly Candidate<When>[], language?: string): Field<When> {
  const candidates = withoutReadersDay(stated);
  const local = candidates.filter((c) => !inUtc(c.value)).map((c) => dayOf(c.value));
  const key = (value: When): string => {
    const day = dayOf(value);
    if (!inUtc(value) || local.includes(day)) return day;
    return local.find((other) => couldBe(value, other)) ?? (/^de(?:-|$)/iu.test(language ?? "") ? berlin.format(new Date(value)) : day);
  };
  const field = choose(candidates, key, FLOOR);
  if (field.value === undefined) return field;
  const day = key(field.value);
  // Of statements of that day the most exact: with a time and an offset, with a time, the day alone.
  const exact = candidates.filter((c) => dayOf(c.value) === day).sort((a, b) => exactness(b.value) - exactness(a.value))[0];
  return { ...field, value: exact?.value ?? day };
}

/** Germany, Austria and Switzerland share their time; "sv" writes days as ISO 8601 does. */
const berlin = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Berlin", year: "numeric", month: "2-digit", day: "2-digit" });

const dayOf = (value: When): string => value.slice(0, 10);
const inUtc = (value: When): boolean => /T.*(?:Z|\+00:00)$/u.test(value);
const exactness = (value: When): number => (value.length > 19 ? 2 : value.length > 10 ? 1 : 0);

function couldBe(instant: When, day: string): boolean {
  const at = Date.parse(instant);
  const start = Date.parse(`${day}T00:00:00Z`);
  return at >= start - HOURS_AHEAD * HOUR && at < start + (24 + HOURS_BEHIND) * HOUR;
}
