import type { Candidate, When } from "./candidate.ts";

/** What is left of the confidence in a date that is likelier the reader's than the article's. */
const READERS = 0.4;
/** Statements that are this sure by themselves speak against a bare date that is the day of fetching. */
const SURE = 0.9;
/** Minutes between the clock of a page and its fetch: servers' clocks differ, and fetching takes time. */
const NOW = 2;

const WEEKDAY =
  /(?:^|[^\p{L}])(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[.,]{0,2}\s/iu;

const parts = new Intl.DateTimeFormat("sv", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** How a bare date looks and where it stands. */
export interface BareDate {
  readonly value: When;
  /** The line in which it stands. */
  readonly line: string;
  /** It stands above the title. */
  readonly above: boolean;
}

/**
 * Judges dates on a page that neither words nor markup call the article's, when the time of fetching is known. Pages with a clock show the
 * day on which they are fetched, wherever the clock stands; so does every article that is fetched on its own day. What tells them apart:
 *
 * - the time of day is that of the fetch, to the minute: a clock;
 * - the day of the week stands with it, above the title, without a time of day: as clocks show it;
 * - else it is the article's, unless something surer names another day ({@link withoutReadersDay}).
 *
 * @returns undefined for another day
 */
export function dayOfFetch(fetched: string | undefined): (date: BareDate) => "clock" | "today" | "today-with-time" | undefined {
  const at = fetched === undefined ? Number.NaN : Date.parse(fetched);
  if (Number.isNaN(at)) return () => undefined;
  const utc = new Date(at).toISOString();
  const berlin = parts.format(at).replace(" ", "T");
  return ({ value, line, above }) => {
    const day = value.slice(0, 10);
    if (day !== utc.slice(0, 10) && day !== berlin.slice(0, 10)) return undefined;
    if (value.length > 10) {
      const zoned = value.length > 19;
      const off = zoned ? Date.parse(value) - at : Date.parse(`${value}Z`) - Date.parse(`${berlin}:00Z`);
      return Math.abs(off) <= NOW * 60_000 ? "clock" : "today-with-time";
    }
    return above && WEEKDAY.test(line) ? "clock" : "today";
  };
}

/** A statement of the reader's day is worth little. */
export function asClock(candidate: Candidate<When>): Candidate<When> {
  return { ...candidate, confidence: candidate.confidence * READERS, readers: true };
}

/** Bare dates that are the day of fetching are the reader's where a sure statement names another day. */
export function withoutReadersDay(candidates: readonly Candidate<When>[]): readonly Candidate<When>[] {
  const others = candidates.filter((c) => c.readers === undefined && c.confidence >= SURE);
  // An instant in UTC may be the same day where the article appeared.
  const near = (a: When, b: When): boolean =>
    Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) <= (/T.*(?:Z|\+00:00)$/u.test(a + b) ? 86_400_000 : 0);
  const judged = candidates.map((c) => (c.readers === false && others.some((other) => !near(other.value, c.value)) ? asClock(c) : c));
  // A clock that has a class and stands on a line of its own is still one witness.
  const clocks = judged.filter((c) => c.readers === true).sort((a, b) => b.confidence - a.confidence);
  return judged.filter((c) => c.readers !== true || c === clocks[0]);
}
