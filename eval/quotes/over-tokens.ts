import type { Quotation, Span } from "../../src/core/index.ts";
import type { TokenQuote } from "./score.ts";

/** A token of an annotated text: start and end, UTF-16 code units, half open. */
export type TokenSpan = readonly [start: number, end: number];

/** Lays a quotation over the tokens of its text: a token belongs to a part if any of it does. */
export function overTokens({ spans, speaker, cue, type, nested }: Quotation, tokens: readonly TokenSpan[]): TokenQuote {
  const places = (parts: readonly Span[]): number[] =>
    tokens.flatMap(([start, end], i) => (parts.some((p) => start < p.end && end > p.start) ? [i] : []));
  return { quote: places(spans), speaker: places(speaker), cue: places(cue), type, isNested: nested };
}
