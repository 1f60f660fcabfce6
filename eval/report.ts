/** A figure in per cent as text. */
export const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(1));

/** Rows under one another: the first column to the left, figures to the right. The first row is the head. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows.map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[c] ?? 0))).join("  "));
}
