import { type SignedEdge, STANDINGS, type TieSums } from "../../analysis/ties/index.ts";
import { type Cell, type Columns, csvHeader, csvRow } from "../csv.ts";
import type { DyadTiesView, NetworkView } from "./views.ts";

type Row = TieSums & { readonly month: string };

const tally = (side: "cooperation" | "conflict"): Columns<Row> =>
  Object.fromEntries(
    STANDINGS.flatMap((s) => {
      const name = `${side}_${s.replaceAll("-", "_")}`;
      return [
        [`${name}_events`, (r: Row): Cell => r[side][s].events],
        [`${name}_origins`, (r: Row): Cell => r[side][s].origins.atLeast],
        [`${name}_origins_at_most`, (r: Row): Cell => r[side][s].origins.atMost],
        [`${name}_score`, (r: Row): Cell => r[side][s].score],
      ];
    }),
  );

const MONTHS: Columns<Row> = { month: (r) => r.month, ...tally("cooperation"), ...tally("conflict"), net: (r) => r.net };

/** The months of a pair as CSV; events of no known month stand last, their month is empty. */
export function tiesCsv({ months, undated }: DyadTiesView): string {
  const rows: readonly Row[] = [...months, ...(undated ? [{ ...undated, month: "" }] : [])];
  return [csvHeader(MONTHS), ...rows.map((r) => csvRow(MONTHS, r))].join("");
}

const side = (of: "positive" | "negative"): Columns<SignedEdge> => ({
  [`${of}_events`]: (e) => e[of].events,
  [`${of}_relations`]: (e) => e[of].relations,
  [`${of}_origins`]: (e) => e[of].origins.atLeast,
  [`${of}_origins_at_most`]: (e) => e[of].origins.atMost,
  [`${of}_score`]: (e) => e[of].score,
  [`${of}_claims`]: (e) => e[of].claims.join("; "),
});

const EDGES: Columns<SignedEdge> = {
  dyad: (e) => e.id,
  a: (e) => e.a,
  b: (e) => e.b,
  // A bare sign would be a formula in a spreadsheet.
  sign: (e) => ({ "+": "positive", "-": "negative", both: "both" })[e.sign],
  ...side("positive"),
  ...side("negative"),
  contested_events: (e) => e.contested.events,
};

/** The pairs of a network as CSV. */
export function networkCsv({ edges }: NetworkView): string {
  return [csvHeader(EDGES), ...edges.map((e) => csvRow(EDGES, e))].join("");
}
