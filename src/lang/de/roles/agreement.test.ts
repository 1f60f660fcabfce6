import { expect, test } from "vitest";
import { adjectiveCells, caseBits, determinerCells, nominativeNumber, nounCells, pronounCells } from "./agreement.ts";

const NOM = 1;
const GEN = 2;
const DAT = 4;
const ACC = 8;

test.each([
  ["der", NOM | GEN | DAT],
  ["die", NOM | ACC],
  ["dem", DAT],
  ["den", DAT | ACC],
  ["des", GEN],
  ["ein", NOM | ACC],
  ["keiner", GEN | DAT],
  ["seinem", DAT],
  ["diese", NOM | ACC],
])("%s", (determiner, cases) => expect(caseBits(determinerCells(determiner))).toBe(cases));

test("article, adjective and noun leave what all three allow", () => {
  const vertrag = nounCells("Vertrag", [{ lemma: "Vertrag", gender: "Masc", number: "Sing", cases: NOM | DAT | ACC }]);
  expect(caseBits(determinerCells("der") & adjectiveCells("neue", true) & vertrag)).toBe(NOM);
  expect(caseBits(determinerCells("den") & adjectiveCells("neuen", true) & vertrag)).toBe(ACC);
  expect(caseBits(adjectiveCells("neuem", false) & vertrag)).toBe(DAT);
});

test("number shows where the nominative allows it", () => {
  expect(nominativeNumber(pronounCells("er"))).toBe(1);
  expect(nominativeNumber(pronounCells("wir"))).toBe(2);
  expect(nominativeNumber(pronounCells("sie"))).toBe(3);
  expect(nominativeNumber(pronounCells("ihm"))).toBe(0);
});
