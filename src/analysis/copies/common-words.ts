const row = new Uint8Array(256);

/**
 * Length of the longest common subsequence of two stretches of words (Wagner and Fischer 1974), each of at most 255 words: how many words of
 * one the other has in the same order.
 */
export function commonWords(a: Uint32Array, fromA: number, toA: number, b: Uint32Array, fromB: number, toB: number): number {
  const width = toB - fromB;
  if (width <= 0) return 0;
  row.fill(0, 0, width + 1);
  for (let i = fromA; i < toA; i++) {
    const word = a[i];
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = row[j] as number;
      if (b[fromB + j - 1] === word) row[j] = diagonal + 1;
      else {
        const left = row[j - 1] as number;
        if (left > above) row[j] = left;
      }
      diagonal = above;
    }
  }
  return row[width] as number;
}
