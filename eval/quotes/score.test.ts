import { expect, test } from "vitest";
import { overTokens } from "./over-tokens.ts";
import { pairQuotes, quoteFigures, sameSpeaker, type TokenQuote, tokenF1 } from "./score.ts";

const quote = (tokens: readonly number[], speaker: readonly number[] = [], type = "Direct", isNested = false): TokenQuote => ({
  quote: tokens,
  speaker,
  type,
  isNested,
});

test.each([
  [[1, 2], [1, 2], 1],
  [[1, 2, 3], [3], 0.5],
  [[1], [2], 0],
  [[], [], 0],
])("tokens %j and %j: F1 %f", (a, b, f1) => expect(tokenF1(a, b)).toBe(f1));

test("quotations are paired so that most tokens agree; of equals, the one of the same type", () => {
  const gold = [quote([1, 2, 3, 4]), quote([5, 6], [], "Indirect")];
  const found = [quote([4, 5, 6]), quote([1, 2, 3]), quote([4, 5, 6], [], "Indirect")];
  expect(pairQuotes(gold, found, false)).toEqual([
    { gold: gold[0], found: found[1] },
    { gold: gold[1], found: found[2] },
    { found: found[0] },
  ]);
});

test("simplified scoring knows no nested quotations", () => {
  const nested = quote([2, 3], [0], "Direct", true);
  expect(pairQuotes([nested], [nested, quote([7])], true)).toEqual([{ found: quote([7]) }]);
});

test("a speaker is right if a token is common, or neither has one", () => {
  expect(sameSpeaker({ gold: quote([1], [4, 5]), found: quote([1], [5]) })).toBe(true);
  expect(sameSpeaker({ gold: quote([1]), found: quote([1]) })).toBe(true);
  expect(sameSpeaker({ gold: quote([1], [4]), found: quote([1]) })).toBe(false);
});

test("figures are means over quotations", () => {
  const texts = [pairQuotes([quote([1, 2, 3, 4], [0]), quote([8, 9], [7], "Indirect")], [quote([1, 2], [0]), quote([20])], true)];
  expect(quoteFigures(texts, true)).toEqual({
    texts: 1,
    gold: 2,
    found: 2,
    quote: { precision: 50, recall: 25, f1: 33.3 },
    speaker: { precision: 100, recall: 50, f1: 66.7 },
    joint: { precision: 66.7, recall: 37.5, f1: 48 },
    half: 50,
    halfWithSpeaker: 50,
    types: { Direct: { gold: 1, found: 1, withSpeaker: 1 }, Indirect: { gold: 1, found: 0, withSpeaker: 0 } },
  });
});

test("full scoring counts cues, frames and addressees as well", () => {
  const texts = [pairQuotes([{ ...quote([1], [0]), cue: [2], frame: [0, 2] }], [{ ...quote([1], [0]), cue: [2] }], false)];
  expect(quoteFigures(texts, false).joint).toEqual({ precision: 100, recall: 75, f1: 85.7 });
});

test("no texts, no figures above zero", () => expect(quoteFigures([], true)).toMatchObject({ texts: 0, half: 0, joint: { f1: 0 } }));

test("a token belongs to a part if any of it does", () => {
  const span = (start: number, end: number) => ({ start, end });
  const found = {
    spans: [span(0, 6), span(9, 12)],
    speaker: [span(13, 14)],
    cue: [],
    type: "Indirect",
    nested: false,
    sources: [],
  } as const;
  const tokens = [
    [0, 4],
    [5, 8],
    [9, 12],
    [13, 15],
  ] as const;
  expect(overTokens({ ...found, stance: "states", rule: "test" }, tokens)).toEqual({
    quote: [0, 1, 2],
    speaker: [3],
    cue: [],
    type: "Indirect",
    isNested: false,
  });
});
