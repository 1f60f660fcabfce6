import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClaimFigures } from "./claims/score.ts";
import type { Measured } from "./measure.ts";
import type { QuoteFigures } from "./quotes/score.ts";
import type { TimeFigures } from "./times/score.ts";

/** Figures of one set, and when they were measured. No text of a set, as its licence may not allow that: figures only. */
export type Row = {
  readonly name: string;
  /** Day of measurement, ISO 8601. */
  readonly date: string;
  /** Version of the analyser: a ledger's records name the same. */
  readonly analyser: string;
} & (
  | { readonly measure: "claims"; readonly figures: ClaimFigures }
  | { readonly measure: "times"; readonly figures: TimeFigures }
  | { readonly measure: "quotes"; readonly figures: QuoteFigures; readonly full: QuoteFigures }
);

const fileIn = (root: string): string => join(root, "eval", "measured.json");

/** The newest figures of every set that was ever measured on, by measure and name. */
export function readMeasured(root: string): readonly Row[] {
  const file = fileIn(root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly Row[]) : [];
}

/** Keeps the figures in `eval/measured.json`, in place of older ones of the same sets. */
export function writeMeasured(root: string, measured: readonly Measured[], date: string, analyser: string): void {
  const rows = measured.map((m): Row => {
    const { name } = m;
    if (m.measure === "quotes") return { name, date, analyser, measure: m.measure, figures: m.figures, full: m.full };
    // A type per measure, else the compiler cannot tell which figures belong to which.
    if (m.measure === "times") return { name, date, analyser, measure: m.measure, figures: m.figures };
    return { name, date, analyser, measure: m.measure, figures: m.figures };
  });
  const key = ({ measure, name }: Row): string => `${measure} ${name}`;
  const all = new Map([...readMeasured(root), ...rows].map((row) => [key(row), row]));
  const sorted = [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  writeFileSync(fileIn(root), `${JSON.stringify(sorted, null, 2)}\n`);
}
