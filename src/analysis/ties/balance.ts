import { type Frustration, frustrationOf } from "./frustration.ts";
import type { SignedEdge, SignedNetwork } from "./network.ts";
import { type Triad, type TriadState, triadsOf } from "./triads.ts";

/** How balanced a signed network is. What has no triad, or no edge, has no share: the figure is absent, not 0. */
export interface Balance {
  readonly triads: Readonly<Record<TriadState, number>>;
  /** Share of balanced triads among those that are balanced or not (Cartwright & Harary 1956), 0…1. */
  readonly degree?: number;
  /** The same over all triads, if all undetermined ones were unbalanced, and if they were balanced. */
  readonly degreeBounds?: { readonly atLeast: number; readonly atMost: number };
  /** The same share by intensity: the geometric mean of what the three edges weigh (Onnela et al. 2005). */
  readonly weightedDegree?: number;
  readonly frustration: Frustration;
}

/** Degree of balance and line index of a network. */
export function balanceOf(network: Pick<SignedNetwork, "edges">, triads: readonly Triad[] = triadsOf(network)): Balance {
  const of = (state: TriadState): readonly Triad[] => triads.filter((t) => t.state === state);
  const [balanced, unbalanced, undetermined] = [of("balanced"), of("unbalanced"), of("undetermined")];
  const determined = balanced.length + unbalanced.length;
  const weight = (some: readonly Triad[]): number => some.reduce((sum, t) => sum + intensity(t), 0);
  return {
    triads: { balanced: balanced.length, unbalanced: unbalanced.length, undetermined: undetermined.length },
    ...(determined > 0 && {
      degree: balanced.length / determined,
      weightedDegree: weight(balanced) / (weight(balanced) + weight(unbalanced)),
    }),
    ...(triads.length > 0 && {
      degreeBounds: { atLeast: balanced.length / triads.length, atMost: (balanced.length + undetermined.length) / triads.length },
    }),
    frustration: frustrationOf(network.edges),
  };
}

/** What an edge weighs: the events and relations that give it its sign. */
export function edgeWeight({ sign, positive, negative }: SignedEdge): number {
  const of = ({ events, relations }: SignedEdge["positive"]): number => events + relations;
  return (sign === "-" ? 0 : of(positive)) + (sign === "+" ? 0 : of(negative));
}

const intensity = ({ edges }: Triad): number => Math.cbrt(edges.reduce((product, e) => product * edgeWeight(e), 1));
