import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../tests/support/any-snapshot.ts";
import { article, claimOn, type MadeArticle, type MadeClaim, snapshotOf } from "../../tests/support/make-snapshot.ts";
import { study } from "./study.ts";

const FIRST = "Die Präsidenten von Nordmark und Ostrien trafen sich auf der Insel Harle.";
const SECOND = "Auf Harle haben am Dienstag Nordmark und Ostrien miteinander gesprochen.";
const talks = { kind: "meeting", actors: ["NMK", "OST"] } as const;

/** Whether two claims of two outlets, a day apart, tell one happening after some changes to the second. */
function same(second: Partial<MadeClaim> = {}, secondIn: Partial<MadeArticle> = {}, first: Partial<MadeClaim> = {}): boolean {
  const a = article({ id: "a", published: "2024-03-12", blocks: [["body", FIRST]] });
  const b = article({ id: "b", published: "2024-03-13", blocks: [["body", SECOND]], ...secondIn });
  const claims = [
    claimOn(a, "1", FIRST, { ...talks, trigger: "trafen", ...first }),
    claimOn(b, "1", SECOND, { ...talks, trigger: "gesprochen", ...second }),
  ];
  return study(snapshotOf([a, b], claims)).happenings.get("a.1.1")?.claims.length === 2;
}

describe("happenings", () => {
  it("joins two reports of neighbouring days, whatever the order of the actors", () => {
    expect(same()).toBe(true);
    expect(same({ actors: ["OST", "NMK"] })).toBe(true);
  });

  it.each<[string, Partial<MadeClaim>, Partial<MadeArticle>?, Partial<MadeClaim>?]>([
    ["another kind", { kind: "call" }],
    ["other actors", { actors: ["NMK", "SUN1"] }],
    ["a denial", { factuality: "CT-" }],
    ["a plan", { tense: "future" }],
    ["another place", { place: "Velstad" }, {}, { place: "Harle" }],
    ["another day", { time: "2024-03-13" }, {}, { time: "2024-03-10" }],
    ["a week later", {}, { published: "2024-03-20" }],
    ["no date", {}, { published: { basis: "unknown" } }],
    ["an object that only one names", { object: "Fangquoten" }],
    ["another object", { object: "Fangquoten" }, {}, { object: "Grenzposten" }],
  ])("keeps apart: %s", (_, second, secondIn, first) => expect(same(second, secondIn, first)).toBe(false));

  it("joins reports weeks apart that state the same day", () => {
    expect(same({ time: "2024-03-11" }, { published: "2024-04-20" }, { time: "2024-03-11" })).toBe(true);
  });

  it("keeps direction, where there is one", () => {
    const visit = { kind: "visit", actors: ["NMK"], recipients: ["OST"] } as const;
    expect(same(visit, {}, visit)).toBe(true);
    expect(same({ ...visit, actors: ["OST"], recipients: ["NMK"] }, {}, visit)).toBe(false);
  });

  it("joins speech acts and attacks only if their sentences share the matter", () => {
    const sentences = [
      "Nordmark wirft Ostrien Fischerei ohne Lizenz vor.",
      "Die Fischerei der Ostrier sei ein Raub, hieß es aus Nordmark.",
      "Nordmark nannte Ostriens Grenzposten eine Provokation.",
    ];
    const d = article({ id: "a", blocks: [["body", ...sentences]] });
    const claims = sentences.map((s, i) =>
      claimOn(d, String(i), s, { kind: "accusation", actors: ["NMK"], recipients: ["OST"], trigger: s.slice(-4, -1) }),
    );
    const { happenings } = study(snapshotOf([d], claims));
    expect(happenings.get("a.1.0")?.claims.map((c) => c.id)).toEqual(["a.1.0", "a.1.1"]);
  });

  it("does not let a vague claim tie two distinct ones together", () => {
    const sentences = ["Nordmark liefert Ostrien Drohnen.", "Nordmark liefert Ostrien Panzer.", "Nordmark beliefert Ostrien seit langem."];
    const d = article({ id: "a", blocks: [["body", ...sentences]] });
    const [x = "", y = "", z = ""] = sentences;
    const transfer = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"] } as const;
    const claims = [
      claimOn(d, "1", x, { ...transfer, trigger: "liefert", object: "Drohnen" }),
      claimOn(d, "2", y, { ...transfer, trigger: "liefert", object: "Panzer" }),
      claimOn(d, "3", z, { ...transfer, trigger: "beliefert" }),
    ];
    const { happenings } = study(snapshotOf([d], claims));
    expect(happenings.get("a.1.1")).not.toBe(happenings.get("a.1.2"));
  });

  it("partitions the claims; origins never exceed articles; order does not matter", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { happenings } = study(snapshot);
        expect([...happenings.keys()].sort()).toEqual(snapshot.claims.map((c) => c.id).sort());
        for (const h of new Set(happenings.values())) expect(h.origins.length).toBeLessThanOrEqual(h.documents.length);
        const turned = study(snapshotOf(snapshot.documents.toReversed(), snapshot.claims.toReversed()));
        for (const [id, h] of happenings) expect(turned.happenings.get(id)?.claims.map((c) => c.id)).toEqual(h.claims.map((c) => c.id));
        expect(turned.contradictions).toEqual(study(snapshot).contradictions);
      }),
    );
  });
});
