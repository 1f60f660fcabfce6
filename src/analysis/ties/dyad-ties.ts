import { type Changes, changesOf } from "./change-points.ts";
import type { DyadEvent } from "./dyad-event.ts";
import { dyadEvents, type TieInput } from "./dyad-events.ts";
import { coveredMonths, type DyadMonths, monthsOf, type SeriesPoint, seriesOf } from "./dyad-months.ts";
import { type StandingRelation, standingRelations } from "./relations.ts";
import { type Trend, trendOf } from "./trend.ts";

/** Of a series: whether it rises or falls, and where its level changes. */
export interface SeriesReading {
  readonly trend: Trend;
  readonly changes: Changes;
}

/** What is told of a pair over time. */
export interface DyadTies extends DyadMonths {
  readonly dyad: string;
  /** Months that the ledger has articles of. */
  readonly series: readonly SeriesPoint[];
  readonly readings: Readonly<Record<"cooperation" | "conflict" | "net", SeriesReading>>;
  readonly relations: readonly StandingRelation[];
}

/** What ties of one pair are reckoned from, picked out of a large ledger beforehand. */
export interface DyadMaterial {
  readonly events: readonly DyadEvent[];
  readonly told: TieInput["told"];
  /** Months that the ledger has articles of, of whatever pair. */
  readonly covered: ReadonlySet<string>;
}

/** Months, trends, changes and standing relations of a pair; empty if nothing is told of it. */
export function dyadTies(dyad: string, input: TieInput): DyadTies {
  return tiesFrom(dyad, { events: dyadEvents(input, dyad), told: input.told, covered: coveredMonths(input.told) });
}

/** The same from what is at hand of the pair. */
export function tiesFrom(dyad: string, { events, told, covered }: DyadMaterial): DyadTies {
  const months = monthsOf(events);
  const series = seriesOf(months, covered);
  const read = (of: "cooperation" | "conflict" | "net"): SeriesReading => {
    const points = series.map((p) => ({ month: p.month, value: p[of] }));
    return { trend: trendOf(points), changes: changesOf(points) };
  };
  return {
    dyad,
    ...months,
    series,
    readings: { cooperation: read("cooperation"), conflict: read("conflict"), net: read("net") },
    relations: standingRelations({ told }, dyad),
  };
}
