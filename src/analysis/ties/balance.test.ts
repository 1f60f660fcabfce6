import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dyadId } from "../dyads.ts";
import { balanceOf } from "./balance.ts";
import { EXACT_ACTORS, frustrationOf } from "./frustration.ts";
import type { Side, Sign, SignedEdge } from "./network.ts";
import { triadsOf } from "./triads.ts";

const side = (events: number, claim: string): Side => ({
  events,
  relations: 0,
  origins: { atLeast: Math.min(1, events), atMost: Math.min(1, events) },
  score: events,
  eventIds: [],
  claims: events > 0 ? [claim] : [],
});

function edge(x: string, y: string, sign: Sign, events = 1): SignedEdge {
  const [a, b] = x < y ? [x, y] : [y, x];
  const id = dyadId(a, b);
  const [plus, minus] = [sign === "-" ? 0 : events, sign === "+" ? 0 : events];
  return { id, a, b, sign, positive: side(plus, `${id}+`), negative: side(minus, `${id}-`), contested: { events: 0, eventIds: [] } };
}

/** `A+B B-C A*C`: friends, foes, both. */
const graph = (text: string): SignedEdge[] =>
  text.split(" ").map((e) => edge(e[0] ?? "", e[2] ?? "", e[1] === "*" ? "both" : (e[1] as Sign)));
const triads = (text: string): string[] => triadsOf({ edges: graph(text) }).map((t) => `${t.actors.join("")} ${t.state}`);

describe("triads", () => {
  test.each([
    ["three friends", "A+B B+C A+C", ["ABC balanced"]],
    ["friends with one foe", "A+B B-C A-C", ["ABC balanced"]],
    ["a friend of two foes", "A+B B-C A+C", ["ABC unbalanced"]],
    ["three foes", "A-B B-C A-C", ["ABC unbalanced"]],
    ["one of them both", "A*B B-C A-C", ["ABC undetermined"]],
    ["not closed", "A+B B-C", []],
    ["four with each other", "A+B A+C A-D B+C B-D C+D", ["ABC balanced", "ABD balanced", "ACD unbalanced", "BCD unbalanced"]],
  ])("%s", (_, text, expected) => {
    expect(triads(text)).toEqual(expected);
    expect(triads(text.split(" ").toReversed().join(" "))).toEqual(expected);
  });

  test("each edge has its evidence", () => {
    const [triad] = triadsOf({ edges: graph("A+B B-C A*C") });
    expect(triad?.edges.map((e) => [...e.positive.claims, ...e.negative.claims])).toEqual([["A-B+"], ["B-C-"], ["A-C+", "A-C-"]]);
  });
});

describe("degree of balance", () => {
  test("by number, by weight, and whatever is undetermined", () => {
    // ABC balanced, weights 8·8·1: intensity 4. ABD unbalanced, 8·1·1: intensity 2. BCE undetermined.
    const edges = [
      edge("A", "B", "+", 8),
      edge("A", "C", "+", 8),
      edge("B", "C", "+", 1),
      edge("A", "D", "-", 1),
      edge("B", "D", "+", 1),
      edge("B", "E", "both", 3),
      edge("C", "E", "-", 1),
    ];
    const balance = balanceOf({ edges });
    expect(balance.triads).toEqual({ balanced: 1, unbalanced: 1, undetermined: 1 });
    expect(balance.degree).toBe(0.5);
    expect(balance.weightedDegree).toBeCloseTo(4 / 6, 12);
    expect(balance.degreeBounds).toEqual({ atLeast: 1 / 3, atMost: 2 / 3 });
  });

  test("without triads there is no degree, without edges no share", () => {
    expect(balanceOf({ edges: graph("A+B B-C") }).degree).toBeUndefined();
    const { degree, degreeBounds, frustration } = balanceOf({ edges: [] });
    expect([degree, degreeBounds, frustration.partial]).toEqual([undefined, undefined, undefined]);
    expect(frustration).toMatchObject({ edges: 0, atLeast: 0, atMost: 0, exact: true, groups: [] });
  });
});

/** The line index by trying every division. */
function byHand(edges: readonly SignedEdge[]): number {
  const codes = [...new Set(edges.flatMap((e) => [e.a, e.b]))];
  let best = edges.length;
  for (let division = 0; division < 2 ** Math.max(0, codes.length - 1); division++) {
    const camp = (code: string): number => (division >> codes.indexOf(code)) & 1;
    best = Math.min(best, edges.filter((e) => (camp(e.a) === camp(e.b)) !== (e.sign === "+")).length);
  }
  return best;
}

const CODES = [..."ABCDEFGHI"];
const PAIRS = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b) => [a, b] as const));
const anyGraph = fc
  .tuple(fc.shuffledSubarray(PAIRS), fc.array(fc.constantFrom<Sign>("+", "-"), { minLength: PAIRS.length, maxLength: PAIRS.length }))
  .map(([pairs, signs]) => pairs.map(([a, b], i) => edge(a, b, signs[i] ?? "+")));

describe("line index", () => {
  test.each([
    ["balanced", "A+B B-C A-C C+D", 0, ["A", "B"], ["C", "D"]],
    ["one edge against", "A+B B-C A+C", 1, undefined, undefined],
    ["a circle of four", "A+B B+C C+D A-D", 1, undefined, undefined],
    ["all foes: K4 needs two", "A-B A-C A-D B-C B-D C-D", 2, undefined, undefined],
  ])("%s", (_, text, index, one, other) => {
    const found = frustrationOf(graph(text));
    expect(found).toMatchObject({ atLeast: index, atMost: index, exact: true });
    if (one) expect(found.groups[0]?.camps).toEqual([one, other]);
  });

  test("edges that are both count apart, and tie nobody together", () => {
    const found = frustrationOf(graph("A+B B*C C-D"));
    expect(found).toMatchObject({ edges: 2, ambivalent: 1, atMost: 0 });
    expect(found.groups.map((g) => g.camps)).toEqual([
      [["A", "B"], []],
      [["C"], ["D"]],
    ]);
  });

  test("is what trying every division gives, with the edges that stand against it", () => {
    fc.assert(
      fc.property(anyGraph, (edges) => {
        const { atLeast, atMost, groups, partial } = frustrationOf(edges);
        expect([atLeast, atMost]).toEqual([byHand(edges), byHand(edges)]);
        // At most half of the edges; with every frustrated edge taken out, none is left.
        expect(2 * atMost).toBeLessThanOrEqual(edges.length);
        const against = new Set(groups.flatMap((g) => g.frustrated));
        expect(against.size).toBe(atMost);
        expect(frustrationOf(edges.filter((e) => !against.has(e.id))).atMost).toBe(0);
        if (edges.length > 0) expect(partial?.atLeast).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("switching one side's signs changes neither balance nor index", () => {
    fc.assert(
      fc.property(anyGraph, fc.subarray(CODES), (edges, side) => {
        const crosses = (e: SignedEdge): boolean => side.includes(e.a) !== side.includes(e.b);
        const switched = edges.map((e) => (crosses(e) ? edge(e.a, e.b, e.sign === "+" ? "-" : "+") : e));
        expect(triadsOf({ edges: switched }).map((t) => t.state)).toEqual(triadsOf({ edges }).map((t) => t.state));
        expect(frustrationOf(switched).atMost).toBe(frustrationOf(edges).atMost);
      }),
    );
  });

  test("without enough steps its bounds hold, and they say that they are bounds", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 12 }), (edges, steps) => {
        const { atLeast, atMost, exact } = frustrationOf(edges, steps);
        const index = byHand(edges);
        expect(atLeast).toBeLessThanOrEqual(index);
        expect(atMost).toBeGreaterThanOrEqual(index);
        expect(2 * atMost).toBeLessThanOrEqual(edges.length);
        expect(exact).toBe(atLeast === atMost);
      }),
    );
  });

  test("longer circles without a common edge bound it from below", () => {
    // Two circles of four that meet in A; no triad, and no step to search with.
    expect(frustrationOf(graph("A+B B+C C+D A-D A+E E+F F+G A-G"), 0)).toMatchObject({ atLeast: 2, atMost: 2, exact: true });
  });

  test("of a group beyond the limit the bounds are told at once", () => {
    // Triads of foes in a long chain: each needs one edge, and shares none.
    const name = (i: number): string => `N${String(i).padStart(4, "0")}`;
    const edges = Array.from({ length: EXACT_ACTORS }, (_, i) => 2 * i).flatMap((i) => [
      edge(name(i), name(i + 1), "-"),
      edge(name(i + 1), name(i + 2), "-"),
      edge(name(i), name(i + 2), "-"),
    ]);
    expect(frustrationOf(edges)).toMatchObject({ atLeast: EXACT_ACTORS, atMost: EXACT_ACTORS });
  });
});
