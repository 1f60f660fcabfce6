import type { Analysis } from "./analysis.ts";
import { claimErrors, claimReport } from "./claims/report.ts";
import { type ClaimFigures, claimFigures, type ScoredText, scoreText } from "./claims/score.ts";
import { overTokens } from "./quotes/over-tokens.ts";
import { quoteErrors, quoteReport } from "./quotes/report.ts";
import { pairQuotes, type QuoteFigures, quoteFigures } from "./quotes/score.ts";
import type { GoldSet, QuotesDocument, TimesDocument } from "./sets/sets.ts";
import { timeErrors, timeReport } from "./times/report.ts";
import { pairTimes, type TimeFigures, timeFigures } from "./times/score.ts";

export interface MeasuredClaims {
  readonly measure: "claims";
  readonly name: string;
  readonly figures: ClaimFigures;
  readonly texts: readonly ScoredText[];
}

export interface MeasuredTimes {
  readonly measure: "times";
  readonly name: string;
  readonly figures: TimeFigures;
  readonly errors: readonly string[];
}

export interface MeasuredQuotes {
  readonly measure: "quotes";
  readonly name: string;
  /** Without nested quotations; quote and speaker alone. */
  readonly figures: QuoteFigures;
  /** With nested ones and all parts. */
  readonly full: QuoteFigures;
  readonly errors: readonly string[];
}

export type Measured = MeasuredClaims | MeasuredTimes | MeasuredQuotes;

type Analyse = (document: GoldSet["documents"][number]["document"]) => Analysis;

/** Reads the texts of a set and scores what was read. */
export function measureSet(set: GoldSet, analyse: Analyse): Measured {
  const { name } = set;
  if (set.measure === "times") return measureTimes(name, set.documents, analyse);
  if (set.measure === "quotes") return measureQuotes(name, set.documents, analyse);
  return asClaims(
    name,
    set.documents.map((d) => scoreText(d, analyse(d.document))),
  );
}

/** All sets with coded claims as one; undefined if there are fewer than two. */
export function together(measured: readonly Measured[]): MeasuredClaims | undefined {
  const coded = measured.filter((m): m is MeasuredClaims => m.measure === "claims" && m.figures.gold > 0);
  if (coded.length < 2) return undefined;
  return asClaims(
    coded.map((m) => m.name).join(" + "),
    coded.flatMap((m) => m.texts),
  );
}

const asClaims = (name: string, texts: readonly ScoredText[]): MeasuredClaims => ({
  measure: "claims",
  name,
  figures: claimFigures(texts),
  texts,
});

function measureTimes(name: string, documents: readonly TimesDocument[], analyse: Analyse): MeasuredTimes {
  const texts = documents.map(({ document, times }) => ({ document, pairs: pairTimes(times, analyse(document).times) }));
  return {
    measure: "times",
    name,
    figures: timeFigures(texts.map((t) => t.pairs)),
    errors: texts.flatMap(({ document, pairs }) => timeErrors(document.id, document.text, pairs)),
  };
}

function measureQuotes(name: string, documents: readonly QuotesDocument[], analyse: Analyse): MeasuredQuotes {
  const texts = documents.map(({ document, tokens, quotes }) => {
    const found = analyse(document).quotations.map((q) => overTokens(q, tokens));
    return { document, tokens, simplified: pairQuotes(quotes, found, true), full: pairQuotes(quotes, found, false) };
  });
  return {
    measure: "quotes",
    name,
    figures: quoteFigures(
      texts.map((t) => t.simplified),
      true,
    ),
    full: quoteFigures(
      texts.map((t) => t.full),
      false,
    ),
    errors: texts.flatMap(({ document, tokens, simplified }) => quoteErrors(document.id, document.text, tokens, simplified)),
  };
}

/** Every error, one a line. They quote the texts, so they belong on a terminal, not into the repository. */
export function errorsOf(measured: Measured): readonly string[] {
  return measured.measure === "claims" ? claimErrors(measured.texts) : measured.errors;
}

/** Figures as lines of text. */
export function reportOf(measured: Measured): readonly string[] {
  if (measured.measure === "claims") return claimReport(measured.figures);
  return measured.measure === "times" ? timeReport(measured.figures) : quoteReport(measured.figures, measured.full);
}
