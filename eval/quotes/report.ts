import type { Span } from "../../src/core/index.ts";
import { columns, figure } from "../report.ts";
import type { TokenSpan } from "./over-tokens.ts";
import { isHalf, type QuoteFigures, type QuotePair, type Shares, sameSpeaker } from "./score.ts";

/** Longest stretch that is shown, in UTF-16 code units. */
const SHOWN = 120;

/** Every error of one text: quotations missed, found for nothing, or with another speaker. Half of the tokens make a quotation found. */
export function quoteErrors(id: string, text: string, tokens: readonly TokenSpan[], pairs: readonly QuotePair[]): readonly string[] {
  const show = (places: readonly number[] = []): string => {
    const spans = places.flatMap((p): Span[] => (tokens[p] ? [{ start: tokens[p][0], end: tokens[p][1] }] : []));
    const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    return text.slice(from, to).replaceAll(/\s+/gu, " ").slice(0, SHOWN);
  };
  return pairs.flatMap((pair) => {
    const { gold, found } = pair;
    if (isHalf(pair))
      return sameSpeaker(pair)
        ? []
        : [`WRONG ${id} | speaker: ${show(gold?.speaker) || "none"}, not ${show(found?.speaker) || "none"} | ${show(gold?.quote)}`];
    return [
      ...(gold ? [`MISS  ${id} | ${gold.type} | ${show(gold.quote)}`] : []),
      ...(found ? [`FALSE ${id} | ${found.type} | ${show(found.quote)}`] : []),
    ];
  });
}

/** Figures of simplified and of full scoring as lines of text. */
export function quoteReport(simplified: QuoteFigures, full: QuoteFigures): readonly string[] {
  const row = (name: string, of: (f: QuoteFigures) => Shares): readonly string[] => [
    name,
    ...[simplified, full].flatMap((f) => [of(f).precision, of(f).recall, of(f).f1].map(figure)),
  ];
  const types = Object.entries(simplified.types).map(([type, t]) => [type, ...[t.gold, t.found, t.withSpeaker].map(String)]);
  const counts = (f: QuoteFigures): string => `${f.gold} annotated, ${f.found} found`;
  return [
    `${simplified.texts} texts; simplified (nothing nested): ${counts(simplified)}; full: ${counts(full)}`,
    ...columns([
      ["", "P", "R", "F1 simplified", "P", "R", "F1 full"],
      row("quote", (f) => f.quote),
      row("speaker", (f) => f.speaker),
      row("all parts", (f) => f.joint),
    ]),
    `half found: F1 ${figure(simplified.half)}, with the right speaker ${figure(simplified.halfWithSpeaker)} (simplified)`,
    "",
    ...columns([["type", "annotated", "half found", "with speaker"], ...types]),
  ];
}
