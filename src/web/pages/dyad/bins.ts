import type { TimelineMark } from "../../../server/contract.ts";

/** More marks than these cannot be told apart. */
export const MOST_MARKS = 160;

/** Columns that a picture has at most. */
const MOST_BINS = 96;

/** Months of a bin: a month, a quarter, a year, a decade, a century. */
const STEPS = [1, 3, 12, 120, 1200] as const;

/** How many events of a side are told to have happened, and how many are planned, possible, contested or denied. */
export interface BinSide {
  readonly told: number;
  readonly open: number;
}

/** Events of a stretch of months. */
export interface Bin {
  /** First and last day, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly cooperation: BinSide;
  readonly conflict: BinSide;
  readonly contradicted: number;
}

/** Puts marks into as narrow bins as the picture holds, by the first day they may lie on. */
export function binsOf(marks: readonly TimelineMark[]): readonly Bin[] {
  const dated = marks.flatMap((mark) => (mark.when ? [{ mark, month: monthOf(mark.when.from) }] : []));
  if (dated.length === 0) return [];
  const months = dated.map((d) => d.month);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const step = STEPS.find((s) => (last - first) / s < MOST_BINS) ?? 1200;
  const groups = new Map<number, TimelineMark[]>();
  for (const { mark, month } of dated) {
    const at = Math.floor(month / step);
    const group = groups.get(at);
    if (group) group.push(mark);
    else groups.set(at, [mark]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([at, of]) => ({
      from: firstDay(at * step),
      to: dayBefore(firstDay((at + 1) * step)),
      cooperation: side(of, "cooperation"),
      conflict: side(of, "conflict"),
      contradicted: of.filter((m) => m.contradicted).length,
    }));
}

function side(marks: readonly TimelineMark[], wanted: TimelineMark["side"]): BinSide {
  const own = marks.filter((m) => m.side === wanted);
  const told = own.filter((m) => m.standing === "asserted" || m.standing === "reported").length;
  return { told, open: own.length - told };
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`;
const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
