import { expect, test } from "vitest";
import { type Below, UNKNOWN_DATE } from "../../../core/index.ts";
import { makeScenes } from "./scenes.ts";

const text = "Der Rat tagte. Ende";
const below: Below<"quotations"> = {
  document: { id: "1", text, published: UNKNOWN_DATE },
  blocks: [{ start: 0, end: text.length, label: "body", rule: "de:paragraph" }],
  sentences: [
    { start: 0, end: 14, block: 0 },
    { start: 15, end: 19, block: 0 },
  ],
  tokens: [
    { start: 0, end: 3, form: "Der", sentence: 0, pos: "DET", lemma: "der" },
    { start: 4, end: 7, form: "Rat", sentence: 0, pos: "NOUN", lemma: "Rat" },
    { start: 8, end: 13, form: "tagte", sentence: 0, pos: "VERB", lemma: "tagen" },
    { start: 13, end: 14, form: ".", sentence: 0, pos: "PUNCT", lemma: "." },
    { start: 15, end: 19, form: "Ende", sentence: 1, pos: "NOUN", lemma: "Ende" },
  ],
  clauses: [],
  times: [],
  mentions: [],
};

test("one scene for each sentence, with its own phrases", () => {
  const scenes = makeScenes(below);
  expect(scenes.map(({ from, to, phrases }) => ({ from, to, heads: phrases.map((p) => p.head) }))).toEqual([
    { from: 0, to: 4, heads: [1] },
    { from: 4, to: 5, heads: [4] },
  ]);
});

test("the same layers give the same scenes, any other layer new ones", () => {
  const before = makeScenes(below);
  expect(makeScenes({ ...below })).toBe(before);
  const mention = { code: "ATL", use: "name", basis: "directory", leaf: "Rat", rule: "test", sentence: 0, start: 4, end: 7 } as const;
  const other = makeScenes({ ...below, mentions: [{ ...mention, tokens: [1, 1] }] });
  expect(other).not.toBe(before);
  expect(other[0]?.mentions).toHaveLength(1);
});
