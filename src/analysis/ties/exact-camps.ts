import { type Camps, cost, type Graph } from "./signed-graph.ts";

/** Actors tried in a camp before the search gives up: about a second. */
const STEPS = 2_000_000;

/**
 * The best division of one group by branch and bound. Actors are placed one after the other, those first who have most edges to the placed
 * ones; a branch ends where the edges against it, and for each actor still to come the fewer of those that either camp would add, reach the
 * best division known.
 * @param start a division to beat
 * @returns the best one found; `finished` if there is none better
 */
export function exactCamps(graph: Graph, start: Camps, steps = STEPS): { readonly camps: Camps; readonly finished: boolean } {
  const order = placing(graph);
  const camps = new Int8Array(graph.length);
  /** Edges to placed actors that would stand against an actor in camp 1, and in camp −1. */
  const [inPlus, inMinus] = [new Int32Array(graph.length), new Int32Array(graph.length)];
  let [best, bestCost, left] = [start, cost(graph, start), steps];

  const least = (i: number): number => Math.min(inPlus[i] ?? 0, inMinus[i] ?? 0);
  /** Puts an actor into a camp, or takes it out; returns what the bound of the actors still to come changes by. */
  const place = (i: number, camp: number, by: 1 | -1): number => {
    let change = 0;
    for (const { to, sign } of graph[i] ?? []) {
      if (camps[to] !== 0) continue;
      change -= least(to);
      const against = camp * sign > 0 ? inMinus : inPlus;
      against[to] = (against[to] ?? 0) + by;
      change += least(to);
    }
    return change;
  };
  /** @param open bound of the actors from `depth` on */
  const search = (depth: number, against: number, open: number): void => {
    const i = order[depth];
    if (i === undefined) {
      [best, bestCost] = [camps.slice(), against];
      return;
    }
    const [plus, minus] = [inPlus[i] ?? 0, inMinus[i] ?? 0];
    // The first actor's camp is a matter of names.
    const choices = depth === 0 ? [1] : plus <= minus ? [1, -1] : [-1, 1];
    for (const camp of choices) {
      const now = against + (camp === 1 ? plus : minus);
      const rest = open - least(i);
      if (now + rest >= bestCost || left-- <= 0) continue;
      camps[i] = camp;
      const change = place(i, camp, 1);
      if (now + rest + change < bestCost) search(depth + 1, now, rest + change);
      place(i, camp, -1);
      camps[i] = 0;
    }
  };
  search(0, 0, 0);
  return { camps: best, finished: left > 0 };
}

/** The actor with most edges, then always the one with most edges to those before; by number among equals. */
function placing(graph: Graph): readonly number[] {
  const order: number[] = [];
  const links = new Int32Array(graph.length);
  const placed = new Set<number>();
  while (order.length < graph.length) {
    let next = -1;
    for (const [i, own] of graph.entries()) {
      if (placed.has(i)) continue;
      const [a, b] = [links[i] ?? 0, links[next] ?? -1];
      if (next < 0 || a > b || (a === b && own.length > (graph[next]?.length ?? 0))) next = i;
    }
    placed.add(next);
    order.push(next);
    for (const { to } of graph[next] ?? []) links[to] = (links[to] ?? 0) + 1;
  }
  return order;
}
