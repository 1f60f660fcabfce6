import type { ClaimView } from "../views.ts";
import { type Words, wordsOf } from "../words.ts";
import { legendLines } from "./claim-lines.ts";
import { quoted, SHAPES, voiceShort, what, who } from "./claim-words.ts";
import { cleanView } from "./clean.ts";
import { dateShort } from "./dates.ts";
import { page, paintOf, type RenderOptions } from "./paint.ts";
import { displayWidth, pad, shorten } from "./width.ts";
import { wrap } from "./wrap.ts";

interface Column {
  readonly key: keyof Words["columns"];
  readonly cell: (claim: ClaimView, words: Words) => string;
  /** Narrowest useful width; a column without one is never shortened. */
  readonly least?: number;
  /** Columns with the highest number go first when room is short; 0 stays. */
  readonly goes: number;
}

const COLUMNS: readonly Column[] = [
  { key: "id", cell: (c) => c.id, goes: 0 },
  { key: "status", cell: (c) => SHAPES[c.status], goes: 0 },
  { key: "who", cell: (c) => who(c), least: 9, goes: 0 },
  { key: "what", cell: (c, w) => what(c, w), least: 12, goes: 0 },
  { key: "says", cell: (c, w) => voiceShort(c, w), least: 12, goes: 1 },
  { key: "firmness", cell: (c) => c.factuality, goes: 2 },
  { key: "date", cell: (c) => dateShort(c.document.published), least: 10, goes: 3 },
  { key: "outlet", cell: (c, w) => c.document.outlet ?? w.outletUnknown, least: 10, goes: 4 },
];
const GAP = "  ";

/**
 * Claims as a table that fits the width: columns are first shortened, then left out, the id never. Below each row
 * stands its sentence, as far as it fits: no claim goes without one.
 */
export function renderClaimsTable(claims: readonly ClaimView[], options: RenderOptions): string {
  const words = wordsOf(options.language);
  const { bold, dim } = paintOf(options);
  if (claims.length === 0) return page([words.nothing]);
  const clean = cleanView(claims);
  const columns = fit(clean, words, options.width);
  const row = (text: (c: Column) => string): string =>
    columns
      .map(({ column, width }) => pad(column.least ? shorten(text(column), width) : text(column), width))
      .join(GAP)
      .trimEnd();
  const mark = (claim: ClaimView): string => (claim.document.sample ? `[${words.invented}] ` : "");
  const rows = clean.flatMap((claim) => [
    row((c) => c.cell(claim, words)),
    dim(shorten(GAP + mark(claim) + quoted(claim.quote, words), options.width)),
  ]);
  const marks = clean.some((c) => c.document.sample) ? wrap(words.sampleNote, options.width) : [];
  return page([bold(row((c) => words.columns[c.key])), ...rows, "", ...legendLines(words, options.width), ...marks]);
}

interface Fitted {
  readonly column: Column;
  readonly width: number;
}

/** Columns and widths for a table of at most `room` columns of the terminal. */
function fit(claims: readonly ClaimView[], words: Words, room: number): Fitted[] {
  let columns = COLUMNS;
  const natural = new Map(
    columns.map((c) => [c, Math.max(displayWidth(words.columns[c.key]), ...claims.map((claim) => displayWidth(c.cell(claim, words))))]),
  );
  const wide = (c: Column): number => natural.get(c) ?? 0;
  const narrow = (c: Column): number => Math.min(wide(c), c.least ?? wide(c));
  const total = (list: readonly Column[], width: (c: Column) => number): number =>
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
