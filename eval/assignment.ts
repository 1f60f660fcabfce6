/**
 * The best one-to-one assignment of rows to columns: the one whose weights add up to the most (Hungarian method with potentials, after
 * Kuhn 1955 and Munkres 1957, O(n²m)). Greedy matching would let an early row take what only a later one could have had.
 * @param weights one row per item of the first list, one column per item of the second; none negative.
 * @returns pairs of row and column, by row, or by column if there are fewer of those; every item of the shorter list is in one,
 *   if need be with weight 0.
 */
export function assign(weights: readonly (readonly number[])[]): readonly (readonly [row: number, column: number])[] {
  const columns = weights[0]?.length ?? 0;
  if (columns === 0) return [];
  if (weights.length <= columns) return solve(weights.map((row) => row.map((w) => -w))).map((column, row) => [row, column]);
  const turned = Array.from({ length: columns }, (_, c) => weights.map((row) => -(row[c] as number)));
  return solve(turned).map((row, column) => [row, column]);
}

/** The column of each row at the least cost; there must be at least as many columns as rows. */
function solve(cost: readonly (readonly number[])[]): readonly number[] {
  const [n, m] = [cost.length, cost[0]?.length ?? 0];
  // Counted from 1; row and column 0 are the start of every search.
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    const cameFrom = new Int32Array(m + 1);
    let column = search(row, cameFrom);
    while (column !== 0) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const columnOf = new Array<number>(n).fill(-1);
  for (let column = 1; column <= m; column++) if (rowOf[column] !== 0) columnOf[(rowOf[column] as number) - 1] = column - 1;
  return columnOf;

  /** Finds the cheapest way from a row to a free column and says by which columns it came there. */
  function search(start: number, cameFrom: Int32Array): number {
    rowOf[0] = start;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    let column = 0;
    do {
      used[column] = 1;
      const row = rowOf[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const reduced = (cost[row - 1]?.[j - 1] as number) - (rowPotential[row] as number) - (columnPotential[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          rowPotential[rowOf[j] as number] = (rowPotential[rowOf[j] as number] as number) + delta;
          columnPotential[j] = (columnPotential[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    return column;
  }
}
