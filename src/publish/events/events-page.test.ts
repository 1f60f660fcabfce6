import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { article, claimOn, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import { buildContradictions, buildContradictionsPage } from "../contradictions/build.ts";
import { buildEvent } from "./build-event.ts";
import { buildEvents, buildEventsPage } from "./build-events.ts";

const page = (question = {}) => buildEventsPage(HARBOUR, harbourNames, "en", question);

describe("a page of events", () => {
  test("holds what the whole list holds, in its order, a hundred at a time", () => {
    const documents = Array.from({ length: 205 }, (_, i) => {
      // Told far apart, or they would be one event.
      const day = new Date(Date.UTC(2000, 0, 1 + i * 20)).toISOString().slice(0, 10);
      return article({
        id: `p${String(i).padStart(3, "0")}`,
        published: day,
        blocks: [["body", `Sundland drohte Ostrien zum ${i}. Mal.`]],
      });
    });
    const claims = documents.map((d) =>
      claimOn(d, "1", d.document.text, { kind: "threat", actors: ["SUN1"], recipients: ["OST"], trigger: "drohte" }),
    );
    const snapshot = snapshotOf(documents, claims);
    const all = buildEvents(snapshot, harbourNames, "en");
    const pages = [1, 2, 3, 4].map((n) => buildEventsPage(snapshot, harbourNames, "en", { page: n }));
    expect(pages.flatMap((p) => p.events.map((e) => e.id))).toEqual(all.map((e) => e.id));
    expect(pages.map((p) => p.events.length)).toEqual([100, 100, 5, 0]);
    expect(pages[0]).toMatchObject({ total: 205, pages: 3 });
  });

  test("finds an actor by code and by usual name, in any letter case", () => {
    const found = page({ actor: "sun1" });
    expect(found.total).toBeGreaterThan(0);
    expect(page({ actor: " sundland" }).events).toEqual(found.events);
    expect(page({ actor: "sund" }).total).toBe(0);
  });

  test("counts what narrowing by a value would leave", () => {
    const { facets } = page();
    expect(facets.status.length).toBeGreaterThan(2);
    for (const { value, count } of facets.status) expect(page({ status: value }).total, value).toBe(count);
    for (const { value, count } of facets.kind) expect(page({ kind: value }).total, value).toBe(count);
    for (const { value, count } of facets.actor) expect(page({ actor: value }).total, value).toBe(count);
  });
});

describe("the voices of an event", () => {
  test("are one for a story that two outlets print, with one text and its copy", () => {
    const { voices } = buildEvent(HARBOUR, "kaaa.1.2", harbourNames, "en") ?? { voices: [] };
    const diplomats = voices.find((v) => v.says.names.includes("zwei Diplomaten"));
    expect(diplomats?.texts.map((t) => t.articles.map((a) => a.outlet))).toEqual([["Trelvaer Morgenpost", "Küstenkurier"]]);
    expect(voices.map((v) => v.says.names[0])).toContain("Ostrien");
  });

  test("name every article that tells the event, and no article twice for one voice", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        for (const { id } of buildEvents(snapshot, harbourNames, "en")) {
          const view = buildEvent(snapshot, id, harbourNames, "en");
          const named = view?.voices.map((v) => v.texts.flatMap((t) => t.articles.map((a) => a.id))) ?? [];
          expect(new Set(named.flat())).toEqual(new Set(view?.told.map((t) => t.claim.document.id)));
          for (const of of named) expect(new Set(of).size).toBe(of.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("a page of contradictions", () => {
  test("holds what the whole list holds; types are counted as if none had been chosen", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const all = buildContradictions(snapshot, harbourNames, "en");
        const { contradictions, types, total } = buildContradictionsPage(snapshot, harbourNames, "en");
        expect(contradictions).toEqual(all.slice(0, 25));
        expect(total).toBe(all.length);
        for (const { type, count } of types) {
          const narrowed = buildContradictionsPage(snapshot, harbourNames, "en", { type });
          expect(narrowed.total).toBe(count);
          expect(narrowed.types).toEqual(types);
        }
      }),
      { numRuns: 60 },
    );
  });
});
