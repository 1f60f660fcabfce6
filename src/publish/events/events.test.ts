import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { article, claimOn, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { Decision } from "../../core/index.ts";
import { buildContradictions } from "../contradictions/build.ts";
import { contradictionsCsv } from "../contradictions/csv.ts";
import { renderContradictions } from "../contradictions/render.ts";
import { displayWidth } from "../terminal/width.ts";
import { buildEvent } from "./build-event.ts";
import { buildEvents } from "./build-events.ts";
import { eventsCsv } from "./csv.ts";
import { precisionOf } from "./precision.ts";
import { renderEvent } from "./render-event.ts";
import { renderEvents } from "./render-table.ts";
import type { EventView } from "./views.ts";

const events = (question = {}) => buildEvents(HARBOUR, harbourNames, "en", question);
const boats = (): EventView => {
  const view = buildEvent(HARBOUR, "kaaa.1.2", harbourNames, "en");
  if (!view) throw new Error("no event");
  return view;
};
const decision = (made: Partial<Decision> & Pick<Decision, "kind" | "subjects">): Decision => ({
  id: "d1",
  reason: "read both",
  by: "AB",
  at: "2026-02-03T10:00:00.000Z",
  ...made,
});

describe("a list of events", () => {
  test("a delivery, its copies and its denial are one line; the newest first, the undated last", () => {
    const lines = events({ dyad: "ost-nmk", kind: "arms-transfer" });
    expect(lines.map((e) => e.history.map((s) => s.status))).toContainEqual(expect.arrayContaining(["happened", "denied"]));
    const days = events().map((e) => e.first?.published.notAfter ?? "");
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test("is narrowed by actor, status and the days of the first report", () => {
    expect(events({ actor: "sun1" }).every((e) => [...e.actors, ...e.recipients].some((a) => a.code === "SUN1"))).toBe(true);
    expect(events({ status: "announced" }).map((e) => e.kinds[0])).toEqual(["treaty"]);
    const days = events({ since: "2024-03-13", until: "2024-03-14" }).map((e) => e.first?.published.notAfter);
    expect(days).toContain("2024-03-14");
    expect(days).not.toContain("2024-03-12");
    expect(events({ since: "2030-01-01" })).toEqual([]);
  });
});

describe("an event", () => {
  test("names who reported it first, its origins and what stands against it", () => {
    const { first, told, opposed, articles } = boats();
    expect(first).toMatchObject({ published: { notAfter: "2024-03-12" }, outlet: "Trelvaer Morgenpost", document: "kaaa" });
    expect(articles).toBeGreaterThanOrEqual(3);
    expect(told.find((t) => t.claim.id === "kbbb.1.1")?.origin).toMatchObject({
      basis: "anonymous",
      names: ["zwei Diplomaten"],
      copyOf: "kaaa",
    });
    expect(told.find((t) => t.claim.id === "kccc.1.1")?.origin).toMatchObject({ basis: "source", names: ["Ostrien"] });
    expect(opposed.map((c) => [c.type, c.b.claim.id])).toContainEqual(["denied", "kccc.1.1"]);
  });

  test("is found by any of its claims, and is not there for a claim that is not", () => {
    expect(buildEvent(HARBOUR, boats().id, harbourNames, "de")?.id).toBe(boats().id);
    expect(buildEvent(HARBOUR, "kbbb.1.1", harbourNames, "de")?.id).toBe(boats().id);
    expect(buildEvent(HARBOUR, "nowhere.1.1", harbourNames, "de")).toBeUndefined();
  });

  test("shows what people decided: the digit of a claim, the letter of an outlet; the last one counts", () => {
    const decisions = [
      decision({ id: "d1", kind: "reliability", subjects: ["Küstenkurier"], value: "D" }),
      decision({ id: "d2", kind: "reliability", subjects: ["Küstenkurier"], value: "B" }),
      decision({ id: "d3", kind: "credibility", subjects: ["kbbb.1.1"], value: "2", reason: "saw the boats" }),
    ];
    const view = buildEvent({ ...HARBOUR, decisions }, "kbbb.1.1", harbourNames, "en");
    const told = view?.told.find((t) => t.claim.id === "kbbb.1.1");
    expect(told).toMatchObject({ reliability: { letter: "B" }, credibility: { set: { digit: 2, reason: "saw the boats" } } });
    expect(view?.decisions.map((d) => d.id)).toEqual(["d3"]);
    expect(view && renderEvent(view, { width: 100, language: "en" })).toContain("saw the boats");
  });

  test("is told with each sentence and every chain, in both languages", () => {
    const [de, en] = (["de", "en"] as const).map((language) => renderEvent(boats(), { width: 100, language }));
    for (const { claim } of boats().told) for (const text of [de, en]) expect(text).toContain(claim.id);
    expect(en).toContain("may be anybody");
    expect(de).toContain("Zuerst gemeldet");
    expect(en).not.toMatch(/[ÄÖÜ]berschrift|Ursprung|sagt/u);
  });
});

test("contradictions stand side by side where there is room, and below each other where not", () => {
  const views = buildContradictions(HARBOUR, harbourNames, "en");
  expect(views).not.toEqual([]);
  expect(renderContradictions(views, { width: 80, language: "en" })).toMatch(/ │ ⊘ NMK → OST/u);
  expect(renderContradictions(views, { width: 60, language: "en" })).not.toContain("│");
  expect(buildContradictions(HARBOUR, harbourNames, "en", { type: "time" })).toEqual([]);
  expect(buildContradictions(HARBOUR, harbourNames, "en", { dyad: "NMK-SUN1" })).toEqual([]);
  expect(buildContradictions(HARBOUR, harbourNames, "en", { since: "2024-03-15", dyad: "OST-NMK" }).length).toBeLessThan(views.length);
});

test("of two that told it on one day, either may have been the first", () => {
  const sentence = "Nordmark lieferte Boote an Ostrien.";
  const made = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "lieferte", object: "Boote" } as const;
  const on = (id: string, outlet: string, published: string) => article({ id, outlet, published, blocks: [["body", sentence]] });
  const documents = [on("kxxx", "Bote", "2024-03-12"), on("kyyy", "Post", "2024-03-12"), on("kzzz", "Rolle", "2024-03-13")];
  const snapshot = snapshotOf(
    documents,
    documents.map((d) => claimOn(d, "1", sentence, made)),
  );
  expect(renderEvents(buildEvents(snapshot, harbourNames, "en"), { width: 80, language: "en" })).toContain("first Bote or Post ·");
});

test("cells of a table never begin a formula", () => {
  const sentence = "=HYPERLINK Nordmark lieferte Boote an Ostrien.";
  const d = article({ id: "kxxx", outlet: "@Bote", published: "2024-03-12", blocks: [["body", sentence]] });
  const made = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "lieferte", object: "+Boote" } as const;
  const snapshot = snapshotOf(
    [d],
    [claimOn(d, "1", sentence, made), claimOn(d, "2", sentence, { ...made, factuality: "CT-", sources: ["-Amt"] })],
  );
  const csv = [
    eventsCsv(buildEvents(snapshot, harbourNames, "de")),
    contradictionsCsv(buildContradictions(snapshot, harbourNames, "de")),
  ].join("");
  expect(csv).toContain("'=HYPERLINK");
  expect(csv).toContain("'@Bote");
  expect(csv).not.toMatch(/(?:^|,)"?[=+@-](?!\d)/mu);
});

test("in any ledger every event of a claim is shown, within the width, without control characters", () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(80, 120), fc.constantFrom("de", "en"), (snapshot, width, language) => {
      const names = (c: string): string => c;
      const lines = buildEvents(snapshot, names, language);
      const contradictions = buildContradictions(snapshot, names, language);
      const views = lines.flatMap((e) => buildEvent(snapshot, e.id, names, language) ?? []);
      expect(views).toHaveLength(lines.length);
      expect(new Set(views.flatMap((v) => v.told.map((t) => t.claim.id))).size).toBe(snapshot.claims.length);
      const texts = [renderEvents(lines, { width, language }), renderContradictions(contradictions, { width, language })];
      for (const text of [...texts, ...views.map((v) => renderEvent(v, { width, language }))]) {
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
        for (const line of text.split("\n")) if (!line.includes("xxxxx")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["2024-03-12", "day"],
  ["2024-03-12T10:00", "day"],
  ["2024-03", "month"],
  ["2024-W11", "week"],
  ["2024-SP", "season"],
  ["2024", "year"],
  ["202", "decade"],
  ["2024-03-12/2024-03-14", "range"],
  ["Dienstag", "other"],
])("%s is stated as a %s", (time, precision) => {
  expect(precisionOf(time)).toBe(precision);
});
