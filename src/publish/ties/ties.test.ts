import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { article, claimOn, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { Decision, Snapshot } from "../../core/index.ts";
import { displayWidth } from "../terminal/width.ts";
import { buildNetwork, buildTies, buildTriads } from "./build.ts";
import { networkCsv, tiesCsv } from "./csv.ts";
import { renderTies } from "./render-dyad.ts";
import { renderNetwork, renderTriads } from "./render-network.ts";

const PAIR = ["NMK", "OST"] as const;
const SENTENCES = [
  "Nordmark lieferte Ostrien Boote.",
  "Ostrien lieferte Sundland Boote.",
  "Sundland griff Nordmark an.",
  "Nordmark und Ostrien sind Verbündete.",
] as const;

/** Two friends of whom one is at war with a friend of the other. */
const THREE = (() => {
  const d = article({ id: "kaaa", outlet: "Bote", published: "2024-03-12", blocks: [["body", ...SENTENCES]] });
  const [a, b, c, e] = SENTENCES;
  return snapshotOf(
    [d],
    [
      claimOn(d, "1", a, { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "lieferte" }),
      claimOn(d, "2", b, { kind: "arms-transfer", actors: ["OST"], recipients: ["SUN1"], trigger: "lieferte" }),
      claimOn(d, "3", c, { kind: "attack", actors: ["SUN1"], recipients: ["NMK"], trigger: "griff" }),
      claimOn(d, "4", e, { kind: "alignment", actors: ["NMK", "OST"], trigger: "Verbündete", tense: "ongoing" }),
    ],
  );
})();

test("a pair is told by month, told and denied apart, with who says that they are allies", () => {
  const view = buildTies(THREE, PAIR, {}, harbourNames, "en");
  expect(view.months.map((m) => m.month)).toEqual(["2024-03"]);
  const text = renderTies(view, { width: 80, language: "en" });
  expect(text).toContain("Nordmark – Ostrien · NMK-OST");
  expect(text).toMatch(/alignment · 1 origin\n {4}says: Bote · as fact · 2024-03-12 · kaaa\.1\.4/u);
  expect(text).toContain("too few months (1;");
  const denied = renderTies(buildTies(HARBOUR, PAIR, {}, harbourNames, "en"), { width: 120, language: "en" });
  expect(denied).toMatch(/contested|denied/u);
});

test("the clock of what was so leaves out what came later", () => {
  expect(buildTies(THREE, PAIR, { at: "2024-03-11" }, harbourNames, "en")).toMatchObject({ at: "2024-03-11", months: [], relations: [] });
  expect(buildTies(THREE, PAIR, { at: "2024-03-12" }, harbourNames, "en").months).toHaveLength(1);
  expect(renderTies(buildTies(THREE, PAIR, { at: "2024-03-11" }, harbourNames, "en"), { width: 80, language: "en" })).toContain(
    "by 11 March 2024",
  );
});

test("the friend of my friend is my enemy: an unbalanced triad with the sentence behind each edge", () => {
  const view = buildTriads(THREE, {}, harbourNames, "en");
  expect(view.triads.map((t) => t.state)).toEqual(["unbalanced"]);
  const text = renderTriads(view, { width: 80, language: "en" });
  for (const sentence of SENTENCES) expect(text).toContain(sentence);
  expect(renderNetwork(buildNetwork(THREE, { at: "2024-03-20" }, harbourNames, "en"), { width: 80, language: "en" })).toMatch(
    /NMK-OST {3}\+[\s\S]*NMK-SUN1 {2}−[\s\S]*1 unbalanced/u,
  );
});

describe("a meeting in one of two cities", () => {
  const told = [
    "Der Außenminister sagte, Nordmark und Ostrien trafen sich in Wien.",
    "Ein Diplomat sagte, Nordmark und Ostrien trafen sich in Bern.",
  ];
  const d = article({ id: "kaaa", outlet: "Bote", published: "2024-03-12", blocks: [["body", ...told]] });
  const meets = { kind: "meeting", actors: ["NMK", "OST"], trigger: "trafen" } as const;
  const snapshot = snapshotOf(
    [d],
    [
      claimOn(d, "1", told[0] ?? "", { ...meets, place: "Wien", sources: [{ name: "Nordmark", code: "NMK", type: "state" }] }),
      claimOn(d, "2", told[1] ?? "", { ...meets, place: "Bern", sources: [{ name: "Ostrien", code: "OST", type: "state" }] }),
    ],
  );
  const apart: Decision = {
    id: "d1",
    kind: "other-event",
    subjects: ["kaaa.1.1", "kaaa.1.2"],
    reason: "met twice",
    by: "AB",
    at: "2026-02-03T10:00:00.000Z",
  };

  test.each<[string, Snapshot, number]>([
    ["is one event with the ids of both", snapshot, 1],
    ["is two where a person says so", { ...snapshot, decisions: [apart] }, 2],
  ])("%s", (_, of, events) => {
    const { reported } = buildTies(of, PAIR, {}, harbourNames, "en").total.cooperation;
    expect([reported.events, reported.eventIds]).toEqual([events, ["e-kaaa.1.1", "e-kaaa.1.2"]]);
    expect(buildNetwork(of, {}, harbourNames, "en").edges[0]?.positive.events).toBe(events);
  });
});

test("tables have a row for each month and each pair", () => {
  const months = tiesCsv(buildTies(THREE, PAIR, {}, harbourNames, "en"))
    .trimEnd()
    .split("\r\n");
  expect(months.map((l) => l.split(",")[0])).toEqual(["month", "2024-03"]);
  const edges = networkCsv(buildNetwork(THREE, {}, harbourNames, "en"));
  expect(edges).toMatch(/^dyad,a,b,sign,[\s\S]*NMK-SUN1,NMK,SUN1,negative,/u);
});

test("in any ledger ties are shown within the width, without control characters", () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(80, 120), fc.constantFrom("de", "en"), (snapshot, width, language) => {
      const texts = [
        renderTies(buildTies(snapshot, PAIR, {}, harbourNames, language), { width, language }),
        renderNetwork(buildNetwork(snapshot, {}, harbourNames, language), { width, language }),
        renderTriads(buildTriads(snapshot, {}, harbourNames, language), { width, language }),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
        for (const line of text.split("\n")) if (!line.includes("xxxxx")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 40 },
  );
});
