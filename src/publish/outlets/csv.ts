import { actsInCell, type Columns, csvHeader, csvRow } from "../csv.ts";
import type { OutletLine } from "./views.ts";

const COLUMNS: Columns<OutletLine> = {
  id: (o) => o.id,
  name: (o) => o.name,
  listed: (o) => o.listed,
  country: (o) => o.country?.code,
  owner: (o) => o.owner,
  ownership: (o) => o.ownership?.type,
  agency: (o) => o.agency,
  sanctions: actsInCell,
  reliability: (o) => o.reliability?.letter,
  reliability_by: (o) => o.reliability?.by,
  reliability_at: (o) => o.reliability?.at,
  articles: (o) => o.articles,
  own: (o) => o.own,
  copies: (o) => o.copies,
  claims: (o) => o.claims,
  sample: (o) => o.sample,
};

/** Outlets of the ledger as CSV, see csv.ts. */
export function outletsCsv(outlets: readonly OutletLine[]): string {
  return [csvHeader(COLUMNS), ...outlets.map((outlet) => csvRow(COLUMNS, outlet))].join("");
}
