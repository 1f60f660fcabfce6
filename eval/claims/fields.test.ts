import { expect, test } from "vitest";
import type { FoundClaim } from "../analysis.ts";
import { judge, sameSource } from "./fields.ts";
import type { GoldClaim } from "./gold.ts";

const GOLD: GoldClaim = {
  anchor: "",
  kind: "visit",
  actors: ["MLT"],
  recipients: ["CYP"],
  sources: ["Musteragentur", "unnamed diplomats"],
  stance: "reports",
  factuality: "PS+",
  tense: "future",
  time: "2031-05",
};
const FOUND = {
  ...GOLD,
  evidence: { start: 0, end: 1 },
  sources: [{ name: "Musteragentur" }, { name: "Diplomaten", unnamed: true }],
  time: "2031-05-06",
  rule: "test",
} as FoundClaim;

const wrong = (gold: Partial<GoldClaim>, found: Partial<FoundClaim> = {}) =>
  judge({ ...GOLD, ...gold }, { ...FOUND, ...found }).flatMap((j) => (j.right ? [] : [j.field]));
const judged = (gold: Partial<GoldClaim>, found: Partial<FoundClaim> = {}) =>
  judge({ ...GOLD, ...gold }, { ...FOUND, ...found }).map((j) => j.field);

test("all fields right", () => {
  expect(wrong({})).toEqual([]);
  expect(judged({})).toEqual(["direction", "source", "chain", "stance", "factuality", "factuality not CT+", "tense", "time"]);
});

test.each<[string, Partial<FoundClaim>, readonly string[]]>([
  ["the other way round", { actors: ["CYP"], recipients: ["MLT"] }, ["direction"]],
  ["a link of the chain missing", { sources: FOUND.sources.slice(1) }, ["chain"]],
  ["another source", { sources: [{ name: "Musteragentur" }, { name: "Ministerium" }] }, ["source", "chain"]],
  ["held for certain", { factuality: "CT+" }, ["factuality", "factuality not CT+"]],
  ["another month", { time: "2031-06-05" }, ["time"]],
])("%s", (_what, found, fields) => expect(wrong({}, found)).toEqual(fields));

test("what cannot be judged is not", () => {
  expect(judged({ kind: "meeting" })).not.toContain("direction");
  expect(judged({}, { recipients: [] })).not.toContain("direction");
  expect(judged({ kind: "threat" })).not.toContain("source");
  expect(judged({ time: "2031-05-01/2031-05-06" })).not.toContain("time");
  expect(judged({ factuality: "CT+" })).not.toContain("factuality not CT+");
});

test.each([
  [undefined, undefined, true],
  [undefined, { name: "Rabat" }, false],
  ["MAR", { name: "Außenministerium in Rabat", code: "MAR" }, true],
  ["MAR", { name: "Außenministerium in Rabat", code: "ESP" }, false],
  ["ESP; MAR", { name: "Rabat", code: "MAR" }, true],
  ["Lidia Beispiel", { name: "Beispiel" }, true],
  ["Lidia Beispiel", { name: "Lidia" }, true],
  ["Lidia Beispiel", { name: "Muster" }, false],
  ["unnamed diplomats", { name: "Diplomaten", unnamed: true }, true],
  ["unnamed diplomats", { name: "diplomats" }, false],
  ["Lidia Beispiel", { name: "Beispiel", unnamed: true }, false],
  ["Musterblatt", { name: "das Musterblatt am Sonntag" }, true],
])("source %j, found %j: %s", (gold, found, same) => expect(sameSource(gold, found)).toBe(same));
