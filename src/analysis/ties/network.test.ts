import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { dyadsOf } from "../dyads.ts";
import { groupEvents } from "../events/group-events.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { signedNetwork } from "./network.ts";
import { type Telling, tieInput, together } from "./testdata/tie-input.ts";

const at = (day: string, tellings: readonly Telling[], more: { windowDays?: number; leastOrigins?: number } = {}) =>
  signedNetwork(tieInput(tellings), { at: day, ...more });
const signs = (network: ReturnType<typeof at>): string[] => network.edges.map((e) => `${e.id} ${e.sign}`);

const DELIVERY: Telling = { id: "a", on: "2024-03-12" };
const ATTACK: Telling = { id: "b", on: "2024-03-20", kind: "attack" };
const CLOSE: Telling = { id: "c", on: "2024-03-01", kind: "alignment", ...together("NMK", "OST"), tense: "ongoing" };

describe("the sign of an edge", () => {
  test.each<[string, Telling[], string[]]>([
    ["something friendly", [DELIVERY], ["NMK-OST +"]],
    ["something hostile", [ATTACK], ["NMK-OST -"]],
    ["both", [DELIVERY, ATTACK], ["NMK-OST both"]],
    ["a standing relation alone", [CLOSE], ["NMK-OST +"]],
    ["at odds, and trade", [DELIVERY, { ...CLOSE, kind: "rivalry" }], ["NMK-OST both"]],
    ["told to be over since", [CLOSE, { ...CLOSE, id: "d", on: "2024-03-02", ends: true }], []],
    ["told again after that", [CLOSE, { ...CLOSE, id: "d", on: "2024-02-02", ends: true }], ["NMK-OST +"]],
    ["a relation that is denied", [{ ...CLOSE, factuality: "CT-", stance: "denies" }], []],
    ["plans", [{ ...DELIVERY, tense: "future", stance: "announces" }], []],
    ["possibilities", [{ ...DELIVERY, factuality: "PS+" }], []],
    ["told and denied", [DELIVERY, { ...DELIVERY, id: "d", factuality: "CT-", stance: "denies" }], []],
    ["nothing but a request", [{ ...DELIVERY, kind: "request" }], []],
    ["one event between several", [{ ...DELIVERY, recipients: ["OST", "SUN1"] }], ["NMK-OST +", "NMK-SUN1 +"]],
  ])("%s", (_, tellings, expected) => {
    const network = at("2024-04-01", tellings);
    expect(signs(network)).toEqual(expected);
    expect(network.unsigned).toEqual(expected.length === 0 ? ["NMK-OST"] : []);
  });

  test("has its evidence: events, origins and the claims that say so", () => {
    const denied: Telling = { ...ATTACK, id: "n", factuality: "CT-", stance: "denies", sources: ["der Außenminister"] };
    const again: Telling = { ...DELIVERY, id: "d", on: "2024-03-13", sources: ["ein Sprecher"] };
    const [edge] = at("2024-04-01", [DELIVERY, again, ATTACK, denied, CLOSE]).edges;
    expect(edge).toMatchObject({
      sign: "+",
      positive: { events: 1, relations: 1, origins: { atLeast: 3, atMost: 3 }, score: 10, claims: ["a.1.1", "c.1.1", "d.1.1"] },
      negative: { events: 0, relations: 0, claims: [] },
      contested: { events: 1, eventIds: ["e-b.1.1"] },
    });
  });
});

describe("the window", () => {
  test.each<[string, Telling, string, boolean]>([
    ["its last day", DELIVERY, "2024-03-12", true],
    ["the day before it", DELIVERY, "2024-03-11", false],
    ["a month", DELIVERY, "2024-04-10", true],
    ["a day more", DELIVERY, "2024-04-11", false],
    ["told later, of a day within", { ...DELIVERY, time: "2024-01-05" }, "2024-01-20", true],
    ["told within, of a day before", { ...DELIVERY, time: "2024-01-05" }, "2024-03-12", false],
    ["without any day", { id: "a" }, "2024-03-12", false],
  ])("%s", (_, telling, day, there) => {
    const network = at(day, [telling], { windowDays: 30 });
    expect(network.edges).toHaveLength(there ? 1 : 0);
    expect(network.undated).toBe(telling.on === undefined ? 1 : 0);
  });

  test("without a day there is none: everything counts", () => {
    const old: Telling = { ...ATTACK, time: "1999-05-05" };
    expect(signedNetwork(tieInput([{ id: "a" }, old]))).toMatchObject({ edges: [{ id: "NMK-OST", sign: "both" }], undated: 1 });
  });

  test("is a day, and days", () => {
    for (const day of ["2024-02-30", "2024-2-3", "heute", ""]) expect(() => at(day, []), day).toThrow(RangeError);
    expect(() => at("2024-01-01", [], { windowDays: 0 })).toThrow(/at least one day/u);
  });
});

test("a sign may ask for more than one origin", () => {
  const second: Telling = { ...DELIVERY, id: "d", sources: ["ein Sprecher"] };
  expect(signs(at("2024-04-01", [DELIVERY, second, ATTACK], { leastOrigins: 2 }))).toEqual(["NMK-OST +"]);
  expect(signs(at("2024-04-01", [DELIVERY], { leastOrigins: 2 }))).toEqual([]);
});

test("whatever the ledger holds: every edge has evidence that names both, and no claim denies on either side", () => {
  fc.assert(
    fc.property(anySnapshot, ({ documents, claims }) => {
      const told = tell(claims, documents, findOrigins(documents));
      const { edges, nodes } = signedNetwork({ events: groupEvents(told), told }, { at: "2024-03-31" });
      const byId = new Map(claims.map((c) => [c.id, c]));
      for (const { id, a, b, sign, positive, negative } of edges) {
        expect(id).toBe(`${a}-${b}`);
        expect(positive.claims.length > 0 || negative.claims.length > 0).toBe(true);
        expect(sign).toBe(positive.claims.length > 0 ? (negative.claims.length > 0 ? "both" : "+") : "-");
        for (const c of [...positive.claims, ...negative.claims]) {
          const claim = byId.get(c);
          expect(claim && dyadsOf(claim)).toContain(id);
          expect(claim?.factuality).toBe("CT+");
        }
        expect(positive.score).toBeGreaterThanOrEqual(0);
        expect(negative.score).toBeLessThanOrEqual(0);
      }
      expect(nodes.reduce((sum, n) => sum + n.positive + n.negative + n.both, 0)).toBe(2 * edges.length);
    }),
    { numRuns: 60 },
  );
});
