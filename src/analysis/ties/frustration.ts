import { groupBy } from "../group-by.ts";
import { unionFind } from "../union-find.ts";
import { disjointCircles } from "./disjoint-circles.ts";
import { exactCamps } from "./exact-camps.ts";
import type { SignedEdge } from "./network.ts";
import { cost, forest, type Graph, improve } from "./signed-graph.ts";

/** Actors that hang together, in two camps so that as few edges as were found stand against it. */
export interface FrustratedGroup {
  /** Codes; the first code is in the first camp. Which camp is which means nothing, other divisions may be as good. */
  readonly camps: readonly [readonly string[], readonly string[]];
  /** Ids of the edges against the division: + between the camps, − inside one. */
  readonly frustrated: readonly string[];
  /** Bounds of the line index of this group; equal if it is exact. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** Line index of balance: the fewest edges whose sign would have to change for all triads and longer circles to be balanced (Harary 1959). */
export interface Frustration {
  /** Edges with one sign. */
  readonly edges: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly exact: boolean;
  /** Edges that are both: each is against any division, whatever it is, and counts above these. */
  readonly ambivalent: number;
  /** 1 − 2 L / m: 1 is balanced (Aref & Wilson 2018). Absent without edges. */
  readonly partial?: { readonly atLeast: number; readonly atMost: number };
  /** Groups with more than one actor, the largest first. */
  readonly groups: readonly FrustratedGroup[];
}

/** Largest group that is divided exactly. */
export const EXACT_ACTORS = 200;

/**
 * Line index of balance, which is hard to compute (it is NP-hard: Barahona 1982). For groups of up to {@link EXACT_ACTORS} actors it is exact, by
 * branch and bound, while that takes no more steps than allowed. Else the upper bound is a division that no single actor's change of camp
 * improves, and the lower bound the number of unbalanced triads and longer circles without a common edge: each of them has an edge against any
 * division (Aref & Wilson 2019).
 */
export function frustrationOf(edges: readonly Pick<SignedEdge, "id" | "a" | "b" | "sign">[], steps?: number): Frustration {
  const signed = edges.filter((e) => e.sign !== "both").toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const codes = [...new Set(signed.flatMap((e) => [e.a, e.b]))].sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  const sets = unionFind(codes.length);
  const at = (code: string): number => index.get(code) ?? 0;
  for (const e of signed) sets.union(at(e.a), at(e.b));
  const groups = [...groupBy(signed, (e) => sets.find(at(e.a))).values()]
    .map((own) => group(own, steps))
    .sort((x, y) => y.camps.flat().length - x.camps.flat().length || ((x.camps[0][0] ?? "") < (y.camps[0][0] ?? "") ? -1 : 1));
  const [atLeast, atMost] = [groups.reduce((sum, g) => sum + g.atLeast, 0), groups.reduce((sum, g) => sum + g.atMost, 0)];
  const m = signed.length;
  return {
    edges: m,
    atLeast,
    atMost,
    exact: atLeast === atMost,
    ambivalent: edges.length - m,
    ...(m > 0 && { partial: { atLeast: 1 - (2 * atMost) / m, atMost: 1 - (2 * atLeast) / m } }),
    groups,
  };
}

function group(edges: readonly Pick<SignedEdge, "id" | "a" | "b" | "sign">[], steps?: number): FrustratedGroup {
  const codes = [...new Set(edges.flatMap((e) => [e.a, e.b]))].sort();
  const index = new Map(codes.map((code, i) => [code, i]));
  const graph: Graph = codes.map(() => []);
  for (const { a, b, sign } of edges) {
    const [i, j] = [index.get(a) ?? 0, index.get(b) ?? 0];
    const s = sign === "+" ? 1 : -1;
    graph[i]?.push({ to: j, sign: s });
    graph[j]?.push({ to: i, sign: s });
  }
  const found = improve(graph, forest(graph).camps);
  const exact = codes.length <= EXACT_ACTORS && cost(graph, found) > 0 ? exactCamps(graph, found, steps) : undefined;
  const camps = exact?.camps ?? found;
  const atMost = cost(graph, camps);
  const camp = (side: number): readonly string[] => codes.filter((_, i) => camps[i] === side);
  const against = edges.filter((e) => (camps[index.get(e.a) ?? 0] === camps[index.get(e.b) ?? 0]) !== (e.sign === "+"));
  return {
    camps: [camp(camps[0] ?? 1), camp(-(camps[0] ?? 1))],
    frustrated: against.map((e) => e.id),
    atLeast: atMost === 0 || exact?.finished === true ? atMost : disjointCircles(graph),
    atMost,
  };
}
