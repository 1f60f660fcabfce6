import { type Columns, csvHeader, csvRow } from "../csv.ts";
import type { GraphView, TieView } from "./views.ts";

const side = (of: "positive" | "negative"): Columns<TieView> => ({
  [`${of}_events`]: (t) => t[of]?.events ?? 0,
  [`${of}_relation`]: (t) => Number(t[of]?.relation ?? false),
  [`${of}_origins`]: (t) => t[of]?.origins.atLeast ?? 0,
  [`${of}_origins_at_most`]: (t) => t[of]?.origins.atMost ?? 0,
  [`${of}_firm`]: (t) => Number(t[of]?.firm ?? false),
});

const TIES: Columns<TieView> = {
  dyad: (t) => t.id,
  a: (t) => t.a,
  b: (t) => t.b,
  // A bare sign would be a formula in a spreadsheet.
  sign: (t) => ({ "+": "positive", "-": "negative", both: "both", none: "none" })[t.sign],
  ...side("positive"),
  ...side("negative"),
  contested_events: (t) => t.contested,
};

/** The ties that a view of the network shows, as CSV. */
export function graphCsv({ ties }: GraphView): string {
  return [csvHeader(TIES), ...ties.map((t) => csvRow(TIES, t))].join("");
}
