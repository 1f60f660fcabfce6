/**
 * A share in per cent, one decimal; null if there is nothing to take a share of. A tie goes to the even digit, as in the reference scorer
 * (Python's `round`), so that the two print the same figures.
 */
export function percent(n: number, of: number): number | null {
  return of === 0 ? null : inPercent(n / of);
}

/** A share (0 to 1) in per cent, one decimal, rounded as in {@link percent}. */
export function inPercent(share: number): number {
  const value = 100 * share;
  const below = Math.floor(value);
  // Of the ties that a binary number can hold, .25 and .75, `toFixed` takes only the first the wrong way.
  return Number(value - below === 0.25 ? `${below}.2` : value.toFixed(1));
}

/** Harmonic mean of precision and recall; 0 if both are. */
export function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
