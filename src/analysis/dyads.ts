import { type ClaimParts, type Kind, kindEntry } from "../core/index.ts";
import { groupBy } from "./group-by.ts";
import { perClaim } from "./per-claim.ts";

type Between = Pick<ClaimParts, "kind" | "actors" | "recipients">;

/** Kinds with a direction that can be mutual; then both sides are actors and nobody is recipient (codebook: "sym if mutual"). */
const MUTUAL: ReadonlySet<Kind> = new Set<Kind>(["attack", "withdrawal"]);

/** Id of a pair of actors: both codes in alphabetical order (by code unit, so that it is the same everywhere), `AZE-IRN`. */
export function dyadId(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

/** True if the actors of a claim are interchangeable. */
export function isSymmetric({ kind, recipients }: Between): boolean {
  return kindEntry(kind).symmetric || (MUTUAL.has(kind) && recipients.length === 0);
}

/** A pair of actors: its id, and both codes in the order of the id. */
export interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/**
 * The pairs a claim belongs to: every actor with every recipient, and the actors with each other where they are
 * interchangeable. Recipients are not paired with each other: nothing is claimed between them.
 */
export const pairsOf = perClaim((claim: Between): readonly Pair[] => {
  const actors = claim.actors.map((a) => a.code);
  const others = [...claim.recipients.map((r) => r.code), ...(isSymmetric(claim) ? actors : [])];
  const pairs = actors.flatMap((x) =>
    others.filter((y) => x !== y).map((y): Pair => ({ id: dyadId(x, y), a: x < y ? x : y, b: x < y ? y : x })),
  );
  if (pairs.length < 2) return pairs;
  return [...new Map(pairs.map((p) => [p.id, p])).values()].sort((p, q) => (p.id < q.id ? -1 : 1));
});

/** Ids of the pairs a claim belongs to. */
export function dyadsOf(claim: Between): readonly string[] {
  return pairsOf(claim).map((p) => p.id);
}

/** Claims by the pairs they belong to; a claim of several actors stands under each of its pairs. */
export function byDyad<C extends Between>(claims: readonly C[]): ReadonlyMap<string, readonly C[]> {
  const pairs = claims.flatMap((claim) => dyadsOf(claim).map((id) => ({ id, claim })));
  const groups = groupBy(pairs, (p) => p.id);
  return new Map([...groups].map(([id, group]) => [id, group.map((p) => p.claim)]));
}

/** The dyad somebody means by `text`: either order, any letter case. */
export function findDyad(ids: Iterable<string>, text: string): string | undefined {
  const wanted = text.trim().toUpperCase();
  for (const id of ids) {
    const turned = id.replace(/^([^-]+)-(.+)$/u, "$2-$1");
    if (id.toUpperCase() === wanted || turned.toUpperCase() === wanted) return id;
  }
  return undefined;
}
