import { actsInCell, type Columns, csvHeader, csvRow } from "../csv.ts";
import type { ContradictionView, SideView } from "./views.ts";

const chain = ({ claim }: SideView): string => claim.sources.map((s) => s.name).join("; ");

const COLUMNS: Columns<ContradictionView> = {
  type: (c) => c.type,
  denies: (c) => c.denies,
  event: (c) => c.event,
  a: (c) => c.a.claim.id,
  a_sources: (c) => chain(c.a),
  a_factuality: (c) => c.a.claim.factuality,
  a_value: (c) => c.values?.[0],
  a_sentence: (c) => c.a.claim.quote,
  a_outlet: (c) => c.a.claim.document.outlet,
  a_outlet_sanctions: (c) => actsInCell(c.a.claim.document),
  a_published_not_after: (c) => c.a.claim.document.published.notAfter,
  b: (c) => c.b.claim.id,
  b_sources: (c) => chain(c.b),
  b_factuality: (c) => c.b.claim.factuality,
  b_value: (c) => c.values?.[1],
  b_sentence: (c) => c.b.claim.quote,
  b_outlet: (c) => c.b.claim.document.outlet,
  b_outlet_sanctions: (c) => actsInCell(c.b.claim.document),
  b_published_not_after: (c) => c.b.claim.document.published.notAfter,
  also: (c) => c.also.length,
};

/** Contradictions as CSV, see csv.ts. */
export function contradictionsCsv(views: readonly ContradictionView[]): string {
  return [csvHeader(COLUMNS), ...views.map((v) => csvRow(COLUMNS, v))].join("");
}
