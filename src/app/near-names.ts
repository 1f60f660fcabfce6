/** Up to five of the choices that are nearest to what was typed, best first; none if nothing is near. */
export function nearNames(typed: string, choices: readonly string[]): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const scored = choices.map((name) => {
    const lower = name.toLowerCase();
    const starts = wanted.length >= 2 && (lower.startsWith(wanted) || wanted.startsWith(lower));
    return { name, distance: starts ? 0.5 : distance(wanted, lower) };
  });
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return scored
    .filter((s) => s.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map((s) => s.name);
}

/** Edit distance (Levenshtein), neighbours swapped counting once (Damerau). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
