import { assign } from "../assignment.ts";
import { harmonic, inPercent } from "../percent.ts";

/** The parts of a quotation, each as places of tokens. */
export const PARTS = ["quote", "addressee", "cue", "frame", "speaker"] as const;
export type Part = (typeof PARTS)[number];

/** A quotation over the tokens of its text. */
export type TokenQuote = Readonly<Partial<Record<Part, readonly number[]>>> & {
  readonly quote: readonly number[];
  readonly type: string;
  readonly isNested: boolean;
};

/** An annotated quotation beside the found one; one of the two is absent where the other has no partner. */
export interface QuotePair {
  readonly gold?: TokenQuote;
  readonly found?: TokenQuote;
}

/** Precision, recall and F1 in per cent, one decimal. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface QuoteTypeFigures {
  readonly gold: number;
  /** Found with at least half of the tokens, as F1 of one quotation. */
  readonly found: number;
  /** Of these, those whose speaker is right: one token of it is common, or neither has one. */
  readonly withSpeaker: number;
}

/** Figures of Petersen-Frey & Biemann (2024): means over quotations of token precision and recall. */
export interface QuoteFigures {
  readonly texts: number;
  readonly gold: number;
  readonly found: number;
  readonly quote: Shares;
  readonly speaker: Shares;
  /** All parts together; of simplified scoring, quote and speaker. */
  readonly joint: Shares;
  /** F1 of quotations of which at least half is found, and of those whose speaker is right as well. */
  readonly half: number;
  readonly halfWithSpeaker: number;
  readonly types: Readonly<Record<string, QuoteTypeFigures>>;
}

/** F1 of the tokens of two stretches. */
export function tokenF1(a: readonly number[] = [], b: readonly number[] = []): number {
  const [left, right] = [new Set(a), new Set(b)];
  const common = [...left].filter((t) => right.has(t)).length;
  return common === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/**
 * Pairs quotations one to one so that as many tokens as can be agree; of equals, the one of the same type.
 * @param simplified leaves nested quotations out on both sides.
 */
export function pairQuotes(allGold: readonly TokenQuote[], allFound: readonly TokenQuote[], simplified: boolean): readonly QuotePair[] {
  const kept = (quotes: readonly TokenQuote[]): readonly TokenQuote[] => (simplified ? quotes.filter((q) => !q.isNested) : quotes);
  const [gold, found] = [kept(allGold), kept(allFound)];
  const pairs = assign(
    gold.map((g) =>
      found.map((f) => {
        const overlap = tokenF1(g.quote, f.quote);
        return overlap + (overlap > 0 && g.type === f.type ? 0.01 : 0);
      }),
    ),
  );
  const [golds, founds] = [new Set(pairs.map(([g]) => g)), new Set(pairs.map(([, f]) => f))];
  return [
    ...pairs.map(([g, f]) => ({ gold: gold[g] as TokenQuote, found: found[f] as TokenQuote })),
    ...gold.filter((_, i) => !golds.has(i)).map((g) => ({ gold: g })),
    ...found.filter((_, i) => !founds.has(i)).map((f) => ({ found: f })),
  ];
}

/** True if at least half of the quotation is found. */
export const isHalf = ({ gold, found }: QuotePair): boolean =>
  gold !== undefined && found !== undefined && tokenF1(gold.quote, found.quote) >= 0.5;

/** True if a token of the speaker is common, or neither has one. */
export const sameSpeaker = ({ gold, found }: QuotePair): boolean =>
  tokenF1(gold?.speaker, found?.speaker) > 0 || ((gold?.speaker ?? []).length === 0 && (found?.speaker ?? []).length === 0);

/** Figures over the pairs of some texts, paired with the same `simplified`. */
export function quoteFigures(texts: readonly (readonly QuotePair[])[], simplified: boolean): QuoteFigures {
  const pairs = texts.flat();
  const gold = pairs.filter((p) => p.gold).length;
  const found = pairs.filter((p) => p.found).length;
  const half = pairs.filter(isHalf);
  const f1 = (n: number): number => (gold + found === 0 ? 0 : inPercent((2 * n) / (gold + found)));
  const types = [...new Set(pairs.flatMap((p) => (p.gold ? [p.gold.type] : [])))].sort();
  return {
    texts: texts.length,
    gold,
    found,
    quote: shares(pairs, ["quote"]),
    speaker: shares(pairs, ["speaker"]),
    joint: shares(pairs, simplified ? ["quote", "speaker"] : PARTS),
    half: f1(half.length),
    halfWithSpeaker: f1(half.filter(sameSpeaker).length),
    types: Object.fromEntries(types.map((type) => [type, ofType(pairs.filter((p) => p.gold?.type === type))])),
  };
}

function ofType(pairs: readonly QuotePair[]): QuoteTypeFigures {
  const half = pairs.filter(isHalf);
  return { gold: pairs.length, found: half.length, withSpeaker: half.filter(sameSpeaker).length };
}

/** Means of token precision over what was found and of token recall over what is annotated. */
function shares(pairs: readonly QuotePair[], parts: readonly Part[]): Shares {
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const part of parts) {
    for (const pair of pairs) {
      const [gold, found] = [new Set(pair.gold?.[part]), new Set(pair.found?.[part])];
      const common = [...gold].filter((t) => found.has(t)).length;
      if (found.size > 0) precisions.push(common / found.size);
      if (gold.size > 0) recalls.push(common / gold.size);
    }
  }
  const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length);
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return { precision: inPercent(precision), recall: inPercent(recall), f1: inPercent(harmonic(precision, recall)) };
}
