import { type Columns, csvHeader, csvRow } from "../csv.ts";
import { changeInWords } from "./tell.ts";
import type { DecisionView } from "./views.ts";

const COLUMNS: Columns<DecisionView> = {
  id: (d) => d.id,
  kind: (d) => d.kind,
  subject: (d) => d.subjects[0],
  other: (d) => d.subjects[1],
  value: (d) => d.value,
  change: (d) => d.change && changeInWords(d.change, "en").join("; "),
  reason: (d) => d.reason,
  by: (d) => d.by,
  at: (d) => d.at,
  undone_at: (d) => d.undone?.at,
  undone_by: (d) => d.undone?.by,
  undone_reason: (d) => d.undone?.reason,
  found_again: (d) => (d.nowhere ? "no" : undefined),
};

/** Decisions as a table, one line each, see csv.ts. */
export function decisionsCsv(decisions: readonly DecisionView[]): string {
  return csvHeader(COLUMNS) + decisions.map((d) => csvRow(COLUMNS, d)).join("");
}
