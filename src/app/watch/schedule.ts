/** How a source was doing so far. Durations are in seconds. */
export interface Pace {
  /** Between two visits while all goes well. */
  readonly interval: number;
  /** Visits in a row that failed. */
  readonly failures: number;
}

/** What a visit to a source brought. Durations are in seconds. */
export type Visit =
  | {
      readonly outcome: "read";
      /** Items that the source shows, and how many of them had not been seen before. */
      readonly shown: number;
      readonly fresh: number;
      /** The answer may be kept so long (Cache-Control, Expires); and the source's own wish (RSS `ttl`). */
      readonly freshFor?: number;
      readonly ttl?: number;
    }
  | { readonly outcome: "unchanged"; readonly freshFor?: number }
  | { readonly outcome: "failed"; readonly retryAfter?: number }
  | { readonly outcome: "gone" };

/** When to come again. */
export interface NextVisit {
  readonly pace: Pace;
  /** Seconds from now; `undefined`: never, the source said that it is gone. */
  readonly wait: number | undefined;
  /** Everything the source shows is new although it was visited before: items may have come and gone between the two visits. */
  readonly gap: boolean;
}

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A new source is visited again after this time. */
export const FIRST_PACE: Pace = { interval: 30 * MINUTE, failures: 0 };

const SHORTEST = 5 * MINUTE;
const LONGEST = DAY;
/** Servers set freshness for machines in between; one that says a week does not mean that news may wait so long. */
const LONGEST_FRESHNESS = 6 * HOUR;

/**
 * The time of the next visit: sooner after news, later after silence (multiplicative increase and decrease within five minutes and a
 * day), never before the source wants it (`Cache-Control`, `ttl`, `Retry-After`), and twice as long after each failure in a row.
 * @param first the source has not been read before: that everything is new tells nothing then.
 */
export function nextVisit(pace: Pace, visit: Visit, first: boolean): NextVisit {
  switch (visit.outcome) {
    case "gone":
      return { pace, wait: undefined, gap: false };
    case "failed": {
      const failures = pace.failures + 1;
      const backOff = Math.min(LONGEST, pace.interval * 2 ** Math.min(failures, 12));
      return { pace: { ...pace, failures }, wait: Math.max(backOff, Math.min(visit.retryAfter ?? 0, 7 * DAY)), gap: false };
    }
    case "unchanged":
      return calm(grown(pace.interval), visit.freshFor, undefined, false);
    case "read": {
      const { shown, fresh, freshFor, ttl } = visit;
      const gap = !first && shown > 1 && fresh === shown;
      // Half of what is shown was new: the next visit may come too late for some of it.
      const interval = gap || fresh * 2 > shown ? pace.interval / 4 : fresh > 0 ? pace.interval / 1.5 : grown(pace.interval);
      return calm(first ? pace.interval : interval, freshFor, ttl, gap);
    }
  }
}

const grown = (interval: number): number => interval * 1.5;

function calm(wanted: number, freshFor: number | undefined, ttl: number | undefined, gap: boolean): NextVisit {
  const interval = Math.min(LONGEST, Math.max(SHORTEST, Math.round(wanted)));
  const wait = Math.max(interval, Math.min(LONGEST_FRESHNESS, freshFor ?? 0), Math.min(LONGEST_FRESHNESS, ttl ?? 0));
  return { pace: { interval, failures: 0 }, wait, gap };
}
