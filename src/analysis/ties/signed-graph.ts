/** An edge seen from one of its ends. */
export interface Link {
  readonly to: number;
  readonly sign: 1 | -1;
}

/** Links of every actor, by number; both ends have the edge. */
export type Graph = Link[][];

/** Camp of every actor: 1 or −1. */
export type Camps = Int8Array;

/** Edges against a division: + between the camps, − inside one. */
export function cost(graph: Graph, camps: Camps): number {
  let ends = 0;
  for (const [i, links] of graph.entries()) for (const { to, sign } of links) if ((camps[i] ?? 0) * (camps[to] ?? 0) * sign < 0) ends++;
  return ends / 2;
}

/** A breadth-first tree of each group. Roots are their own parents. */
export interface Forest {
  /** Along the tree: who is + to one is in its camp. The division without fault, if there is one. */
  readonly camps: Camps;
  readonly parents: Int32Array;
  readonly depths: Int32Array;
}

/** Trees that grow from the actor with most edges. */
export function forest(graph: Graph): Forest {
  const [camps, parents, depths] = [new Int8Array(graph.length), new Int32Array(graph.length), new Int32Array(graph.length)];
  const order = [...graph.keys()].sort((a, b) => (graph[b]?.length ?? 0) - (graph[a]?.length ?? 0) || a - b);
  for (const start of order) {
    if (camps[start] !== 0) continue;
    camps[start] = 1;
    parents[start] = start;
    const queue = [start];
    for (const at of queue)
      for (const { to, sign } of graph[at] ?? []) {
        if (camps[to] !== 0) continue;
        camps[to] = (camps[at] ?? 1) * sign;
        parents[to] = at;
        depths[to] = (depths[at] ?? 0) + 1;
        queue.push(to);
      }
  }
  return { camps, parents, depths };
}

/** Lets actors change camp while that leaves fewer edges against the division. At most half of an actor's edges are against it then. */
export function improve(graph: Graph, start: Camps): Camps {
  const camps = start.slice();
  for (let changed = true; changed; ) {
    changed = false;
    for (const [i, links] of graph.entries()) {
      const pull = links.reduce((sum, { to, sign }) => sum + (camps[i] ?? 0) * (camps[to] ?? 0) * sign, 0);
      if (pull >= 0) continue;
      camps[i] = -(camps[i] ?? 0);
      changed = true;
    }
  }
  return camps;
}
