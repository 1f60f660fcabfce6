import { rowsOf } from "./reading-order.ts";
import type { Segment } from "./text-lines.ts";

/** A page with its text, before it is put in order. */
export interface PageText {
  readonly page: number;
  readonly segments: readonly Segment[];
  /** Pieces that stand at another angle. */
  readonly askew: readonly string[];
}

/** A page whose furniture is told from its text. */
export interface CleanPage {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly furniture: readonly { readonly text: string; readonly rule: string }[];
}

/** Heads and feet are among this many rows from either end of a page. */
const EDGE_ROWS = 3;
/** On so many pages a line has to stand to be a head; in a document of two pages, on both. */
const REPEATED = 3;
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]{0,3}(?:(?:seite|s\.|blatt|page|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|von|of|\|)\s*\d{1,4})?[^\p{L}\p{N}]{0,3}$/iu;

/**
 * Tells running heads and feet, page numbers and text along edges from the text of the pages. A head is a line at the edge of the page
 * that stands, but for its numbers, at the edge of other pages too.
 */
export function tellRunningHeads(pages: readonly PageText[]): readonly CleanPage[] {
  const edges = pages.map(({ segments }) => edgeRows(segments));
  const counts = new Map<string, number>();
  for (const rows of edges)
    for (const key of new Set([...rows.values()].map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.min(REPEATED, pages.length));
  return pages.map(({ page, segments, askew }, i) => {
    const furniture: { text: string; rule: string }[] = [];
    const dropped = new Set<Segment>();
    for (const [row, { key, text, edge }] of edges[i] ?? []) {
      const number = edge && PAGE_NUMBER.test(text);
      if (!number && (counts.get(key) ?? 0) < enough) continue;
      furniture.push({ text, rule: number ? "pdf:page-number" : "pdf:running-head" });
      for (const segment of row) dropped.add(segment);
    }
    if (askew.length > 0) furniture.push({ text: askew.join(" "), rule: "pdf:askew" });
    return { page, segments: segments.filter((s) => !dropped.has(s)), furniture };
  });
}

interface EdgeRow {
  readonly key: string;
  readonly text: string;
  /** The outermost row. */
  readonly edge: boolean;
}

function edgeRows(segments: readonly Segment[]): ReadonlyMap<readonly Segment[], EdgeRow> {
  const rows = rowsOf(segments);
  const out = new Map<readonly Segment[], EdgeRow>();
  rows.forEach((row, i) => {
    if (i >= EDGE_ROWS && i < rows.length - EDGE_ROWS) return;
    const text = row.map((s) => s.text).join(" ");
    const key = `${i < EDGE_ROWS ? "head" : "foot"} ${text.replace(/\d+/gu, "#").toLowerCase()}`;
    out.set(row, { key, text, edge: i === 0 || i === rows.length - 1 });
  });
  return out;
}
