import { describe, expect, test } from "vitest";
import type { TieSums } from "./dyad-months.ts";
import { dyadTies } from "./dyad-ties.ts";
import { judge, STANDINGS } from "./standing.ts";
import { type Telling, tieInput, together } from "./testdata/tie-input.ts";

const PAIR = "NMK-OST";
const ties = (...tellings: Telling[]) => dyadTies(PAIR, tieInput(tellings));

/** What there is, e.g. `cooperation asserted 1 event, 1-2 origins, 10`. */
function lines(sums: TieSums | undefined): string[] {
  if (!sums) return [];
  return (["cooperation", "conflict"] as const).flatMap((side) =>
    STANDINGS.flatMap((standing) => {
      const { events, origins, score } = sums[side][standing];
      return events === 0 ? [] : [`${side} ${standing} ${events}, ${origins.atLeast}-${origins.atMost} origins, ${score}`];
    }),
  );
}

const DELIVERED: Telling = { id: "a", on: "2024-03-12" };
const DENIED: Telling = {
  id: "b",
  on: "2024-03-14",
  stance: "denies",
  factuality: "CT-",
  sources: [{ name: "Ostrien", code: "OST", type: "state" }],
};
const PLANNED: Telling = { id: "c", on: "2024-03-01", tense: "future", stance: "announces", sources: ["der Außenminister"] };
const MEETS: Telling = { id: "m", on: "2024-03-01", kind: "meeting", ...together("NMK", "OST"), says: "Treffen von Nordmark mit Ostrien." };
const OFF: Telling = { id: "o", on: "2024-03-05", kind: "rejection", says: "Abgesagt hat Nordmark das Treffen mit Ostrien." };

describe("how an event stands in its month", () => {
  test.each<[string, Telling[], string[], number]>([
    ["told by an outlet", [DELIVERED], ["cooperation asserted 1, 1-1 origins, 10"], 10],
    ["told by a source", [{ ...DELIVERED, sources: ["ein Sprecher"] }], ["cooperation reported 1, 1-1 origins, 10"], 10],
    [
      "sixteen papers with one agency: one event, one origin, one score",
      Array.from({ length: 16 }, (_, i) => ({ ...DELIVERED, id: `a${i}`, agencies: ["dpa"] })),
      ["cooperation asserted 1, 1-1 origins, 10"],
      10,
    ],
    ["told and denied: in no sum", [DELIVERED, DENIED], ["cooperation contested 1, 2-2 origins, 10"], 0],
    ["only denied", [DENIED], ["cooperation denied 1, 1-1 origins, 0"], 0],
    ["planned", [PLANNED], ["cooperation planned 1, 1-1 origins, 10"], 0],
    ["planned, then told", [PLANNED, DELIVERED], ["cooperation asserted 1, 1-1 origins, 10"], 10],
    ["possible", [{ ...DELIVERED, factuality: "PS+", sources: ["Fachleute"] }], ["cooperation possible 1, 1-1 origins, 10"], 0],
    ["an attack", [{ ...DELIVERED, kind: "attack" }], ["conflict asserted 1, 1-1 origins, -9"], -9],
    ["sanctions lifted: the sign turns", [{ ...DELIVERED, kind: "sanction", ends: true }], ["cooperation asserted 1, 1-1 origins, 6"], 6],
    ["a treaty left", [{ ...MEETS, kind: "treaty", ends: true }], ["conflict asserted 1, 1-1 origins, -5"], -5],
    ["a request has no score", [{ ...DELIVERED, kind: "request" }], ["conflict asserted 1, 1-1 origins, 0"], 0],
    [
      "who calls a planned meeting off rejects it",
      [{ ...MEETS, tense: "future", stance: "announces" }, OFF],
      ["conflict asserted 1, 1-1 origins, -2"],
      -2,
    ],
    [
      "nobody rejects it, it just will not come",
      [
        { ...MEETS, tense: "future", stance: "announces" },
        { ...MEETS, id: "n", on: "2024-03-04", tense: "future", factuality: "CT-" },
      ],
      ["cooperation called-off 1, 1-1 origins, 0"],
      0,
    ],
    [
      "a visit to one is a meeting to the other: the kind of more origins counts",
      [
        MEETS,
        { ...MEETS, id: "v", kind: "visit", actors: ["NMK"], recipients: ["OST"] },
        { ...MEETS, id: "w", kind: "visit", actors: ["NMK"], recipients: ["OST"] },
      ],
      ["cooperation asserted 1, 3-3 origins, 4"],
      4,
    ],
  ])("%s", (_, tellings, expected, net) => {
    const { total, months } = ties(...tellings);
    expect(lines(total)).toEqual(expected);
    expect(total.net).toBe(net);
    expect(months.map((m) => m.month)).toEqual(["2024-03"]);
  });

  test("'not yet concluded' does not stand against a plan, 'will not be concluded, whatever they say' does", () => {
    const treaty: Telling = { ...PLANNED, kind: "treaty", ...together("NMK", "OST") };
    const notYet: Telling = { ...treaty, id: "n", tense: "past", factuality: "CT-", stance: "states" };
    const denial: Telling = { ...treaty, id: "n", factuality: "CT-", stance: "denies" };
    const standing = (...tellings: Telling[]) => judge(tieInput(tellings).told).standing;
    expect([standing(treaty, notYet), standing(treaty, denial)]).toEqual(["planned", "contested"]);
  });
});

describe("the month", () => {
  test.each<[string, Telling, string | undefined]>([
    ["its own", { ...DELIVERED, time: "2024-01-30" }, "2024-01"],
    ["of the report, where it states none", DELIVERED, "2024-03"],
    ["of the report, where it states the year", { ...DELIVERED, time: "2024" }, "2024-03"],
    ["not known, where it states another year", { ...DELIVERED, time: "2019" }, undefined],
    ["not known, where nothing is dated", { id: "a" }, undefined],
  ])("%s", (_, telling, month) => {
    const { months, undated, total } = ties(telling);
    expect(months.map((m) => m.month)).toEqual(month === undefined ? [] : [month]);
    expect(lines(undated)).toEqual(month === undefined ? lines(total) : []);
  });

  test("a month without news of the pair is 0, one without articles is no month of the series", () => {
    const { series, readings } = ties(
      { ...DELIVERED, on: "2024-01-10" },
      { ...DELIVERED, id: "x", on: "2024-02-10", recipients: ["SUN1"] },
      { ...DELIVERED, id: "y", on: "2024-05-10", kind: "attack" },
      { ...DELIVERED, id: "z", on: "2024-05-10", time: "1991-05", kind: "treaty", ...together("NMK", "OST") },
    );
    expect(series).toEqual([
      { month: "2024-01", cooperation: 10, conflict: 0, net: 10 },
      { month: "2024-02", cooperation: 0, conflict: 0, net: 0 },
      { month: "2024-05", cooperation: 0, conflict: -9, net: -9 },
    ]);
    expect(readings.net).toEqual({
      trend: { known: false, months: 3, needed: 10 },
      changes: { known: false, months: 3, needed: 12 },
    });
  });

  test("from war to trade: the change and the rise are found", () => {
    const year = Array.from({ length: 24 }, (_, i): Telling => {
      const on = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-15`;
      return { id: `a${i}`, on, time: on, kind: i < 12 ? "attack" : "economic-cooperation", ...(i >= 12 && together("NMK", "OST")) };
    });
    const { net } = ties(...year).readings;
    expect(net.changes).toMatchObject({ known: true, points: [{ from: "2023-01", before: -9, after: 9.5 }] });
    expect(net.trend).toMatchObject({ known: true, months: 24, direction: "rising" });
  });
});

test("a standing relation has who says so and since when; who denies it stands apart", () => {
  const close: Telling = { id: "r", kind: "alignment", ...together("NMK", "OST"), tense: "ongoing", on: "2024-02-01" };
  const { relations, total } = ties(
    close,
    { ...close, id: "s", on: "2024-03-01", sources: [{ name: "Sundland", code: "SUN1", type: "state" }] },
    { ...close, id: "t", on: "2024-01-01", sources: ["ein Sprecher"], factuality: "CT-", stance: "denies" },
    { ...close, id: "u", on: "2024-03-02", ends: true },
  );
  expect(lines(total)).toEqual([]);
  expect(relations.map((r) => [r.kind, r.ends, r.origins, r.sayings.map((s) => `${s.origin.names.join()} ${s.status}`)])).toEqual([
    ["alignment", false, { atLeast: 2, atMost: 2 }, ["Blatt r stated", "SUN1 reported", "ein Sprecher denied"]],
    ["alignment", true, { atLeast: 1, atMost: 1 }, ["Blatt u stated"]],
  ]);
  // 2024-02-01, not the denial's day.
  expect(relations[0]?.first).toEqual({ from: 19754, to: 19754 });
});
