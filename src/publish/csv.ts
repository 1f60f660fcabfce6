import { cleanLine } from "./terminal/clean.ts";
import type { DocumentHead } from "./views.ts";

export type Cell = string | number | boolean | undefined;

/** Columns of a table, in order. The names are part of the interface and never translated. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** The legal acts against the outlet of what is quoted in a row. */
export const actsInCell = ({ sanctions = [] }: Pick<DocumentHead, "sanctions">): string => sanctions.map((s) => s.act).join("; ");

/** The first line of a table. */
export function csvHeader<Row>(columns: Columns<Row>): string {
  return csvLine(Object.keys(columns));
}

/** A row of a table. */
export function csvRow<Row>(columns: Columns<Row>, row: Row): string {
  return csvLine(Object.values(columns).map((column) => cell(column(row))));
}

const csvLine = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

/**
 * A cell of CSV (RFC 4180: CRLF, a header, quotes doubled), UTF-8 without byte order mark.
 *
 * Article text is hostile, and spreadsheets run cells that begin with `=`, `+`, `-`, `@` (also fullwidth) as formulas.
 * Such a text gets an apostrophe before it, as OWASP advises ("CSV Injection"); one that already begins with an
 * apostrophe gets a second one, so taking one leading apostrophe away always gives the text back. Numbers of our own stay bare.
 * Control characters are gone, line breaks are blanks.
 */
function cell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = cleanLine(value);
  const safe = /^[=+\-@＝＋－＠']/u.test(text) ? `'${text}` : text;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
