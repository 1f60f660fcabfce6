import { displayWidth, pad, shorten } from "./width.ts";

/** A column of a table for the terminal. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Narrowest useful width; a column without one is never shortened. */
  readonly least?: number;
  /** Columns with the highest number go first when room is short; 0 stays. */
  readonly goes: number;
  /** Numbers stand at the right. */
  readonly right?: true;
}

const GAP = "  ";

/** A table that fits the width: columns are first shortened, then left out. The first line is the head. */
export function tableLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[], width: number): readonly [string, ...string[]] {
  const fitted = fit(rows, columns, width);
  const line = (text: (c: Column<Row>) => string): string =>
    fitted
      .map(({ column, width }) => {
        const cut = column.least === undefined ? text(column) : shorten(text(column), width);
        return column.right ? " ".repeat(Math.max(0, width - displayWidth(cut))) + cut : pad(cut, width);
      })
      .join(GAP)
      .trimEnd();
  return [line((c) => c.head), ...rows.map((row) => line((c) => c.cell(row)))];
}

interface Fitted<Row> {
  readonly column: Column<Row>;
  readonly width: number;
}

/** Columns and widths for a table of at most `room` columns of the terminal. */
function fit<Row>(rows: readonly Row[], all: readonly Column<Row>[], room: number): Fitted<Row>[] {
  let columns = all;
  const natural = new Map(columns.map((c) => [c, Math.max(displayWidth(c.head), ...rows.map((row) => displayWidth(c.cell(row))))]));
  const wide = (c: Column<Row>): number => natural.get(c) ?? 0;
  const narrow = (c: Column<Row>): number => Math.min(wide(c), c.least ?? wide(c));
  const total = (list: readonly Column<Row>[], width: (c: Column<Row>) => number): number =>
    list.reduce((sum, c) => sum + width(c), GAP.length * (list.length - 1));
  while (total(columns, narrow) > room && columns.some((c) => c.goes > 0)) {
    const last = Math.max(...columns.map((c) => c.goes));
    columns = columns.filter((c) => c.goes !== last);
  }
  // What is left over goes to the columns in turn, one by one, until each has what it needs.
  const widths = new Map(columns.map((c) => [c, narrow(c)]));
  let spare = room - total(columns, narrow);
  for (
    let open = columns.filter((c) => narrow(c) < wide(c));
    spare > 0 && open.length > 0;
    open = open.filter((c) => (widths.get(c) ?? 0) < wide(c))
  )
    for (const c of open) {
      if (spare-- <= 0) break;
      widths.set(c, (widths.get(c) ?? 0) + 1);
    }
  return columns.map((column) => ({ column, width: widths.get(column) ?? 0 }));
}
