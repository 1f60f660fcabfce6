import { forest, type Graph, type Link } from "./signed-graph.ts";

/** Rounds of looking for longer circles; each finds many at once, and little is left after a few. */
const ROUNDS = 20;

/**
 * Unbalanced circles of which no two share an edge: triads first, as they come, then longer ones along trees. Each of them has an edge against
 * any division, so that their number is a lower bound of the line index.
 */
export function disjointCircles(graph: Graph): number {
  const used = new Set<string>();
  const take = (edges: readonly string[]): number => {
    if (edges.some((e) => used.has(e))) return 0;
    for (const e of edges) used.add(e);
    return 1;
  };
  let found = triads(graph, take);
  for (let round = 0; round < ROUNDS; round++) {
    const circles = longer(graph.map((links, i) => links.filter((l) => !used.has(key(i, l.to)))));
    if (circles.length === 0) break;
    for (const circle of circles.sort((a, b) => a.length - b.length)) found += take(circle);
  }
  return found;
}

const key = (i: number, j: number): string => (i < j ? `${i} ${j}` : `${j} ${i}`);

function triads(graph: Graph, take: (edges: readonly string[]) => number): number {
  const signs = graph.map((links) => new Map(links.map((l: Link) => [l.to, l.sign])));
  let found = 0;
  for (const [a, links] of graph.entries())
    for (const { to: b, sign: ab } of links)
      for (const { to: c, sign: bc } of b > a ? (graph[b] ?? []) : []) {
        const ac = c > b ? signs[a]?.get(c) : undefined;
        if (ac !== undefined && ab * bc * ac < 0) found += take([key(a, b), key(b, c), key(a, c)]);
      }
  return found;
}

/** For each edge against the camps of a tree: the edge and the way between its ends along the tree. */
function longer(graph: Graph): string[][] {
  const { camps, parents, depths } = forest(graph);
  const circles: string[][] = [];
  for (const [i, links] of graph.entries())
    for (const { to, sign } of links) {
      if (to < i || (camps[i] ?? 0) * (camps[to] ?? 0) * sign > 0) continue;
      const circle = [key(i, to)];
      for (let [a, b] = [i, to]; a !== b; ) {
        const up = (depths[a] ?? 0) >= (depths[b] ?? 0) ? a : b;
        const parent = parents[up] ?? -1;
        circle.push(key(up, parent));
        if (up === a) a = parent;
        else b = parent;
      }
      circles.push(circle);
    }
  return circles;
}
