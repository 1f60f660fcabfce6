import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../tests/support/any-snapshot.ts";
import { article, claimOn, type MadeArticle, type MadeClaim, snapshotOf } from "../../tests/support/make-snapshot.ts";
import type { RecordedClaim } from "../core/index.ts";
import { study } from "./study.ts";

const YES = "Nordmark hat Ostrien nach Angaben der Hafenbehörde Drohnen geliefert.";
const NO = "Ostrien bestreitet, von Nordmark je Drohnen erhalten zu haben.";
const drones = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], object: "Drohnen", trigger: "Drohnen" } as const;

interface Case {
  readonly yes?: Partial<MadeClaim>;
  readonly no?: Partial<MadeClaim>;
  readonly yesIn?: Partial<MadeArticle>;
  readonly noIn?: Partial<MadeArticle>;
  readonly noSentence?: string;
}

/** Whether an affirmation and a denial of two outlets, two days apart, contradict each other after some changes. */
function contradict({ yes = {}, no = {}, yesIn = {}, noIn = {}, noSentence = NO }: Case): boolean {
  const a = article({ id: "a", outlet: "Küstenkurier", published: "2024-03-12", blocks: [["body", YES]], ...yesIn });
  const b = article({ id: "b", outlet: "Ostrische Rundschau", published: "2024-03-14", blocks: [["body", noSentence]], ...noIn });
  const claims: RecordedClaim[] = [
    claimOn(a, "1", YES, { ...drones, sources: ["Hafenbehörde"], ...yes }),
    claimOn(b, "1", noSentence, { ...drones, sources: [{ name: "Ostrien", code: "OST" }], stance: "denies", factuality: "CT-", ...no }),
  ];
  return study(snapshotOf([a, b], claims)).contradictions === 1;
}

describe("contradictions", () => {
  it.each<[string, Case]>([
    ["a report and its denial", {}],
    ["a rumour and its denial", { yes: { factuality: "PS+", stance: "speculates" } }],
    ["a plan and a denial of the plan", { yes: { tense: "future" }, no: { tense: "future" } }],
    ["a denial that names no thing", { no: { object: "" } }],
    ["no dates, but the same thing", { yesIn: { published: { basis: "unknown" } } }],
    ["one source, two outlets", { yes: { sources: [{ name: "Ostriens Regierung", code: "OST" }] } }],
  ])("%s", (_, made) => expect(contradict(made)).toBe(true));

  it.each<[string, Case]>([
    ["another thing is denied", { no: { object: "Raketen" } }],
    ["more of the same is denied", { no: { object: "weitere Drohnen" } }],
    ["other kinds of arms are denied", { no: { object: "weitere Waffengattungen" } }],
    ["the other direction", { no: { actors: ["OST"], recipients: ["NMK"] } }],
    ["another recipient", { no: { recipients: ["SUN1"] } }],
    ["another kind", { no: { kind: "training" } }],
    ["its end is denied", { no: { ends: true } }],
    ["what was is denied, what is planned is affirmed", { yes: { tense: "future" } }],
    ["what is planned is denied, what was is affirmed", { no: { tense: "future" } }],
    [
      "not yet, and a plan",
      {
        yes: { tense: "future" },
        no: { tense: "future" },
        noSentence: "Ostrien erklärte, Nordmark werde vorerst noch keine Drohnen liefern.",
      },
    ],
    ["other years", { yes: { time: "2022" }, no: { time: "2024-03" } }],
    ["a year between the reports", { noIn: { published: "2025-03-14" } }],
    ["no dates, and nothing named that ties them", { yes: { object: "" }, no: { object: "" }, yesIn: { published: { basis: "unknown" } } }],
    ["only unlikely", { no: { factuality: "PR-" } }],
    ["both deny", { yes: { factuality: "CT-" } }],
    ["nobody commits", { yes: { factuality: "UU" } }],
    ["a relation that was, and is no more", { yes: { kind: "rivalry", tense: "past" }, no: { kind: "rivalry", tense: "ongoing" } }],
    ["one voice in one outlet", { yes: { sources: [] }, no: { sources: [] }, noIn: { outlet: "Küstenkurier" } }],
  ])("none: %s", (_, made) => expect(contradict(made)).toBe(false));

  it("counts a denial once, however often both sides are printed", () => {
    const outlets = ["a", "b", "c"].map((id) => article({ id, outlet: id, published: "2024-03-12", blocks: [["body", YES, NO]] }));
    const claims = outlets.flatMap((d) => [
      claimOn(d, "1", YES, { ...drones, sources: ["Hafenbehörde"] }),
      claimOn(d, "2", NO, { ...drones, sources: [{ name: "Ostrien", code: "OST" }], stance: "denies", factuality: "CT-" }),
    ]);
    const found = study(snapshotOf(outlets, claims));
    expect(found.contradictions).toBe(1);
    expect(found.contradicts.get("a.1.1")).toEqual(["a.1.2", "b.1.2", "c.1.2"]);
  });

  it("are symmetric, never of a claim with itself, and never between claims of one polarity", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { contradicts } = study(snapshot);
        const denied = new Set(snapshot.claims.filter((c) => c.factuality === "CT-").map((c) => c.id));
        for (const [id, others] of contradicts)
          for (const other of others) {
            expect(contradicts.get(other)).toContain(id);
            expect(denied.has(id)).not.toBe(denied.has(other));
          }
      }),
    );
  });
});
