import { harmonic, inPercent } from "../percent.ts";

/** Precision, recall and their harmonic mean, in per cent; null where there is nothing to take a share of. */
export interface Prf {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A passage with the event it tells and the one it was put into. */
export interface Grouped {
  readonly id: string;
  readonly gold: string;
  readonly found: string;
}

export interface GroupingFigures {
  readonly mentions: number;
  /** Pairs of passages of one event that were put together, and pairs put together that are of one event. */
  readonly pairwise: Prf;
  /** The same for each passage with the group it is in, averaged over passages (Bagga and Baldwin 1998). */
  readonly bCubed: Prf;
  /** Pairs that were put together and tell two events. */
  readonly wrong: readonly (readonly [string, string])[];
  /** Pairs that tell one event and were kept apart. */
  readonly apart: readonly (readonly [string, string])[];
}

/** Compares two groupings of the same passages. */
export function compareGroupings(all: readonly Grouped[]): GroupingFigures {
  const wrong: [string, string][] = [];
  const apart: [string, string][] = [];
  let right = 0;
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [gold, found] = [a.gold === b.gold, a.found === b.found];
      if (gold && found) right++;
      else if (found) wrong.push([a.id, b.id]);
      else if (gold) apart.push([a.id, b.id]);
    }
  const pairwise = prf(right / (right + wrong.length), right / (right + apart.length));
  const shares = all.map((a) => {
    const both = all.filter((b) => a.gold === b.gold && a.found === b.found).length;
    return [both / all.filter((b) => a.found === b.found).length, both / all.filter((b) => a.gold === b.gold).length] as const;
  });
  const mean = (of: readonly number[]): number => of.reduce((sum, x) => sum + x, 0) / of.length;
  const bCubed = prf(mean(shares.map(([p]) => p)), mean(shares.map(([, r]) => r)));
  return { mentions: all.length, pairwise, bCubed, wrong, apart };
}

/** Shares from 0 to 1 as figures; NaN where nothing was to be shared. */
function prf(precision: number, recall: number): Prf {
  const known = (x: number): number | null => (Number.isNaN(x) ? null : inPercent(x));
  return { precision: known(precision), recall: known(recall), f1: known(harmonic(precision, recall)) };
}
