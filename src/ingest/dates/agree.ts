import { type DateBasis, type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";
import { type DayRange, published } from "./parse-date.ts";

/** A date that a source of equal rank states. */
export interface StatedDate {
  readonly range: DayRange;
  readonly basis: DateBasis;
}

/**
 * One date out of several: what all have in common; if they contradict each other, the range that holds them all, so
 * that no day is claimed which one of them denies. The basis is that of the first.
 */
export function agree(dates: readonly StatedDate[]): PublicationDate {
  const [first] = dates;
  if (!first) return UNKNOWN_DATE;
  const from = dates.map((d) => d.range.from).sort();
  const to = dates.map((d) => d.range.to).sort();
  const common = { from: from.at(-1) ?? first.range.from, to: to[0] ?? first.range.to };
  if (common.from <= common.to) {
    // Name the source that is as exact as the answer.
    const exact = dates.find((d) => d.range.from === common.from && d.range.to === common.to) ?? first;
    return published(common, exact.basis);
  }
  return published({ from: from[0] ?? first.range.from, to: to.at(-1) ?? first.range.to }, first.basis);
}
