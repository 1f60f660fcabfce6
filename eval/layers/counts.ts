/** How often a layer agreed with the treebank. Counts add up over sentences; shares are reckoned only at the end. */
export interface Counts {
  /** What the treebank has. */
  readonly gold: number;
  /** What was found. */
  readonly found: number;
  /** What was found and stands in the treebank. */
  readonly right: number;
}

/** One place where a layer and the treebank differ; one of the two is absent if the other has nothing there. */
export interface Miss {
  readonly layer: string;
  /** Id of the sentence. */
  readonly sentence: string;
  readonly expected?: string;
  readonly got?: string;
}

/** Gathers counts and misses of one layer. */
export interface Tally extends Counts {
  readonly misses: readonly Miss[];
}

/** Shares in per cent, one decimal; null where nothing was there to be counted. */
export interface Shares {
  readonly precision: number | null;
  readonly recall: number | null;
  /** Harmonic mean of the two (F1). */
  readonly f: number | null;
}

/** Precision, recall and F1 of some counts. */
export function shares({ gold, found, right }: Counts): Shares {
  return { precision: percent(right, found), recall: percent(right, gold), f: percent(2 * right, gold + found) };
}

function percent(n: number, of: number): number | null {
  return of === 0 ? null : Math.round((1000 * n) / of) / 10;
}

/** The sum of some tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    gold: tallies.reduce((n, t) => n + t.gold, 0),
    found: tallies.reduce((n, t) => n + t.found, 0),
    right: tallies.reduce((n, t) => n + t.right, 0),
    misses: tallies.flatMap((t) => t.misses),
  };
}

/** Compares two sets of places, each with the words to show for it. */
export function compare(layer: string, sentence: string, gold: ReadonlyMap<number, string>, found: ReadonlyMap<number, string>): Tally {
  const misses: Miss[] = [];
  for (const [at, expected] of gold) if (!found.has(at)) misses.push({ layer, sentence, expected });
  for (const [at, got] of found) if (!gold.has(at)) misses.push({ layer, sentence, got });
  return { gold: gold.size, found: found.size, right: [...gold.keys()].filter((at) => found.has(at)).length, misses };
}
