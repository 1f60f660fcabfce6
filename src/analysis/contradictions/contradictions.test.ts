import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { article, claimOn, type MadeArticle, type MadeClaim, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { RecordedClaim, RecordedDocument } from "../../core/index.ts";
import { groupEvents } from "../events/group-events.ts";
import { findOrigins } from "../origins.ts";
import { study } from "../study.ts";
import { tell } from "../told.ts";
import type { Contradiction } from "./contradiction.ts";
import { findContradictions } from "./find-contradictions.ts";

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
  return study(snapshotOf([a, b], claims)).opposed === 1;
}

describe("contradictions", () => {
  it.each<[string, Case]>([
    ["a report and its denial", {}],
    ["a rumour and its denial", { yes: { factuality: "PS+", stance: "speculates" } }],
    ["a plan and a denial of the plan", { yes: { tense: "future" }, no: { tense: "future" } }],
    ["a denial that names no thing", { no: { object: "" } }],
    ["no dates, but the same thing", { yesIn: { published: { basis: "unknown" } } }],
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
    ["one government, in two outlets", { yes: { sources: [{ name: "Ostriens Regierung", code: "OST" }] } }],
    ["another place", { yes: { place: "Trelva" }, no: { place: "Kelmunde" } }],
    ["not so much", { noSentence: "Ostrien bestreitet, Drohnen in solchem Umfang von Nordmark erhalten zu haben." }],
    [
      "not yet, and later it was",
      { noSentence: "Ostrien hat von Nordmark bislang keine Drohnen erhalten.", yesIn: { published: "2024-03-20" } },
    ],
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
    expect(found.opposed).toBe(1);
    expect(found.contradicts.get("a.1.1")).toEqual(["a.1.2", "b.1.2", "c.1.2"]);
  });

  it("are between two voices, the same whatever came first, and denied ones between an affirmation and a denial", () => {
    fc.assert(
      fc.property(anySnapshot, ({ documents, claims }) => {
        const of = (c: readonly RecordedClaim[], d: readonly RecordedDocument[]): readonly Contradiction[] => {
          const told = tell(c, d, findOrigins(d));
          return findContradictions(told, groupEvents(told));
        };
        const found = of(claims, documents);
        const told = new Map(tell(claims, documents, findOrigins(documents)).map((t) => [t.claim.id, t]));
        for (const { a, b, type } of found) {
          const [x, y] = [told.get(a), told.get(b)];
          expect(x?.voice.keys.some((key) => y?.voice.keys.includes(key))).toBe(false);
          const denied = y?.claim.factuality === "CT-" && x?.claim.factuality !== "CT-";
          expect(denied).toBe(type === "denied" || type === "not-concluded");
        }
        expect(of(claims.toReversed(), documents.toReversed())).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});
