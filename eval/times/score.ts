import type { Span } from "../../src/core/index.ts";
import { harmonic, inPercent, percent } from "../percent.ts";

/** A time as annotated (TIMEX3) or found. */
export interface Time extends Span {
  readonly type: string;
  readonly value?: string | null;
}

/** An annotated time beside the found one that overlaps it; one of the two is absent where the other has no partner. */
export interface TimePair {
  readonly gold?: Time;
  readonly found?: Time;
}

/** How often a type of time was found, in counts. */
export interface TimeTypeFigures {
  readonly gold: number;
  readonly overlapping: number;
  readonly exact: number;
  readonly value: number;
}

/** Figures as usual since TempEval-3 (UzZaman et al. 2013); shares in per cent, one decimal. */
export interface TimeFigures {
  readonly texts: number;
  readonly gold: number;
  readonly found: number;
  /** F1 of times with exactly the same extent. */
  readonly strict: number;
  /** F1 of times that overlap. */
  readonly relaxed: number;
  /** F1 of times that overlap and have the same value. */
  readonly value: number;
  /** Of the overlapping, share of the same type. */
  readonly type: number;
  readonly relaxedPrecision: number;
  readonly relaxedRecall: number;
  readonly types: Readonly<Record<string, TimeTypeFigures>>;
}

/** Pairs times one to one, those of the same extent first, then by how much they overlap. */
export function pairTimes(gold: readonly Time[], found: readonly Time[]): readonly TimePair[] {
  const candidates = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const overlap = Math.min(g.end, f.end) - Math.max(g.start, f.start);
      return overlap > 0 ? [{ i, j, overlap, exact: isExact(g, f) }] : [];
    }),
  );
  candidates.sort((a, b) => Number(b.exact) - Number(a.exact) || b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const golds = gold.map((g, i) => {
    const f = found[partner.get(i) ?? -1];
    return f ? { gold: g, found: f } : { gold: g };
  });
  return [...golds, ...found.filter((_, j) => !taken.has(j)).map((f) => ({ found: f }))];
}

/** Figures over the pairs of some texts. */
export function timeFigures(texts: readonly (readonly TimePair[])[]): TimeFigures {
  const pairs = texts.flat();
  const gold = pairs.filter((p) => p.gold).length;
  const found = pairs.filter((p) => p.found).length;
  const ratio = (n: number, of: number): number => (of === 0 ? 0 : n / of);
  const f1 = (n: number): number => inPercent(harmonic(ratio(n, found), ratio(n, gold)));
  const { overlapping, exact, value } = counts(pairs);
  const types = [...new Set(pairs.flatMap((p) => (p.gold ? [p.gold.type] : [])))].sort();
  return {
    texts: texts.length,
    gold,
    found,
    strict: f1(exact),
    relaxed: f1(overlapping),
    value: f1(value),
    type: percent(pairs.filter((p) => p.gold && p.found && p.gold.type === p.found.type).length, overlapping) ?? 0,
    relaxedPrecision: inPercent(ratio(overlapping, found)),
    relaxedRecall: inPercent(ratio(overlapping, gold)),
    types: Object.fromEntries(types.map((type) => [type, counts(pairs.filter((p) => p.gold?.type === type))])),
  };
}

function counts(pairs: readonly TimePair[]): TimeTypeFigures {
  const both = pairs.filter((p) => p.gold && p.found) as readonly Required<TimePair>[];
  return {
    gold: pairs.filter((p) => p.gold).length,
    overlapping: both.length,
    exact: both.filter((p) => isExact(p.gold, p.found)).length,
    value: both.filter((p) => sameValue(p.gold, p.found)).length,
  };
}

export const isExact = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** True if the values agree; slips of annotators (`T9.30` for `T09:30`, `PRESNT_REF`) are mended on both sides. */
export const sameValue = (a: Time, b: Time): boolean => normal(a.value) === normal(b.value);

function normal(value: string | null | undefined): string {
  return (value ?? "")
    .trim()
    .replaceAll("PRESNT_REF", "PRESENT_REF")
    .replaceAll(/T(\d{1,2})[.:](\d\d)/gu, (_all, hour: string, minute: string) => `T${hour.padStart(2, "0")}:${minute}`);
}
