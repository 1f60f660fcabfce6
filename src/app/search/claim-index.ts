import { dyadsOf, statusOf } from "../../analysis/index.ts";
import type { ClaimActor, PublicationDate, Source } from "../../core/index.ts";
import type { AnalysisRow, ClaimRow, ClaimRows, Ledger } from "../../ledger/index.ts";
import { FACETS, type FacetName } from "../../publish/index.ts";

/** One reading of a document, for as long as it was the newest. */
export interface Paper {
  readonly document: string;
  readonly analysis: number;
  readonly from: string;
  /** When a newer one took its place. */
  until?: string;
  readonly published: PublicationDate;
  /** Days by which lists are sorted; an open end takes the other one, and nothing known is the oldest. */
  readonly late: string;
  readonly early: string;
  readonly sample: boolean;
  /** Number of the outlet's value. */
  readonly outlet?: number;
}

/** Where something stands in a list; see {@link compareSpots}. */
export interface Spot {
  readonly paper: Pick<Paper, "document" | "late" | "early">;
  readonly start: number;
  readonly n: number;
}

/** A claim by what it is found and counted by. */
export interface Entry extends Spot {
  readonly paper: Paper;
  /** Numbers of its values: see {@link ClaimIndex.values}. */
  readonly values: readonly number[];
  /** The instants between which it is so, where decisions changed it. */
  readonly span?: { readonly from: string; readonly until?: string };
}

/** `n` of claims that people added begins here, so that no claim that was read has it. */
const ADDED_FROM = 500_000_000;

/** Id of a claim in the list. */
export function idOf({ paper, n }: Entry): string {
  return n > ADDED_FROM ? `${paper.document}.0.${n - ADDED_FROM}` : `${paper.document}.${paper.analysis}.${n}`;
}

/** True if the claim was so at the instant, or is. */
export function wasSo({ span }: Entry, asOf: string | undefined): boolean {
  if (span === undefined) return true;
  return asOf === undefined ? span.until === undefined : span.from <= asOf && (span.until === undefined || span.until > asOf);
}

export interface Value {
  readonly facet: FacetName;
  readonly value: string;
}

/** Newest first: the order of every list of claims (`newestFirst` in publish), over what is known without their texts. */
export function compareSpots(a: Spot, b: Spot): number {
  if (a.paper !== b.paper) {
    if (a.paper.late !== b.paper.late) return a.paper.late < b.paper.late ? 1 : -1;
    if (a.paper.early !== b.paper.early) return a.paper.early < b.paper.early ? 1 : -1;
    if (a.paper.document !== b.paper.document) return a.paper.document < b.paper.document ? -1 : 1;
  }
  return a.start - b.start || a.n - b.n;
}

/**
 * All claims of a ledger by what lists narrow and count them by: numbers, no texts. The ledger's tables answer with whole rows; counting
 * seven facets over them took 50 to 150 ms each for a fourth of 100,000 claims, here all of them take a few. Kept current from the
 * rows that were added since.
 */
export class ClaimIndex {
  /** In the order of lists, readings of the past among them. */
  entries: readonly Entry[] = [];
  readonly values: Value[] = [];
  /** How much of the documents is the invented sample. */
  sample: "none" | "some" | "all" = "none";
  /** Readings of each document, oldest first. */
  readonly papers = new Map<string, Paper[]>();
  readonly #numbers = new Map<string, number>();
  readonly #ledger: Pick<Ledger, "claimRows" | "lastChange">;
  #at: string | undefined;
  #refreshing: Promise<void> | undefined;

  constructor(ledger: Pick<Ledger, "claimRows" | "lastChange">) {
    this.#ledger = ledger;
  }

  /** Takes in what the ledger has learned since. */
  async refresh(): Promise<void> {
    this.#refreshing ??= this.#takeIn().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /** The number of a value; undefined if no claim ever had it. */
  number(facet: FacetName, value: string): number | undefined {
    return this.#numbers.get(`${facet} ${value}`);
  }

  /** The reading of a document that was the newest at an instant, or is. */
  paperOf(document: string, asOf?: string): Paper | undefined {
    return this.papers.get(document)?.findLast((paper) => wasKnown(paper, asOf));
  }

  async #takeIn(): Promise<void> {
    const last = await this.#ledger.lastChange();
    if (last === this.#at) return;
    const rows = await this.#ledger.claimRows(this.#at);
    this.#forget(rows.deleted);
    // What came between the two questions, from another process, is taken in now and told again next time: then it takes its own place.
    const known = rows.analyses.filter(({ document, n }) => this.papers.get(document)?.some((paper) => paper.analysis === n));
    if (rows.redone.length > 0 || known.length > 0) {
      const redone = new Set(rows.redone);
      const again = new Set(known.map(({ document, n }) => `${document} ${n}`));
      this.entries = this.entries.filter((e) => !redone.has(idOf(e)) && !again.has(`${e.paper.document} ${e.paper.analysis}`));
    }
    const papers = new Map<string, Paper>();
    for (const row of rows.analyses) {
      const paper = this.#paper(row);
      if (paper) papers.set(`${row.document} ${row.n}`, paper);
    }
    const fresh = rows.claims.flatMap((row) => {
      const own = (p: Paper): boolean => p.analysis === row.analysis;
      const paper = papers.get(`${row.document} ${row.analysis}`) ?? this.papers.get(row.document)?.find(own);
      return paper ? [this.#entry(row, paper)] : [];
    });
    this.entries = merged(this.entries, fresh.sort(compareSpots));
    const samples = new Set([...this.papers.values()].flatMap((of) => of.at(-1)?.sample ?? []));
    this.sample = samples.has(true) ? (samples.has(false) ? "some" : "all") : "none";
    this.#at = last;
  }

  #forget(deleted: ClaimRows["deleted"]): void {
    if (deleted.length === 0) return;
    const at = new Map<string, string>();
    for (const d of deleted) at.set(d.document, d.at);
    const gone = ({ document, from }: Paper): boolean => from <= (at.get(document) ?? "");
    for (const document of at.keys())
      this.papers.set(
        document,
        (this.papers.get(document) ?? []).filter((p) => !gone(p)),
      );
    this.entries = this.entries.filter((e) => !gone(e.paper));
  }

  #paper({ document, n, recordedAt, published, outlet, sample }: AnalysisRow): Paper | undefined {
    const known = this.papers.get(document) ?? [];
    const before = known.at(-1);
    if (before && before.analysis >= n) return undefined;
    if (before) before.until = recordedAt;
    const { notBefore, notAfter } = published;
    const paper: Paper = {
      document,
      analysis: n,
      from: recordedAt,
      published,
      sample,
      late: notAfter ?? notBefore ?? "",
      early: notBefore ?? notAfter ?? "",
      ...(outlet !== undefined && { outlet: this.#numberOf("outlet", outlet) }),
    };
    known.push(paper);
    this.papers.set(document, known);
    return paper;
  }

  #entry(row: ClaimRow, paper: Paper): Entry {
    // Dyads and status look at codes, and at whether there is a source.
    const actors = row.actors.map((code) => ({ code }) as ClaimActor);
    const recipients = row.recipients.map((code) => ({ code }) as ClaimActor);
    const found: Readonly<Record<Exclude<FacetName, "outlet">, readonly string[]>> = {
      kind: [row.kind],
      status: [statusOf({ ...row, sources: row.sources.map((name) => ({ name }) as Source) })],
      actor: [...new Set([...row.actors, ...row.recipients])],
      dyad: dyadsOf({ kind: row.kind, actors, recipients }),
      source: [...new Set(row.sources)],
      factuality: [row.factuality],
      review: [row.review],
    };
    const values = FACETS.flatMap((facet) => (facet === "outlet" ? [] : found[facet].map((value) => this.#numberOf(facet, value))));
    if (paper.outlet !== undefined) values.push(paper.outlet);
    const { from = "", until } = row;
    const span = row.from === undefined && until === undefined ? undefined : { from, ...(until !== undefined && { until }) };
    return { paper, start: row.start, n: row.added ? ADDED_FROM + row.n : row.n, values, ...(span && { span }) };
  }

  #numberOf(facet: FacetName, value: string): number {
    const key = `${facet} ${value}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push({ facet, value }) - 1;
  }
}

/** True if the reading was the newest at the instant, or is. */
export function wasKnown({ from, until }: Paper, asOf: string | undefined): boolean {
  return asOf === undefined ? until === undefined : from <= asOf && (until === undefined || until > asOf);
}

/** Both lists are in order. */
function merged(old: readonly Entry[], fresh: readonly Entry[]): readonly Entry[] {
  if (fresh.length === 0) return old;
  if (old.length === 0) return fresh;
  const all: Entry[] = [];
  let i = 0;
  for (const entry of fresh) {
    for (let next = old[i]; next && compareSpots(next, entry) <= 0; next = old[++i]) all.push(next);
    all.push(entry);
  }
  return all.concat(old.slice(i));
}
