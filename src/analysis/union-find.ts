/** Disjoint sets over `0 … size-1` (Tarjan 1975), with path halving; the root of a set is its smallest member. */
export interface UnionFind {
  find(member: number): number;
  union(a: number, b: number): void;
}

/** Makes `size` sets of one member each. */
export function unionFind(size: number): UnionFind {
  const parent = Array.from({ length: size }, (_, i) => i);
  const up = (i: number): number => parent[i] ?? i;
  const find = (member: number): number => {
    let at = member;
    while (up(at) !== at) {
      parent[at] = up(up(at));
      at = up(at);
    }
    return at;
  };
  const union = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, union };
}
