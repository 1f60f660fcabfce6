import type { TieView } from "./views.ts";

/** Independent origins that a tie rests on, as far as they are known; of both signs together. 0 without a sign. */
export function strength({ positive, negative }: TieView): number {
  return (positive?.origins.atLeast ?? 0) + (negative?.origins.atLeast ?? 0);
}

/** Ties by strength, the strongest first; of equal ones by id. */
export function strongestFirst(ties: Iterable<TieView>): readonly TieView[] {
  return [...ties].sort((x, y) => strength(y) - strength(x) || (x.id < y.id ? -1 : 1));
}
