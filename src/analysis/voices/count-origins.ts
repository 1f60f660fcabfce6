import type { ClaimOrigin } from "./claim-origin.ts";

/** How many independent origins there are, as far as the texts tell: "1 to 3" where anonymous sources may coincide. */
export interface OriginCount {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Counts origins. Known ones count each; an anonymous one, or one of several possible, may be one of the known ones or of each other. So
 * `atMost` takes all for different, `atLeast` makes them coincide wherever they can. The order does not matter.
 */
export function countOrigins(origins: readonly ClaimOrigin[]): OriginCount {
  const known = new Set(origins.filter((o) => o.basis !== "anonymous" && o.keys.length === 1).map((o) => o.keys[0]));
  const open = unique(origins.filter((o) => o.basis !== "anonymous" && o.keys.length > 1));
  const anonymous = new Set(origins.filter((o) => o.basis === "anonymous").map((o) => o.keys.join("+")));
  const left = open.filter((keys) => !keys.some((key) => known.has(key)));
  const needed = known.size + hit(left);
  // Told by nobody with a name: still by somebody.
  return { atLeast: Math.max(needed, anonymous.size > 0 ? 1 : 0), atMost: known.size + left.length + anonymous.size };
}

/** The choices as sets of keys, each once. */
function unique(origins: readonly ClaimOrigin[]): (readonly string[])[] {
  return [...new Map(origins.map((o) => [o.keys.toSorted().join("+"), o.keys])).values()];
}

/** Fewest keys so that each choice has one of them: the greedy approximation of a hitting set (Johnson 1974); choices are few. */
function hit(choices: readonly (readonly string[])[]): number {
  let [n, left] = [0, choices];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const keys of left) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
    if (best === undefined) return n;
    left = left.filter((keys) => !keys.includes(best));
    n++;
  }
  return n;
}
