import { expect, test } from "vitest";
import { article, claimOn, type MadeClaim } from "../../../tests/support/make-snapshot.ts";
import type { RecordedClaim } from "../../core/index.ts";
import { decayBetween } from "./decay.ts";

const TRANSFER: MadeClaim = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "Panzer" };

function claims(id: string, ...made: readonly (readonly [sentence: string, claim: Partial<MadeClaim>])[]): RecordedClaim[] {
  const document = article({ id, blocks: [["body", ...made.map(([sentence]) => sentence)]] });
  return made.map(([sentence, claim], i) => claimOn(document, String(i + 1), sentence, { ...TRANSFER, ...claim }));
}

const changes = (before: readonly RecordedClaim[], after: readonly RecordedClaim[]): string[] =>
  decayBetween(before, after).map((d) => [d.change, ...(d.figures ?? [])].join(" "));

const FIRST = claims(
  "first",
  ["Nordmark könnte laut Diplomaten bald 20 Panzer an Ostrien liefern.", { factuality: "PS+", tense: "future", sources: ["Diplomaten"] }],
  ["Die Regierung von Nordmark bestreitet, dass Ostrien Panzer bekommt.", { factuality: "CT-", tense: "future", sources: ["Nordmark"] }],
);

test("who drops the source, the doubt and the denial, and changes the figure", () => {
  const copy = claims("copy", ["Nordmark wird bald 30 Panzer an Ostrien liefern.", { tense: "future" }]);
  expect(changes(FIRST, copy)).toEqual(["source-dropped", "firmer", "figure-changed 20 Panzer 30 Panzer", "denial-cut"]);
});

const BOATS: MadeClaim = { ...TRANSFER, trigger: "Boote", object: "Boote", tense: "future" };
const TOLD = "Nordmark könnte Ostrien nach Angaben von zwei Diplomaten im Hafen von Trelva bald acht Boote liefern.";
const MIGHT = claims("first", [TOLD, { ...BOATS, factuality: "PS+", sources: [{ name: "zwei Diplomaten", unnamed: true }] }]);

test("what is left of a sentence that was edited heavily, and the figure of what is counted", () => {
  const copy = claims("copy", ["Nordmark wird Ostrien zwölf Boote liefern.", BOATS]);
  expect(changes(MIGHT, copy)).toEqual(["source-dropped", "firmer", "figure-changed acht Boote zwölf Boote"]);
});

test("a headline that says it shorter drops nothing, where the copy still tells it all", () => {
  const copy = claims(
    "copy",
    ["Nordmark will Ostrien Boote liefern.", BOATS],
    [TOLD, { ...BOATS, factuality: "PS+", sources: [{ name: "zwei Diplomaten", unnamed: true }] }],
  );
  expect(changes(MIGHT, copy)).toEqual([]);
});

test("a short sentence about another thing is not what is left", () => {
  const copy = claims("copy", ["Nordmark wird Ostrien bald Panzer liefern.", { ...BOATS, trigger: "Panzer", object: "Panzer" }]);
  expect(changes(MIGHT, copy)).toEqual([]);
});

test("a rounded figure is the same one, and so is one within a bound", () => {
  const made = (n: string) => claims("any", [`Nordmark hat ${n} Panzer an Ostrien geliefert.`, {}]);
  expect(["rund 20", "mindestens 15", "bis zu 20", "rund 30"].map((n) => changes(made("19"), made(n)).length)).toEqual([0, 0, 0, 1]);
});

test("a copy that is only shorter, or an exact one, changed nothing", () => {
  expect(changes(FIRST, FIRST)).toEqual([]);
  const cut = claims("copy", [
    "Die Regierung von Nordmark bestreitet, dass Ostrien Panzer bekommt.",
    { factuality: "CT-", tense: "future", sources: ["Nordmark"] },
  ]);
  expect(changes(FIRST, cut)).toEqual([]);
});

test("another sentence about the same is no copy of it", () => {
  const other = claims("copy", ["In Ostrien stehen Panzer bereit, die aus Nordmark kommen sollen.", { tense: "future" }]);
  expect(changes(FIRST, other)).toEqual([]);
});
