import { expect, test } from "vitest";
import { findOrigins } from "../../src/analysis/origins.ts";
import { corpus } from "./corpus.ts";
import { type Rate, score } from "./score.ts";

const share = ({ right, of }: Rate): number => right / of;

test("the same seed makes the same documents, another one others", () => {
  const texts = (seed: number): string[] => corpus(60, seed).map((d) => d.recorded.document.text);
  expect(texts(11)).toEqual(texts(11));
  expect(texts(12)).not.toEqual(texts(11));
});

test("origins among made-up documents are found, and no others; a seed that no threshold was chosen by", () => {
  const made = corpus(800, 11);
  const { pairs, sorts, passages } = score(made, findOrigins(made.map((d) => d.recorded)));
  expect(share(pairs.precision)).toBeGreaterThan(0.97);
  expect(share(pairs.recall)).toBeGreaterThan(0.97);
  expect(share(passages.found)).toBeGreaterThan(0.75);
  expect(share(passages.kept)).toBeGreaterThan(0.95);
  for (const sort of ["own", "retold", "borrowed"] as const) expect(share(sorts[sort]?.pure as Rate), sort).toBeGreaterThan(0.95);
});

test("the score counts what is missed and what is too much", () => {
  const made = corpus(40, 11);
  const id = (i: number): string => made[i]?.recorded.document.id ?? "";
  const as = (origin: (i: number) => string) => {
    const decisions = new Map(made.map((_, i) => [id(i), { origin: origin(i), basis: "own" as const }]));
    const documents = new Map([...decisions].map(([, d]) => [d.origin, []]));
    return score(made, { decisions, documents, passages: () => [], originOfSpan: (d) => decisions.get(d) ?? { origin: d, basis: "own" } });
  };
  const first = new Map([...made.entries()].reverse().map(([i, d]) => [d.origin, id(i)]));
  const perfect = as((i) => first.get(made[i]?.origin ?? -1) ?? "");
  expect([share(perfect.pairs.precision), share(perfect.pairs.recall), perfect.bCubed.precision, perfect.bCubed.recall]).toEqual([
    1, 1, 1, 1,
  ]);
  const together = as(() => id(0));
  expect(together.pairs.recall.right).toBe(perfect.pairs.recall.of);
  expect(share(together.pairs.precision)).toBeLessThan(1);
  const apart = as(id);
  expect(apart.pairs.recall.right).toBe(0);
  expect(apart.bCubed.precision).toBe(1);
});
