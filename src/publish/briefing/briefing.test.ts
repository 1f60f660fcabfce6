import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { study } from "../../analysis/index.ts";
import { buildBriefing } from "./build.ts";
import { buildBriefingSubjects } from "./subjects.ts";
import { itemHeading } from "./tell.ts";
import { briefingText } from "./text.ts";
import type { BriefingQuestion, BriefingView } from "./views.ts";

const brief = (question: Partial<BriefingQuestion> = {}): BriefingView => {
  const view = buildBriefing(HARBOUR, { of: "NMK-OST", ...question }, harbourNames, "en");
  if (!view) throw new Error("no briefing");
  return view;
};
const BOATS = study(HARBOUR).eventOf.get("kaaa.1.2")?.id;
const boats = (view: BriefingView) => view.events.find((e) => e.id === BOATS);

describe("a briefing", () => {
  test("is of a pair in either order, an actor, or everything; of what nobody tells there is none", () => {
    expect(brief({ of: "ost-nmk" })).toMatchObject({ question: { of: "NMK-OST" }, actors: [{ code: "NMK" }, { code: "OST" }] });
    expect(brief({ of: "sun1" }).actors.map((a) => a.code)).toEqual(["SUN1"]);
    expect(brief({ of: "all" }).held.claims).toBe(HARBOUR.claims.length);
    expect(buildBriefing(HARBOUR, { of: "XXX" }, harbourNames, "en")).toBeUndefined();
  });

  test("quotes each origin once for each status, in numbers from one up, and counts who prints it again", () => {
    const view = brief();
    const event = boats(view);
    expect(view.citations.map((c) => c.n)).toEqual(view.citations.map((_, i) => i + 1));
    const cited = event?.told.map(({ n }) => view.citations[n - 1]?.claim);
    expect(cited?.map((c) => c?.status)).toEqual(expect.arrayContaining(["reported", "denied"]));
    expect(event?.told.find(({ n }) => view.citations[n - 1]?.claim.id === "kaaa.1.2")?.also).toBeGreaterThan(0);
    expect(event?.opposed.map((o) => [o.type, view.citations[o.b - 1]?.claim.id])).toContainEqual(["denied", "kccc.1.1"]);
  });

  test("tells what the period brought, and nothing that was told only behind it", () => {
    expect(boats(brief({ from: "2024-03-14", to: "2024-03-31" }))?.change).toBe("moved");
    expect(brief({ from: "2024-03-01" }).events.map((e) => e.change)).toEqual(expect.arrayContaining(["new", "perhaps-new"]));
    const early = brief({ to: "2024-03-13" });
    expect(early.citations.map((c) => c.claim.id)).not.toContain("kccc.1.1");
    expect(early.undated).toBeGreaterThan(0);
    expect(boats(brief())?.change).toBeUndefined();
    expect(brief({ from: "2030-01-01", to: "2030-12-31" })).toMatchObject({ events: [], citations: [], held: brief().held });
  });

  test("leaves out what fewer origins tell, and says how much", () => {
    const [every, some] = [brief(), brief({ origins: 2 })];
    expect(some.events.every((e) => e.origins.atLeast >= 2)).toBe(true);
    expect(some.events.length + some.relations.length + some.left.few).toBe(every.events.length + every.relations.length);
  });

  test("says what nobody knows, and reads without signs", () => {
    const event = boats(brief());
    expect(event?.unknown).toEqual(["time", "place", "independence"]);
    expect(event && itemHeading(event, "en")).toMatch(/^\p{L}+ towards \p{L}+: Arms transfer, /u);
  });

  test("becomes a text in which every number has its source with a permanent address", () => {
    const view = brief({ of: "all", from: "2024-01-01" });
    const text = briefingText(view, "de", "https://entente.example");
    for (const { n, claim } of view.citations) {
      expect(text).toContain(`[${n}]`);
      expect(text).toContain(`Aussage https://entente.example/claims/${claim.id}`);
    }
    expect(text).toContain("Was sich geändert hat");
    expect(text).toContain("nie, was wahr ist");
  });

  test("names what it can be about", () => {
    const { pairs, actors } = buildBriefingSubjects(HARBOUR, harbourNames, "de");
    expect(pairs.map((p) => p.id)).toContain("NMK-OST");
    expect(actors.map((a) => a.code)).toEqual(["NMK", "OST", "SUN1"]);
    for (const { id } of pairs) expect(buildBriefing(HARBOUR, { of: id }, harbourNames, "de")?.question.of).toBe(id);
  });
});

test("whatever the ledger holds: citations are complete, none twice, and no event is told without one", () => {
  fc.assert(
    fc.property(anySnapshot, fc.option(fc.constantFrom("2024-01-01", "2024-03-13", "2025-01-01"), { nil: undefined }), (snapshot, from) => {
      const view = buildBriefing(snapshot, { of: "all", ...(from !== undefined && { from }) }, (code) => code, "de");
      const numbers = [...(view?.events ?? []), ...(view?.relations ?? [])].flatMap((e) => {
        expect(e.told.length).toBeGreaterThan(0);
        return [...e.told.map((t) => t.n), ...e.opposed.flatMap((o) => [o.a, o.b])];
      });
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(view?.citations.map((c) => c.n));
      expect(new Set(view?.citations.map((c) => c.claim.id)).size).toBe(view?.citations.length);
    }),
    { numRuns: 50 },
  );
});
