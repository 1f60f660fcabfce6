import type { Entry, Paper } from "./claim-index.ts";

/** What is asked of every claim, side by side in memory: to follow a pointer for each of 100,000 takes longer than all else. */
export interface Columns {
  /** Claims that follow each other and are of one reading: indices into the entries, the last one excluded. */
  readonly runs: readonly { readonly paper: Paper; readonly from: number; readonly to: number }[];
  /** Numbers of the values of entry `i`: those of `values` from `begins[i]` to `begins[i + 1]`. */
  readonly values: Int32Array;
  readonly begins: Int32Array;
  /** 1 where decisions changed when an entry is so. */
  readonly spanned: Uint8Array;
}

const made = new WeakMap<readonly Entry[], Columns>();

/** The columns of a list of entries, which is never changed: made once. */
export function columnsOf(entries: readonly Entry[]): Columns {
  const known = made.get(entries) ?? make(entries);
  made.set(entries, known);
  return known;
}

function make(entries: readonly Entry[]): Columns {
  const begins = new Int32Array(entries.length + 1);
  for (const [i, { values }] of entries.entries()) begins[i + 1] = (begins[i] as number) + values.length;
  const values = new Int32Array(begins[entries.length] as number);
  const spanned = new Uint8Array(entries.length);
  const runs: { paper: Paper; from: number; to: number }[] = [];
  for (const [i, entry] of entries.entries()) {
    values.set(entry.values, begins[i] as number);
    if (entry.span) spanned[i] = 1;
    const last = runs.at(-1);
    if (last?.paper === entry.paper) last.to = i + 1;
    else runs.push({ paper: entry.paper, from: i, to: i + 1 });
  }
  return { runs, values, begins, spanned };
}
