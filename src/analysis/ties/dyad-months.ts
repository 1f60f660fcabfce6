import { groupBy } from "../group-by.ts";
import type { Told } from "../told.ts";
import { countOrigins, type OriginCount } from "../voices/count-origins.ts";
import type { DyadEvent } from "./dyad-event.ts";
import { monthNumber, monthOf } from "./months.ts";
import { STANDINGS, type Standing, TOLD } from "./standing.ts";

/** Events of one standing on one side of the scale. */
export interface Tally {
  readonly events: number;
  readonly origins: OriginCount;
  /** Sum of the events' scores, each counted once however often it is told. */
  readonly score: number;
  /** More than `events` where several tell one happening in different ways. */
  readonly eventIds: readonly string[];
}

export type ByStanding = Readonly<Record<Standing, Tally>>;

export interface TieSums {
  readonly cooperation: ByStanding;
  readonly conflict: ByStanding;
  /** Scores of both sides, of what is asserted or reported. */
  readonly net: number;
}

export interface DyadMonth extends TieSums {
  /** `YYYY-MM`. */
  readonly month: string;
}

export interface DyadMonths {
  /** Months with an event, in order. */
  readonly months: readonly DyadMonth[];
  /** Events of which no month is known. */
  readonly undated?: TieSums;
  readonly total: TieSums;
}

/** One month of a series: what is asserted or reported. */
export interface SeriesPoint {
  readonly month: string;
  readonly cooperation: number;
  readonly conflict: number;
  readonly net: number;
}

/** Cooperation and conflict of a pair by month: the month of the event's own time if stated, else of its first report. `events`: of one pair. */
export function monthsOf(events: readonly DyadEvent[]): DyadMonths {
  const groups = groupBy(events, (e) => monthOf(e.when));
  const undated = groups.get(undefined);
  const months = [...groups].flatMap(([month, of]) => (month === undefined ? [] : [{ month, ...sumsOf(of) }]));
  return {
    months: months.sort((a, b) => (a.month < b.month ? -1 : 1)),
    ...(undated && { undated: sumsOf(undated) }),
    total: sumsOf(events),
  };
}

function sumsOf(events: readonly DyadEvent[]): TieSums {
  const side = (wanted: DyadEvent["side"]): ByStanding =>
    Object.fromEntries(
      STANDINGS.map((standing) => [standing, tally(events.filter((e) => e.side === wanted && e.standing === standing))]),
    ) as Record<Standing, Tally>;
  return { cooperation: side("cooperation"), conflict: side("conflict"), net: sum(events.filter((e) => TOLD.has(e.standing))) };
}

function tally(events: readonly DyadEvent[]): Tally {
  const voices = events.flatMap((e) => e.by.map((t) => t.voice));
  return { events: events.length, origins: countOrigins(voices), score: sum(events), eventIds: events.flatMap((e) => e.eventIds).sort() };
}

const sum = (events: readonly DyadEvent[]): number => events.reduce((total, e) => total + e.score, 0);

/** Months a series has at most, the newest: a hundred years. What is reckoned from it takes time by its square. */
const LONGEST = 1200;

/** Months that the ledger has articles of, `YYYY-MM`. */
export function coveredMonths(told: readonly Told[]): ReadonlySet<string> {
  return new Set(told.flatMap((t) => monthOf(t.published) ?? []));
}

/**
 * What is asserted or reported, month by month, from the first to the last month with an event. A month in which the ledger has articles and
 * none tells of the pair counts as 0. Months without any article are left out, and so is what is told of them later: nobody knows what the
 * press of that month would have told.
 * @param covered months that the ledger has articles of
 */
export function seriesOf({ months }: DyadMonths, covered: ReadonlySet<string>): readonly SeriesPoint[] {
  const points = months.flatMap(({ month, cooperation, conflict, net }): SeriesPoint[] =>
    covered.has(month) && anyTold(cooperation, conflict)
      ? [{ month, cooperation: toldScore(cooperation), conflict: toldScore(conflict), net }]
      : [],
  );
  const byMonth = new Map(points.map((p) => [p.month, p]));
  const [first, last] = [points[0], points.at(-1)].map((p) => monthNumber(p?.month ?? "0-1"));
  return [...covered]
    .filter((month) => points.length > 0 && monthNumber(month) >= (first ?? 0) && monthNumber(month) <= (last ?? 0))
    .sort()
    .slice(-LONGEST)
    .map((month) => byMonth.get(month) ?? { month, cooperation: 0, conflict: 0, net: 0 });
}

const anyTold = (...sides: readonly ByStanding[]): boolean => sides.some((s) => s.asserted.events + s.reported.events > 0);
const toldScore = (side: ByStanding): number => side.asserted.score + side.reported.score;
