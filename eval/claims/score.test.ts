import { expect, test } from "vitest";
import type { Mention } from "../../src/core/index.ts";
import type { Analysis, FoundClaim } from "../analysis.ts";
import type { GoldClaim, GoldDocument } from "./gold.ts";
import { claimErrors, claimReport } from "./report.ts";
import { claimFigures, scoreText } from "./score.ts";

const SENTENCES = ["Malta traf Zypern.", "Es lobte die Nachbarn.", "Sie vermieden Streit.", "Impressum Malta Zypern"];
const TEXT = SENTENCES.join(" ");
const at = (i: number) => {
  const start = TEXT.indexOf(SENTENCES[i]!);
  return { start, end: start + SENTENCES[i]!.length };
};

const gold = (anchor: string, kind: GoldClaim["kind"], actors = ["MLT", "CYP"], over: Partial<GoldClaim> = {}): GoldClaim => ({
  anchor,
  kind,
  actors,
  recipients: [],
  sources: [],
  stance: "asserts",
  factuality: "CT+",
  tense: "past",
  ...over,
});
const found = (sentence: number, kind: FoundClaim["kind"], actors = ["MLT", "CYP"], over: Partial<FoundClaim> = {}): FoundClaim => ({
  ...gold("", kind, actors),
  sources: [],
  evidence: at(sentence),
  rule: "test",
  ...(over as object),
});
const mention = (sentence: number, code: string, basis: Mention["basis"]) => ({ sentence, code, basis }) as Mention;

const ANALYSIS: Analysis = {
  text: TEXT,
  blocks: [
    { start: 0, end: at(3).start, label: "body", rule: "test" },
    { ...at(3), label: "furniture", rule: "test" },
  ],
  sentences: SENTENCES.map((_, i) => ({ ...at(i), block: i === 3 ? 1 : 0 })),
  mentions: [
    ...["MLT", "CYP"].map((code) => mention(0, code, "directory")),
    mention(1, "MLT", "carried"),
    mention(1, "CYP", "carried"),
    mention(2, "MLT", "carried"),
  ],
  times: [],
  quotations: [],
  claims: [],
};

function score(golds: readonly GoldClaim[], founds: readonly FoundClaim[]) {
  const document: GoldDocument = { document: { id: "t", text: TEXT, published: { basis: "unknown" } }, claims: golds };
  return scoreText(document, { ...ANALYSIS, claims: founds });
}

test.each<[string, GoldClaim, readonly FoundClaim[]]>([
  ["not read", gold("Impressum", "meeting"), []],
  ["unknown actor", gold("traf", "meeting", ["MLT", "ITA"]), []],
  ["other kind", gold("traf", "meeting"), [found(0, "call")]],
  ["other actors", gold("traf", "meeting"), [found(0, "meeting", ["MLT"])]],
  ["not carried", gold("vermieden", "rivalry"), []],
  ["no rule", gold("lobte", "endorsement"), [found(0, "endorsement")]],
])("missed: %s", (cause, g, founds) => expect(score([g], founds).missed.map((m) => m.cause)).toEqual([cause]));

test.each<[string, readonly GoldClaim[], readonly FoundClaim[]]>([
  ["no claims in the text", [], [found(0, "meeting")]],
  ["twice", [gold("traf", "meeting")], [found(0, "meeting"), found(0, "meeting")]],
  ["other kind", [gold("traf", "meeting")], [found(0, "call")]],
  ["other actors", [gold("traf", "meeting")], [found(0, "meeting", ["MLT"])]],
  ["nothing there", [gold("traf", "meeting")], [found(1, "meeting")]],
])("false: %s", (cause, golds, founds) => expect(score(golds, founds).falseAlarms.map((f) => f.cause)).toEqual([cause]));

test("a claim lies inside its sentence if that names all its actors itself", () => {
  const { hits, missed } = score([gold("traf", "meeting"), gold("lobte", "endorsement")], [found(0, "meeting")]);
  expect([hits.map((h) => h.inside), missed.map((m) => m.inside)]).toEqual([[true], [false]]);
});

test("optional claims are neither missed nor false", () => {
  const optional = gold("traf", "meeting", undefined, { optional: true });
  expect(score([optional], [])).toMatchObject({ hits: [], missed: [], falseAlarms: [] });
  expect(score([optional], [found(0, "meeting")])).toMatchObject({ hits: [], missed: [], falseAlarms: [] });
});

const TEXTS = [
  score(
    [gold("traf", "meeting"), gold("lobte", "endorsement", ["MLT"], { recipients: ["CYP"] })],
    [found(0, "meeting", undefined, { tense: "future" }), found(2, "rivalry")],
  ),
  score([], []),
  score([], [found(0, "call")]),
];

test("figures over texts", () => {
  expect(claimFigures(TEXTS)).toMatchObject({
    texts: 3,
    gold: 2,
    found: 3,
    precision: 33.3,
    recall: 50,
    f1: 40,
    inside: { right: 1, of: 1, percent: 100 },
    across: { right: 0, of: 1, percent: 0 },
    clean: { right: 1, of: 2, percent: 50 },
    fields: { source: { percent: 100 }, tense: { right: 0, of: 1, percent: 0 }, direction: { of: 0, percent: null } },
    kinds: {
      meeting: { gold: 1, found: 1, recall: 100, falseAlarms: 0 },
      call: { gold: 0, found: 0, recall: null, falseAlarms: 1 },
    },
    missedBy: { "no rule": 1, "not carried": 0 },
    falseBy: { "no claims in the text": 1, "nothing there": 1 },
  });
});

test("no texts give no figure above zero", () => expect(claimFigures([])).toMatchObject({ precision: 0, recall: 0, f1: 0 }));

test("errors and figures as lines", () => {
  expect(claimErrors(TEXTS)).toEqual([
    "MISS  t | endorsement MLT > CYP | no rule | lobte",
    "FALSE t | rivalry MLT,CYP | nothing there | test | Sie vermieden Streit.",
    "WRONG t | meeting MLT,CYP | tense: past, not future | test | traf",
    "FALSE t | call MLT,CYP | no claims in the text | test | Malta traf Zypern.",
  ]);
  const report = claimReport(claimFigures(TEXTS)).join("\n");
  expect(report).toContain("precision 33.3   recall 50.0   F1 40.0");
  expect(report).toContain("texts without claims: 2, of them with a false alarm: 1");
  expect(claimReport(claimFigures(TEXTS.slice(1))).join("\n")).not.toContain("recall where");
});
