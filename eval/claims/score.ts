import type { Kind } from "../../src/core/index.ts";
import type { Analysis, FoundClaim } from "../analysis.ts";
import { harmonic, inPercent, percent } from "../percent.ts";
import { FALSE_CAUSES, type FalseCause, falseCause, isInside, MISS_CAUSES, type MissCause, missCause } from "./causes.ts";
import { FIELDS, type Field, type Judged, judge } from "./fields.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { matchClaims } from "./match.ts";

/** A required claim that was found, and how its fields compare. */
export interface Hit {
  readonly gold: GoldClaim;
  readonly claim: FoundClaim;
  readonly inside: boolean;
  readonly fields: readonly Judged[];
}

export interface Missed {
  readonly gold: GoldClaim;
  readonly inside: boolean;
  readonly cause: MissCause;
}

export interface FalseAlarm {
  readonly claim: FoundClaim;
  readonly cause: FalseCause;
}

/** A text, scored. Optional claims count neither if found nor if missed. */
export interface ScoredText {
  readonly id: string;
  readonly text: string;
  /** True if nobody coded a claim in it. */
  readonly empty: boolean;
  readonly hits: readonly Hit[];
  readonly missed: readonly Missed[];
  readonly falseAlarms: readonly FalseAlarm[];
}

/** Scores the claims of one text. */
export function scoreText({ document, claims: gold }: GoldDocument, analysis: Analysis): ScoredText {
  const { text, claims } = analysis;
  const matched = matchClaims(text, gold, claims);
  const taken = new Set(matched.values());
  const free = claims.filter((_, i) => !taken.has(i));
  const hits: Hit[] = [];
  const missed: Missed[] = [];
  for (const [i, g] of gold.entries()) {
    if (g.optional) continue;
    const claim = claims[matched.get(i) ?? -1];
    const inside = isInside(analysis, g);
    if (claim) hits.push({ gold: g, claim, inside, fields: judge(g, claim) });
    else missed.push({ gold: g, inside, cause: missCause(analysis, g, free) });
  }
  const falseAlarms = free.map((claim) => ({ claim, cause: falseCause(text, claim, gold) }));
  return { id: document.id, text, empty: gold.length === 0, hits, missed, falseAlarms };
}

/** `right` of `of`, and their share in per cent with one decimal, null if `of` is 0. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly percent: number | null;
}

export interface KindFigures {
  readonly gold: number;
  readonly found: number;
  readonly recall: number | null;
  readonly falseAlarms: number;
}

/** Figures over some texts; shares in per cent, one decimal. */
export interface ClaimFigures {
  readonly texts: number;
  /** Required claims coded by hand. */
  readonly gold: number;
  /** Claims reported, but for matches of optional ones. */
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of claims whose sentence names all their actors, and of the others. */
  readonly inside: Share;
  readonly across: Share;
  /** Of the texts without claims, those that were left without one. */
  readonly clean: Share;
  readonly fields: Readonly<Record<Field, Share>>;
  readonly kinds: Readonly<Partial<Record<Kind, KindFigures>>>;
  readonly missedBy: Readonly<Record<MissCause, number>>;
  readonly falseBy: Readonly<Record<FalseCause, number>>;
}

/** Adds up the figures of some texts. Not averaged by text: every claim weighs the same. */
export function claimFigures(texts: readonly ScoredText[]): ClaimFigures {
  const hits = texts.flatMap((t) => t.hits);
  const missed = texts.flatMap((t) => t.missed);
  const falseAlarms = texts.flatMap((t) => t.falseAlarms);
  const ratio = (n: number, of: number): number => (of === 0 ? 0 : n / of);
  const precision = ratio(hits.length, hits.length + falseAlarms.length);
  const recall = ratio(hits.length, hits.length + missed.length);
  const recallOf = (inside: boolean): Share => {
    const right = hits.filter((h) => h.inside === inside).length;
    return share(right, right + missed.filter((m) => m.inside === inside).length);
  };
  const judged = hits.flatMap((h) => h.fields);
  const empty = texts.filter((t) => t.empty);
  return {
    texts: texts.length,
    gold: hits.length + missed.length,
    found: hits.length + falseAlarms.length,
    precision: inPercent(precision),
    recall: inPercent(recall),
    f1: inPercent(harmonic(precision, recall)),
    inside: recallOf(true),
    across: recallOf(false),
    clean: share(empty.filter((t) => t.falseAlarms.length === 0).length, empty.length),
    fields: tally(FIELDS, (field) => {
      const of = judged.filter((j) => j.field === field);
      return share(of.filter((j) => j.right).length, of.length);
    }),
    kinds: byKind(hits, missed, falseAlarms),
    missedBy: tally(Object.keys(MISS_CAUSES) as MissCause[], (cause) => missed.filter((m) => m.cause === cause).length),
    falseBy: tally(Object.keys(FALSE_CAUSES) as FalseCause[], (cause) => falseAlarms.filter((f) => f.cause === cause).length),
  };
}

function byKind(hits: readonly Hit[], missed: readonly Missed[], falseAlarms: readonly FalseAlarm[]): ClaimFigures["kinds"] {
  const golds = [...hits, ...missed].map((x) => x.gold.kind);
  const kinds = [...new Set([...golds, ...falseAlarms.map((f) => f.claim.kind)])].sort();
  return tally(kinds, (kind) => {
    const gold = golds.filter((k) => k === kind).length;
    const found = hits.filter((h) => h.gold.kind === kind).length;
    return { gold, found, recall: percent(found, gold), falseAlarms: falseAlarms.filter((f) => f.claim.kind === kind).length };
  });
}

const share = (right: number, of: number): Share => ({ right, of, percent: percent(right, of) });

function tally<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
