import fc from "fast-check";
import { expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { article, claimOn, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import { type Outlet, outletDirectory, type Snapshot } from "../../core/index.ts";
import { displayWidth } from "../terminal/width.ts";
import { buildOrigins } from "./build.ts";
import { renderOrigins } from "./render.ts";

const FIRST = "Nordmark könnte Ostrien nach Angaben von Diplomaten im Winter acht Patrouillenboote für die Küstenwache liefern.";
const CUT = "Nordmark wird Ostrien im Winter nach Angaben von Leuten zwölf Patrouillenboote für die Küstenwache liefern.";
const DENIAL = "Ostrien bestritt am Abend, dass Nordmark ihm Patrouillenboote liefern wolle.";
const REST = [
  "Der Hafen war nach den Stürmen des vergangenen Jahres mehrere Wochen lang gesperrt gewesen und wird seither ausgebaut.",
  "Die Besatzungen sollen bis zum Herbst auf einem Stützpunkt im Norden des Landes eingewiesen werden, hieß es aus der Werft.",
];
const boats = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], tense: "future" } as const;
const first = article({ id: "kaaa", outlet: "Morgenpost", published: "2024-03-12", blocks: [["body", FIRST, DENIAL, ...REST]] });
const copy = article({ id: "kbbb", outlet: "Kurier", published: "2024-03-13", blocks: [["body", CUT, ...REST]] });
const FAMILY: Snapshot = snapshotOf(
  [first, copy],
  [
    claimOn(first, "1", FIRST, { ...boats, trigger: "liefern", sources: [{ name: "Diplomaten", unnamed: true }], factuality: "PS+" }),
    claimOn(first, "2", DENIAL, {
      ...boats,
      trigger: "bestritt",
      sources: [{ name: "Ostrien", code: "OST" }],
      stance: "denies",
      factuality: "CT-",
    }),
    claimOn(copy, "1", CUT, { ...boats, trigger: "liefern" }),
  ],
);
const KURIER: Outlet = {
  name: "Kurier",
  country: "NMK",
  ownership: "SC",
  source: "test",
  sanctions: [
    {
      id: "X",
      act: "Verordnung 7/2024",
      jurisdiction: "OST",
      measure: "broadcasting-ban",
      from: "2024-03-01",
      until: "2024-06-30",
      source: "test",
    },
  ],
};
const shown = (snapshot: Snapshot, id: string, day = "2024-03-13", outlets: readonly Outlet[] = [KURIER]) => {
  const view = buildOrigins(snapshot, id, (c) => c, "en", outletDirectory(outlets), day);
  return { view, text: view ? renderOrigins(view, { width: 100, language: "en" }) : "" };
};

test("a copy shows what it changed against the earliest version", () => {
  const { view, text } = shown(FAMILY, "kbbb");
  expect(view).toMatchObject({ basis: "near-copy", origin: { id: "kaaa" }, of: "kaaa" });
  expect(view?.copies.map((c) => [c.document.id, c.changes.map((d) => d.change).sort()])).toEqual([
    ["kbbb", ["denial-cut", "figure-changed", "firmer", "source-dropped"]],
  ]);
  expect(text).toMatch(/\[-könnte-\] \{\+wird\+\}/u);
  expect(text).toContain("acht Patrouillenboote → zwölf Patrouillenboote");
  expect(text).toContain(`- “${DENIAL}”`);
});

test("the outlet is shown with the measures of the day; one that is not listed is unknown", () => {
  expect(shown(FAMILY, "kbbb").text).toMatch(/state-controlled[\s\S]*Verordnung 7\/2024/u);
  expect(shown(FAMILY, "kbbb", "2024-07-01").text).toContain("none known");
  expect(shown(FAMILY, "kaaa").text).toContain("not listed: who owns it and how independent it is, is unknown");
});

test("what a person decided is said to be decided", () => {
  const other = article({ id: "kccc", outlet: "Bote", published: "2024-03-14", blocks: [["body", "Die Fähre nach Trelva fährt wieder."]] });
  const decision = {
    id: "d1",
    kind: "same-origin",
    subjects: ["kaaa", "kccc"],
    reason: "one release",
    by: "AB",
    at: "2024-04-01T00:00:00Z",
  } as const;
  const { view, text } = shown({ ...snapshotOf([first, other]), decisions: [decision] }, "kccc");
  expect(view).toMatchObject({ basis: "decided", origin: { id: "kaaa" } });
  expect(text).toContain("One origin with kaaa: so decided by a person.");
  expect(text).toContain("one release");
});

test("no document, no view", () => {
  expect(shown(FAMILY, "nowhere").view).toBeUndefined();
});

test("in any ledger every document has its origins, within the width, without control characters", () => {
  fc.assert(
    fc.property(anySnapshot, fc.constantFrom(80, 120), fc.constantFrom("de", "en"), (snapshot, width, language) => {
      for (const { document } of snapshot.documents) {
        const view = buildOrigins(snapshot, document.id, (c) => c, language, outletDirectory([]), "2024-03-12");
        const text = view ? renderOrigins(view, { width, language }) : "\u0000";
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u);
        for (const line of text.split("\n")) if (!line.includes("xxxxx")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 40 },
  );
});
