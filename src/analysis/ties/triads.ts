import { dyadId } from "../dyads.ts";
import { groupBy } from "../group-by.ts";
import type { SignedEdge, SignedNetwork } from "./network.ts";

/**
 * Balance of three actors who all stand to each other (Cartwright & Harary 1956): balanced if the product of the three signs is +. With an
 * edge that is both it is undetermined.
 */
export const TRIAD_STATES = ["balanced", "unbalanced", "undetermined"] as const;
export type TriadState = (typeof TRIAD_STATES)[number];

export interface Triad {
  /** Codes in order. */
  readonly actors: readonly [string, string, string];
  /** First and second actor, second and third, first and third; each with its evidence. */
  readonly edges: readonly [SignedEdge, SignedEdge, SignedEdge];
  readonly state: TriadState;
}

/** Every three actors of whom each two have an edge, by their codes. */
export function triadsOf({ edges }: Pick<SignedNetwork, "edges">): readonly Triad[] {
  const from = groupBy(edges, (e) => e.a);
  const at = new Map(edges.map((e) => [e.id, e]));
  const found: Triad[] = [];
  for (const ab of edges)
    for (const bc of from.get(ab.b) ?? []) {
      const ac = at.get(dyadId(ab.a, bc.b));
      if (ac) found.push({ actors: [ab.a, ab.b, bc.b], edges: [ab, bc, ac], state: stateOf([ab, bc, ac]) });
    }
  return found.sort((x, y) => (x.actors.join(" ") < y.actors.join(" ") ? -1 : 1));
}

function stateOf(edges: readonly SignedEdge[]): TriadState {
  if (edges.some((e) => e.sign === "both")) return "undetermined";
  return edges.filter((e) => e.sign === "-").length % 2 === 0 ? "balanced" : "unbalanced";
}
