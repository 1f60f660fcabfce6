import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Quotation } from "../src/core/index.ts";
import { tempFolder } from "../tests/support/temp-folder.ts";
import type { Analysis } from "./analysis.ts";
import { errorsOf, measureSet, reportOf, together } from "./measure.ts";
import { readMeasured, writeMeasured } from "./measured.ts";
import type { GoldSet } from "./sets/sets.ts";
import { summary } from "./summary.ts";

const TEXT = "Am Montag sagte Malta: „Es gilt.“";
const document = { id: "t", text: TEXT, published: { basis: "unknown" } } as const;
const TOKENS = [...TEXT.matchAll(/[\p{L}]+/gu)].map((m) => [m.index, m.index + m[0].length] as const);
const time = { start: 3, end: 9, type: "DATE", value: "2031-05-05" } as const;
const found = (places: readonly number[]) => places.map((p) => ({ start: TOKENS[p]![0], end: TOKENS[p]![1] }));

const ANALYSIS: Analysis = {
  text: TEXT,
  blocks: [],
  sentences: [],
  mentions: [],
  times: [{ ...time, start: 0, value: "2031-05-12", sentence: 0, stated: false, rule: "test" }],
  quotations: [
    {
      spans: found([4, 5]),
      speaker: found([2]),
      cue: [],
      type: "Direct",
      nested: false,
      sources: [],
      stance: "states",
      rule: "test",
    } satisfies Quotation,
  ],
  claims: [],
};
const named = (name: string) => ({ name, path: name });
const SETS: readonly GoldSet[] = [
  { ...named("times"), measure: "times", documents: [{ document, times: [time] }] },
  {
    ...named("quotes"),
    measure: "quotes",
    documents: [
      {
        document,
        tokens: TOKENS,
        quotes: [
          { quote: [4, 5], speaker: [3], type: "Direct", isNested: false },
          { quote: [0], type: "Indirect", isNested: false },
        ],
      },
    ],
  },
  { ...named("claims"), measure: "claims", documents: [{ document, claims: [] }] },
];
const measured = SETS.map((set) => measureSet(set, () => ANALYSIS));

test("errors are told with what was expected", () => {
  expect(measured.map(errorsOf)).toEqual([
    ["WRONG t | extent: “Montag”, not “Am Montag”; value: 2031-05-05, not 2031-05-12 | Montag"],
    ["WRONG t | speaker: Malta, not sagte | Es gilt", "MISS  t | Indirect | Am"],
    [],
  ]);
});

test("figures as text", () => {
  expect(measured.map((m) => reportOf(m).length > 1)).toEqual([true, true, true]);
  expect(summary(measured)).toEqual([
    "times   times    strict 0.0  relaxed 100.0  value 0.0",
    "quotes  quotes   quote 66.7  speaker 0.0  joint 40.0 (simplified), 40.0 (full)",
    "claims  claims   0 of 1 texts without claims with a false alarm",
  ]);
});

test("sets with coded claims are also measured as one", () => {
  const claims = [
    { anchor: "sagte", kind: "threat", actors: ["MLT"], recipients: [], sources: [], stance: "states", factuality: "CT+", tense: "past" },
  ] as const;
  const coded = ["a", "b"].map((name) =>
    measureSet({ ...named(name), measure: "claims", documents: [{ document, claims }] }, () => ANALYSIS),
  );
  expect(together([...measured, ...coded])).toMatchObject({ name: "a + b", figures: { texts: 2, gold: 2 } });
  expect(together(measured)).toBeUndefined();
});

test("the newest figures of every set are kept, and no text of it", () => {
  const root = tempFolder();
  mkdirSync(join(root, "eval"));
  expect(readMeasured(root)).toEqual([]);
  writeMeasured(root, measured.slice(0, 2), "2031-05-06", "de-1");
  writeMeasured(root, measured.slice(1), "2031-05-07", "de-2");
  expect(readMeasured(root).map((r) => [r.measure, r.name, r.date, r.analyser])).toEqual([
    ["claims", "claims", "2031-05-07", "de-2"],
    ["quotes", "quotes", "2031-05-07", "de-2"],
    ["times", "times", "2031-05-06", "de-1"],
  ]);
  expect(readFileSync(join(root, "eval", "measured.json"), "utf8")).not.toMatch(/Montag|Malta/u);
});
