import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { article, claimOn, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { Kind, Snapshot } from "../../core/index.ts";
import { buildGraph } from "./build-graph.ts";
import { buildMap } from "./build-map.ts";
import { graphCsv } from "./csv.ts";
import { type Layout, layoutOf, ringOf } from "./layout.ts";
import { lengthOf, type Point, strokesOf, widthOf } from "./strokes.ts";
import type { GraphQuestion, TieView } from "./views.ts";

interface Told {
  readonly a: string;
  readonly b: string;
  readonly on?: string;
  readonly kind?: Kind;
  /** Said by a source, not by the paper. */
  readonly by?: string;
  readonly tense?: "past" | "future";
}

/** A paper of its own for each telling. */
function ledger(...tellings: readonly Told[]): Snapshot {
  const made = tellings.map(({ a, b, on, kind = "aid", by, tense = "past" }, i) => {
    const sentence = `Geschehen ist Nummer ${i} zwischen ${a} und ${b}.`;
    const document = article({
      id: `d${i}`,
      outlet: `Blatt ${i}`,
      blocks: [["body", sentence]],
      ...(on !== undefined && { published: on }),
    });
    const claim = claimOn(document, "1", sentence, {
      kind,
      actors: [a],
      recipients: [b],
      trigger: "Geschehen",
      tense,
      ...(by !== undefined && { sources: [{ name: by }] }),
    });
    return { document, claim };
  });
  return snapshotOf(
    made.map((m) => m.document),
    made.map((m) => m.claim),
  );
}

const NAMES = new Map([
  ["AAA", "Alpha"],
  ["BBB", "Beta"],
]);
const graph = (snapshot: Snapshot, question: GraphQuestion = {}) => buildGraph(snapshot, question, (code) => NAMES.get(code) ?? code, "de");

const HUB = ledger(
  { a: "AAA", b: "BBB", on: "2026-01-10" },
  { a: "AAA", b: "CCC", on: "2026-02-10", kind: "attack" },
  { a: "AAA", b: "DDD", on: "2026-03-10", by: "das Außenministerium" },
  { a: "BBB", b: "CCC", on: "2024-01-10" },
  { a: "AAA", b: "EEE", on: "2026-03-10", tense: "future" },
  { a: "FFF", b: "GGG", on: "2026-03-10" },
);

describe("the network", () => {
  test("has in its middle whoever has most ties, and says so", () => {
    const { focus, chosen, actors } = graph(HUB);
    expect(focus).toEqual({ code: "AAA", name: "Alpha" });
    expect(chosen).toBe(true);
    expect(actors.map((a) => a.code)).toEqual(["AAA", "BBB", "CCC", "DDD", "EEE"]);
    expect(actors[0]).toMatchObject({ x: 500, y: 500, ties: 4 });
  });

  test("tells what only a source says, and what gives no sign", () => {
    const ties = new Map(graph(HUB).ties.map((t) => [t.id, t]));
    expect(ties.get("AAA-BBB")).toMatchObject({ sign: "+", positive: { events: 1, firm: true, origins: { atLeast: 1 } } });
    expect(ties.get("AAA-CCC")).toMatchObject({ sign: "-", negative: { firm: true } });
    expect(ties.get("AAA-DDD")).toMatchObject({ sign: "+", positive: { firm: false } });
    expect(ties.get("AAA-EEE")).toMatchObject({ sign: "none" });
  });

  test("moves nobody when the month changes, and drops ties that are older than a year", () => {
    const places = (at?: string) =>
      graph(HUB, { focus: "aaa", ...(at !== undefined && { at }) }).actors.map(({ code, x, y }) => [code, x, y]);
    expect(places("2024-02-29")).toEqual(places());
    expect(places("2026-03-31")).toEqual(places());
    const now = graph(HUB, { focus: "AAA", at: "2026-03-31" });
    expect(now.ties.map((t) => t.id)).not.toContain("BBB-CCC");
    expect(graph(HUB, { focus: "AAA", at: "2024-02-29" }).ties.map((t) => t.id)).toEqual(["BBB-CCC"]);
    expect(now.months).toEqual(["2024-01", "2026-01", "2026-02", "2026-03"]);
  });

  test("shows everybody on request, and keeps a code that nobody knows as it was typed", () => {
    expect(graph(HUB, { focus: "all" }).actors.map((a) => a.code)).toEqual(["AAA", "BBB", "CCC", "DDD", "FFF", "GGG"]);
    expect(graph(HUB, { focus: "nobody" })).toMatchObject({ focus: { code: "nobody" }, ties: [], chosen: false });
    expect(graph(snapshotOf([]))).toMatchObject({ actors: [], ties: [], choices: [], sample: "none" });
  });

  test("puts tied actors side by side in the matrix, or all by code", () => {
    const codes = (question: GraphQuestion) => graph(HUB, { shape: "matrix", ...question }).actors.map((a) => a.code);
    expect(codes({ order: "code" })).toEqual(["AAA", "BBB", "CCC", "DDD", "FFF", "GGG"]);
    const near = codes({});
    expect(Math.abs(near.indexOf("FFF") - near.indexOf("GGG"))).toBe(1);
    expect(near[0]).toBe("AAA");
  });

  test("gives triads with sentences, those of one actor if asked", () => {
    const { triads } = graph(HUB, { shape: "triads" });
    expect(triads).toMatchObject({ total: 1, from: 0, balance: { triads: { unbalanced: 1 } } });
    expect(triads?.triads[0]?.edges.map((e) => e.id)).toEqual(["AAA-BBB", "BBB-CCC", "AAA-CCC"]);
    expect(triads?.triads[0]?.edges[2]?.negative[0]?.quote).toContain("zwischen AAA und CCC");
    expect(graph(HUB, { shape: "triads", focus: "FFF" }).triads).toMatchObject({ total: 0, triads: [] });
    expect(graph(HUB, { shape: "triads", from: 99 }).triads).toMatchObject({ from: 0 });
  });

  test("is a table of its ties in CSV", () => {
    const [head, first] = graphCsv(graph(HUB)).trim().split(/\r?\n/u);
    expect(head?.split(",").slice(0, 4)).toEqual(["dyad", "a", "b", "sign"]);
    expect(first).toMatch(/^AAA-BBB,AAA,BBB,positive,/u);
  });
});

describe("the map", () => {
  const POINTS = { AAA: [10, 50], BBB: [20, 40] } as const;
  const map = (question = {}, within?: readonly string[]) =>
    buildMap(HUB, question, { points: POINTS, ...(within && { within: new Set(within) }) }, (code) => NAMES.get(code) ?? code, "de");

  test("knows who has a place and who stands beside it", () => {
    const { actors, ties } = map({ focus: "AAA" });
    expect(actors.find((a) => a.code === "AAA")).toEqual({ code: "AAA", name: "Alpha", at: [10, 50], ties: 4 });
    expect(actors.find((a) => a.code === "CCC")).not.toHaveProperty("at");
    expect(ties).toHaveLength(4);
  });

  test("shows the strongest ties of all, and none without a sign", () => {
    expect(map().ties.map((t) => t.sign)).not.toContain("none");
    expect(map({}, ["DDD"]).ties.map((t) => t.id)).toEqual(["AAA-DDD"]);
    expect(map({}, ["DDD", "FFF"]).ties.map((t) => t.id)).toEqual(["AAA-DDD", "FFF-GGG"]);
    expect(map({ focus: "__proto__" }).actors).toEqual([{ code: "__proto__", name: "__proto__", ties: 0 }]);
  });
});

const side = (origins: number, firm = true) => ({ events: 1, relation: false, origins: { atLeast: origins, atMost: origins }, firm });
const place = fc.tuple(fc.double({ min: -500, max: 1500, noNaN: true }), fc.double({ min: -500, max: 1500, noNaN: true }));

/** The points of a path that goes in steps. */
function pointsOf(d: string): readonly Point[] {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([n]) => Number(n));
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]);
  }
  return points;
}

describe("lines", () => {
  test("begin and end where their tie does, conflict in a longer line than cooperation", () => {
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 300 }), (from, to, origins) => {
        fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 20);
        const [plus] = strokesOf({ sign: "+", positive: side(origins) }, [from, to]);
        const [minus] = strokesOf({ sign: "-", negative: side(origins) }, [from, to]);
        for (const stroke of [plus, minus]) {
          const points = pointsOf(stroke?.d ?? "");
          const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
          expect(Math.hypot(first[0] - from[0], first[1] - from[1])).toBeLessThan(0.1);
          expect(Math.hypot(last[0] - to[0], last[1] - to[1])).toBeLessThan(0.5);
        }
        expect(lengthOf(pointsOf(minus?.d ?? ""))).toBeGreaterThan(1.1 * lengthOf(pointsOf(plus?.d ?? "")));
        expect(plus?.width).toBe(minus?.width);
      }),
    );
  });

  test("show both where both are told, and never one balance of them", () => {
    const strokes = strokesOf({ sign: "both", positive: side(16), negative: side(1, false) }, [
      [0, 0],
      [100, 0],
    ]);
    expect(strokes.map((s) => s.sign)).toEqual(["+", "-"]);
    expect(strokes.map((s) => s.dashes)).toEqual([undefined, "6 4"]);
    // Side by side, on different sides.
    const [above, below] = strokes.map((s) => pointsOf(s.d)[0]?.[1] ?? 0);
    expect((above ?? 0) * (below ?? 0)).toBeLessThan(0);
  });

  test("grow with the logarithm of origins, up to a limit", () => {
    expect([1, 2, 4, 8].map(widthOf)).toEqual([1.5, 2.7, 3.9, 5.1]);
    expect(widthOf(1e6)).toBe(8);
    expect(widthOf(0)).toBe(1.5);
  });
});

describe("places", () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/u), { minLength: 1, maxLength: 60 });

  test("are the same for the same ties, inside of the picture, and apart", () => {
    fc.assert(
      fc.property(codes, fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 80 }), fc.boolean(), (codes, pairs, centred) => {
        const ties = pairs.flatMap(([i, j]): TieView[] => {
          const [a, b] = [codes[i], codes[j]];
          return a && b && a < b ? [{ id: `${a}-${b}`, a, b, sign: "+", positive: side(1), contested: 0 }] : [];
        });
        const [middle = "", ...around] = codes;
        const made = (): Layout => (centred ? ringOf(middle, around) : layoutOf(codes, ties));
        const layout = made();
        expect(made()).toEqual(layout);
        expect([...layout.keys()].sort()).toEqual([...codes].sort());
        for (const { x, y } of layout.values()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1000);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(1000);
        }
        expect(new Set([...layout.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(codes.length);
      }),
      { numRuns: 25 },
    );
  });
});
