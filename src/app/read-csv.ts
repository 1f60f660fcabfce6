/**
 * Rows of a CSV table (RFC 4180: commas, quotes doubled inside quotes), each as an object by the names in its first line.
 * A byte order mark is skipped; a short row leaves its last columns out.
 */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = cells(text.replace(/^\uFEFF/u, ""));
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => Object.fromEntries(row.flatMap((cell, i) => (names[i] === undefined ? [] : [[names[i], cell]]))));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;
  for (let m = CELL.exec(text); m && m[0] !== ""; m = CELL.exec(text)) {
    rows.at(-1)?.push(m[1]?.replaceAll('""', '"') ?? m[2] ?? "");
    if (m[3] !== ",") rows.push([]);
  }
  return rows;
}
