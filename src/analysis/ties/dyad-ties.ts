import { type Changes, changesOf } from "./change-points.ts";
import type { TieInput } from "./dyad-events.ts";
import { type DyadMonths, dyadMonths, type SeriesPoint, seriesOf } from "./dyad-months.ts";
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

/** Months, trends, changes and standing relations of a pair; empty if nothing is told of it. */
export function dyadTies(dyad: string, input: TieInput): DyadTies {
  const months = dyadMonths(dyad, input);
  const series = seriesOf(months, input.told);
  const read = (of: "cooperation" | "conflict" | "net"): SeriesReading => {
    const points = series.map((p) => ({ month: p.month, value: p[of] }));
    return { trend: trendOf(points), changes: changesOf(points) };
  };
  return {
    dyad,
    ...months,
    series,
    readings: { cooperation: read("cooperation"), conflict: read("conflict"), net: read("net") },
    relations: standingRelations(input, dyad),
  };
}
