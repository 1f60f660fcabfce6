import { join, type Segment } from "./text-lines.ts";

/** Lines that are read one after the other: one column of a page, from the top down. */
export type Flow = readonly Segment[];

/** Between columns, in units of the letter size. */
const GUTTER = 0.9;
/** Segments on one line differ less in their baselines, in units of the letter size. */
const SAME_ROW = 0.4;
/** What has shorter lines is a table, which is read row by row, or a margin. */
const COLUMN_LETTERS = 18;
const COLUMN_LINES = 3;
/** More rows than any page of text has: then they are read as they lie in the file. */
const MOST_ROWS = 400;
const DEEPEST = 4;

interface Interval {
  left: number;
  right: number;
}

/**
 * The order in which a page is read: bands from the top down, in each band the columns from left to right. A band of columns is the longest
 * run of rows that leaves the same gutter free (after the XY cut of Nagy and Seth 1984, which cuts at white space, but with the horizontal
 * cuts chosen so that columns stay whole).
 */
export function readingOrder(segments: readonly Segment[], depth = 0): readonly Flow[] {
  const rows = rowsOf(segments);
  if (rows.length > MOST_ROWS) return [segments];
  const flows: Segment[][] = [];
  let plain: Segment[] | undefined;
  for (let at = 0; at < rows.length; ) {
    const band = depth < DEEPEST ? bandFrom(rows, at) : undefined;
    if (band) {
      plain = undefined;
      for (const column of band.columns) flows.push(...readingOrder(column, depth + 1).map((flow) => [...flow]));
      at = band.end;
      continue;
    }
    const line = (rows[at] ?? []).reduce((all, segment) => join(all, segment));
    if (plain) plain.push(line);
    else {
      plain = [line];
      flows.push(plain);
    }
    at++;
  }
  return flows;
}

/** Segments by baselines, from the top down, each row from left to right. */
export function rowsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => b.baseline - a.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.baseline - segment.baseline < SAME_ROW * Math.min(first.size, segment.size)) row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** The longest run of rows from one that stands in columns of text. */
function bandFrom(
  rows: readonly (readonly Segment[])[],
  start: number,
): { readonly end: number; readonly columns: Segment[][] } | undefined {
  const gutter = GUTTER * middle(rows.slice(start).flatMap((row) => row.map((s) => s.size)));
  const covered: Interval[] = [];
  let end = start;
  let columns: readonly Interval[] = [];
  for (let i = start; i < rows.length; i++) {
    for (const segment of rows[i] ?? []) cover(covered, segment, gutter);
    if (covered.length > 1) {
      end = i + 1;
      columns = covered.map((c) => ({ ...c }));
    }
  }
  if (columns.length < 2) return undefined;
  const members: Segment[][] = columns.map(() => []);
  for (const segment of rows.slice(start, end).flat())
    members[columns.findIndex((c) => segment.left >= c.left && segment.right <= c.right)]?.push(segment);
  const texts = members.filter(isText);
  if (texts.length < 2 || !sideBySide(texts)) return undefined;
  // What is no column of its own (a margin, a number) belongs to the column before it.
  const out: Segment[][] = [];
  for (const member of members) {
    if (isText(member) || out.length === 0) out.push(member);
    else out.at(-1)?.push(...member);
  }
  return { end, columns: out };
}

/** Adds a segment to the covered intervals, joining those that no gutter parts. */
function cover(covered: Interval[], { left, right }: Segment, gutter: number): void {
  const merged: Interval = { left, right };
  for (let i = covered.length - 1; i >= 0; i--) {
    const other = covered[i];
    if (!other || other.left - merged.right >= gutter || merged.left - other.right >= gutter) continue;
    merged.left = Math.min(merged.left, other.left);
    merged.right = Math.max(merged.right, other.right);
    covered.splice(i, 1);
  }
  const at = covered.findIndex((c) => c.left > merged.left);
  covered.splice(at < 0 ? covered.length : at, 0, merged);
}

function isText(column: readonly Segment[]): boolean {
  return column.length >= COLUMN_LINES && middle(column.map((s) => s.text.length)) >= COLUMN_LETTERS;
}

/** Columns stand beside each other; an address at the top right and a text below it do not. */
function sideBySide(columns: readonly (readonly Segment[])[]): boolean {
  const ranges = columns.map((c) => ({ top: Math.max(...c.map((s) => s.baseline)), bottom: Math.min(...c.map((s) => s.baseline)) }));
  return ranges.every((a, i) => ranges.some((b, j) => i !== j && a.bottom <= b.top && b.bottom <= a.top));
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
