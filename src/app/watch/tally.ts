import type { Recorded } from "../../ledger/index.ts";
import type { FailureName } from "../../publish/index.ts";

/**
 * What became of one article. `duplicate`: known already, under another address or from another source; `later`: failed, and will be
 * tried again; `gone`: its publisher took it away.
 */
export interface ArticleOutcome {
  readonly name: string;
  readonly became: Recorded["outcome"] | "duplicate" | "failed" | "later" | "gone";
  readonly document?: string;
  readonly claims?: number;
  readonly partial?: boolean;
  /** Of what failed: in a word for counting, and for people. */
  readonly kind?: FailureName;
  readonly reason?: string;
}

/** What a run brought. Every article is in exactly one of the first eight counts. */
export interface ArticleCounts {
  readonly new: number;
  readonly newVersion: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly reanalysed: number;
  readonly restored: number;
  readonly deleted: number;
  readonly failed: number;
  /** Failures by what they were, the most frequent first; those that will be tried again are in it too. */
  readonly failures: Readonly<Record<string, number>>;
  /** Of all these: to be tried again; taken in, but only part of the article is shown. */
  readonly later: number;
  readonly partial: number;
  readonly claims: number;
}

const COUNT = {
  new: "new",
  "new-version": "newVersion",
  unchanged: "unchanged",
  duplicate: "duplicates",
  reanalysed: "reanalysed",
  restored: "restored",
  deleted: "deleted",
  failed: "failed",
  later: "failed",
  gone: "failed",
} as const;

/** Counts what becomes of articles. */
export class Tally {
  readonly #counts = {
    new: 0,
    newVersion: 0,
    unchanged: 0,
    duplicates: 0,
    reanalysed: 0,
    restored: 0,
    deleted: 0,
    failed: 0,
    later: 0,
    partial: 0,
    claims: 0,
  };
  readonly #failures = new Map<string, number>();

  add({ became, claims = 0, partial = false, kind }: ArticleOutcome): void {
    this.#counts[COUNT[became]]++;
    this.#counts.claims += claims;
    if (partial) this.#counts.partial++;
    if (became === "later") this.#counts.later++;
    if (COUNT[became] !== "failed") return;
    const name = kind ?? became;
    this.#failures.set(name, (this.#failures.get(name) ?? 0) + 1);
  }

  counts(): ArticleCounts {
    const failures = [...this.#failures].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return { ...this.#counts, failures: Object.fromEntries(failures) };
  }
}
