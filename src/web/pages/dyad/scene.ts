import { scaleLinear, scaleUtc } from "d3-scale";
import type { RelationView, TimelineMark } from "../../../server/contract.ts";

/** A day, ISO 8601, as an instant in UTC: its start, or its end with `after` 1. */
export const instant = (day: string, after: 0 | 1 = 0): number => Date.parse(`${day}T00:00:00Z`) + after * 86_400_000;

export const WIDTH = 1120;
export const PLOT = { left: 66, right: 1104, height: 300 } as const;
/** Above the plot: a row for each standing relation, and one for labels of change points. */
const BAND = 22;
const LABELS = 20;
const AXIS = 26;
/** A mark on the highest value needs room above it. */
const SPARE = 14;

/** The frame in which everything of a timeline is placed. */
export interface Scene {
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly ticks: readonly number[];
  /** Days that the frame reaches over. */
  readonly days: number;
}

type Spans = readonly { readonly from: string; readonly to: string }[];

/**
 * Places days and values in pixels.
 * @param spans days that must be in the frame; at least one
 * @param highest the largest value on either side of the axis
 */
export function sceneOf(spans: Spans, highest: number, bands: number): Scene {
  const from = Math.min(...spans.map((s) => instant(s.from)));
  const to = Math.max(...spans.map((s) => instant(s.to, 1)));
  // One day alone, or a week, stands in the middle of a month.
  const spare = Math.max(0, 31 - (to - from) / 86_400_000) * 43_200_000;
  const margin = (to - from) * 0.015;
  const x = scaleUtc([from - spare - margin, to + spare + margin], [PLOT.left, PLOT.right]);
  const top = LABELS + bands * BAND + SPARE;
  const y = scaleLinear([-highest, highest], [top + PLOT.height, top]);
  return {
    x: (at) => round(x(at)),
    y: (value) => round(y(value)),
    top,
    bottom: top + PLOT.height,
    height: top + PLOT.height + AXIS,
    ticks: x.ticks(9).map(Number),
    days: (to - from) / 86_400_000,
  };
}

/** A mark in its place. */
export interface Placed {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
  /** Ends of the range of days, where there is more than one. */
  readonly range?: readonly [number, number];
  readonly radius: number;
  readonly width: number;
}

/** Pixels by which marks on one spot are moved apart, and how often. */
const ASIDE = 9;
const TIMES = 4;

/** Puts marks with a known day in their places, by day. Marks that would hide each other stand side by side. */
export function place(marks: readonly TimelineMark[], { x, y }: Scene): readonly Placed[] {
  const taken = new Map<string, number>();
  return marks.flatMap((mark): Placed[] => {
    if (!mark.when) return [];
    const [from, to] = [x(instant(mark.when.from)), x(instant(mark.when.to, 1))];
    const [mid, height] = [(from + to) / 2, y(mark.score)];
    const spot = `${Math.round(mid / 8)} ${height}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    const at = Math.min(PLOT.right - 4, round(mid + ASIDE * (before % (TIMES + 1))));
    return [
      {
        mark,
        x: at,
        y: height,
        ...(mark.when.from !== mark.when.to && { range: [clamp(from), clamp(to)] as const }),
        ...sizeOf(mark.origins.atLeast),
      },
    ];
  });
}

/** Radius and line width by the logarithm of independent origins, never by articles. */
export function sizeOf(origins: number): { readonly radius: number; readonly width: number } {
  const steps = Math.log2(Math.max(1, origins));
  return { radius: Math.min(13, 5 + 2 * steps), width: Math.min(5, round(1.25 + 0.75 * steps)) };
}

/** The stretch over which a relation is told of, if any article that tells of it is dated. */
export function bandOf({ first, last }: RelationView, { x }: Scene): readonly [number, number] | undefined {
  if (first === undefined) return undefined;
  return [clamp(x(instant(first))), clamp(x(instant(last ?? first, 1)))];
}

/** Top of the row of the n-th relation. */
export const bandTop = (n: number): number => LABELS + n * BAND;

const clamp = (at: number): number => Math.min(PLOT.right, Math.max(PLOT.left, at));
const round = (n: number): number => Math.round(n * 10) / 10;
