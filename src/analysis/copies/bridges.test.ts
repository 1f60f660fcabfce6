import { expect, test } from "vitest";
import { withoutBridges } from "./bridges.ts";
import type { TextPair } from "./pair.ts";

type Stretch = readonly [from: number, to: number];

/** Texts of ten sentences of ten words and parts of them. */
function pair(short: number, long: number, inShort: Stretch, inLong: Stretch, sizes: Stretch = [inShort[1], 10]): TextPair {
  const sentences = inShort[1] - inShort[0];
  return {
    short,
    long,
    words: sentences * 10,
    containment: sentences / sizes[0],
    ofLonger: sentences / sizes[1],
    sentences,
    runs: [{ short: inShort, long: inLong, words: sentences * 10 }],
    passage: true,
  };
}
const every = () => true;

test("a digest does not make one story of those it prints", () => {
  const [digest, a, b] = [9, 0, 1];
  expect(withoutBridges([pair(a, digest, [0, 3], [0, 3]), pair(b, digest, [0, 3], [5, 8])], every)).toEqual([]);
});

test("a report that is mostly one story stays with it", () => {
  const [report, a, b] = [9, 0, 1];
  const mostly = pair(a, report, [0, 6], [0, 6]);
  expect(withoutBridges([mostly, pair(b, report, [0, 3], [6, 9])], every)).toEqual([mostly]);
});

test("cuts of one story stay with it: they overlap in it, or are linked to each other", () => {
  const overlapping = [pair(0, 9, [0, 3], [0, 3]), pair(1, 9, [0, 4], [2, 6])];
  expect(withoutBridges(overlapping, every)).toEqual(overlapping);
  const linked = [pair(0, 9, [0, 3], [0, 3]), pair(1, 9, [0, 4], [5, 9]), pair(0, 1, [0, 2], [0, 2], [3, 4])];
  expect(withoutBridges(linked, every)).toEqual(linked);
});

test("a passage that is larger than the copy speaks against it, a smaller one does not", () => {
  const copy = pair(0, 9, [0, 3], [0, 3]);
  const passage = (size: number) => pair(1, 9, [0, size], [4, 4 + size], [40, 10]);
  const isCopy = (p: TextPair) => p === copy;
  expect(withoutBridges([copy, passage(2)], isCopy)).toEqual([copy]);
  expect(withoutBridges([copy, passage(4)], isCopy)).toEqual([]);
});
