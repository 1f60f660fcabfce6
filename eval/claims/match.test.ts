import { expect, test } from "vitest";
import type { FoundClaim } from "../analysis.ts";
import type { GoldClaim } from "./gold.ts";
import { anchorSpan, matchClaims, sameActors, sameKind } from "./match.ts";

const TEXT = "Malta und Zypern trafen sich. Malta lobte Zypern.";
const FIRST = { start: 0, end: 29 };
const SECOND = { start: 30, end: 49 };

const gold = (over: Partial<GoldClaim> = {}): GoldClaim => ({
  anchor: "Malta und Zypern trafen",
  kind: "meeting",
  actors: ["MLT", "CYP"],
  recipients: [],
  sources: [],
  stance: "asserts",
  factuality: "CT+",
  tense: "past",
  ...over,
});
const found = (over: Partial<FoundClaim> = {}): FoundClaim => ({ ...gold(), evidence: FIRST, rule: "test", ...over }) as FoundClaim;

const matched = (golds: readonly GoldClaim[], founds: readonly FoundClaim[], text = TEXT) => [...matchClaims(text, golds, founds)];

test("a claim is found in its sentence, whichever way round symmetric actors stand", () => {
  expect(matched([gold()], [found({ actors: ["CYP"], recipients: ["MLT"] })])).toEqual([[0, 0]]);
});

test.each<[string, Partial<GoldClaim>, Partial<FoundClaim>]>([
  ["in another sentence", {}, { evidence: SECOND }],
  ["of another kind", {}, { kind: "treaty" }],
  ["of other actors", {}, { actors: ["MLT", "ITA"] }],
  ["with an actor too many", {}, { recipients: ["ITA"] }],
  ["whose anchor is not in the text", { anchor: "Zypern und Malta" }, {}],
])("a claim %s is not the same", (_what, g, f) => expect(matched([gold(g)], [found(f)])).toEqual([]));

test("evidence longer than a sentence matches nothing", () => {
  const text = `${TEXT} ${"Viel Text. ".repeat(70)}`;
  expect(matched([gold()], [found({ evidence: { start: 0, end: 700 } })], text)).toEqual([[0, 0]]);
  expect(matched([gold()], [found({ evidence: { start: 0, end: 701 } })], text)).toEqual([]);
});

test("required claims come before optional ones, and the very kind before an accepted one", () => {
  const optional = gold({ optional: true });
  const accepted = gold({ kind: "visit", alt_kinds: ["meeting"] });
  expect(matched([optional, accepted], [found()])).toEqual([[1, 0]]);
  expect(matched([accepted, gold()], [found()])).toEqual([[1, 0]]);
});

test("a claim that only one other can stand for gets it", () => {
  const both = gold({ alt_kinds: ["treaty"] });
  expect(matched([both, gold()], [found(), found({ kind: "treaty" })])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("of speech acts, deployment and coercion either side may leave the recipient open", () => {
  const praise = gold({ kind: "endorsement", actors: ["MLT"], recipients: ["CYP"] });
  expect(sameActors(praise, found({ actors: ["MLT"], recipients: [] }))).toBe(true);
  expect(sameActors({ ...praise, recipients: [] }, found({ actors: ["MLT"], recipients: ["CYP"] }))).toBe(true);
  expect(sameActors({ ...praise, kind: "coercion" }, found({ actors: ["MLT"], recipients: [] }))).toBe(true);
  expect(sameActors({ ...praise, kind: "visit" }, found({ actors: ["MLT"], recipients: [] }))).toBe(false);
  expect(sameActors(praise, found({ actors: ["MLT"], recipients: ["ITA"] }))).toBe(false);
});

test("deployment and basing stand for one another", () => {
  expect(sameKind(gold({ kind: "basing" }), "deployment")).toBe(true);
  expect(sameKind(gold({ alt_kinds: ["deployment"] }), "basing")).toBe(true);
  expect(sameKind(gold(), "basing")).toBe(false);
});

test("an anchor has a place, or none", () => {
  expect(anchorSpan(TEXT, gold({ anchor: "lobte" }))).toEqual({ start: 36, end: 41 });
  expect(anchorSpan(TEXT, gold({ anchor: "tadelte" }))).toBeUndefined();
});
