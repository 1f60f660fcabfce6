import type { FailureName } from "../words-failures.ts";

/** What may become of an article that is taken in; `gone`: it was removed with the sample. */
export const BECAME = [
  "new",
  "new-version",
  "unchanged",
  "duplicate",
  "reanalysed",
  "restored",
  "deleted",
  "failed",
  "later",
  "gone",
] as const;
export type Became = (typeof BECAME)[number];

/** What became of one article. */
export interface IntakeItem {
  /** File, line of a file, address, or what a pasted text is called. */
  readonly name: string;
  readonly became: Became;
  readonly document?: string;
  readonly claims?: number;
  /** The page shows only part of it. */
  readonly partial?: boolean;
  /** What it says and was passed over, in English. */
  readonly warnings: readonly string[];
  /** Why it failed, in English and in a word. */
  readonly reason?: string;
  readonly kind?: FailureName;
  /** It was deleted before, and is not taken in again. */
  readonly tombstone?: { readonly id: string; readonly deletedAt: string; readonly reason: string };
}

/** What became of all that was sent. Every article is an item, or counted in `unlisted`. */
export interface IntakeReport {
  readonly items: readonly IntakeItem[];
  /** Articles that are not listed one by one. */
  readonly unlisted: number;
  readonly claims: number;
  /** Why not everything was read; what was recorded until then stays. `time`: it took too long. */
  readonly stopped?: "time" | { readonly reason: string };
}

/** `/add.json`: what can be taken in. */
export interface AddView {
  /** False: this server takes nothing in. */
  readonly open: boolean;
  /** Endings of files that are read. */
  readonly endings: readonly string[];
  /** Of all files of a form together. */
  readonly megabytes: number;
  /** Of one article's text, pasted or in a file. */
  readonly textCharacters: number;
  /** After so many seconds no further article of a form is begun. */
  readonly seconds: number;
  /** The invented sample is in the ledger. */
  readonly sample: boolean;
}
