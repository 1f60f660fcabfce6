import type { ClaimParts } from "./claim.ts";

/** A claim as far as another analysis can find it again. */
export type Continuable = Pick<ClaimParts, "evidence" | "trigger" | "kind" | "ends" | "actors" | "recipients"> & {
  readonly id: string;
  readonly quote: string;
};

/**
 * Finds the claims of one analysis of a document again in another one: of the same kind, from a sentence of the same words. Where several claims
 * of one kind come from such a sentence, those with the same actors first, then those with the same trigger, then those that come first; each
 * continues one only. The order within the two lists does not matter.
 * @returns ids of `now` by ids of `before`; what is not found again is left out
 */
export function continuedBy(before: readonly Continuable[], now: readonly Continuable[]): ReadonlyMap<string, string> {
  const places = new Map<string, Continuable[]>();
  for (const claim of now.toSorted(byPlace)) places.set(placeOf(claim), [...(places.get(placeOf(claim)) ?? []), claim]);
  const pairs = before
    .toSorted(byPlace)
    .flatMap((a, i) => (places.get(placeOf(a)) ?? []).map((b, j) => ({ from: a.id, to: b.id, likeness: likeness(a, b), i, j })));
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of pairs.sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j)) {
    if (found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  return found;
}

const placeOf = ({ kind, quote }: Continuable): string => `${kind} ${quote}`;

function likeness(a: Continuable, b: Continuable): number {
  const sameTrigger = a.trigger.start - a.evidence.start === b.trigger.start - b.evidence.start;
  return (codes(a) === codes(b) ? 4 : 0) + (sameTrigger ? 2 : 0) + (a.ends === b.ends ? 1 : 0);
}

function codes({ actors, recipients }: Continuable): string {
  return [actors, recipients]
    .map((of) =>
      of
        .map((a) => a.code)
        .sort()
        .join("+"),
    )
    .join(" ");
}

/** In the order of the text. */
function byPlace(a: Continuable, b: Continuable): number {
  return (
    a.evidence.start - b.evidence.start ||
    a.trigger.start - b.trigger.start ||
    (codes(a) < codes(b) ? -1 : codes(a) > codes(b) ? 1 : a.id < b.id ? -1 : 1)
  );
}
