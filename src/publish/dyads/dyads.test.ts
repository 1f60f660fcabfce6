import { describe, expect, it } from "vitest";
import { type PairTold, pairLedger } from "../../../tests/support/pair-ledger.ts";
import { buildDyads } from "./build-dyads.ts";
import { buildTimeline, findPair } from "./build-timeline.ts";
import { dyadsCsv, timelineCsv } from "./csv.ts";
import type { TimelineQuestion } from "./views.ts";

const names = (code: string): string => ({ NMK: "Nordmark", OST: "Ostrien", SUN1: "Sundland" })[code] ?? code;

const ledger = (...told: readonly PairTold[]) => pairLedger(told);

const LEDGER = ledger(
  { id: "a", on: "2024-03-12", time: "2024-03" },
  { id: "b", on: "2024-03-13", time: "2024-03" },
  { id: "c", on: "2024-05-02", kind: "threat", actors: ["OST"], recipients: ["NMK"], says: "Droht Ostrien Nordmark." },
  {
    id: "d",
    kind: "visit",
    time: "2025",
    tense: "future",
    stance: "announces",
    sources: ["der Außenminister"],
    says: "Besuch von Nordmark in Ostrien.",
  },
  { id: "e", on: "2024-06-01", kind: "alignment", actors: ["NMK", "OST"], recipients: [], says: "Verbündet sind Nordmark und Ostrien." },
  { id: "f", on: "2024-07-01", actors: ["SUN1"], says: "Geliefert hat Sundland an Ostrien Kräne." },
  { id: "g", kind: "aid", says: "Hilfe gab Nordmark an Ostrien." },
);
const timeline = (question: TimelineQuestion = {}, at?: string) =>
  buildTimeline(LEDGER, "NMK-OST", question, at === undefined ? {} : { at }, names, "de");
const seen = (question?: TimelineQuestion, at?: string) =>
  timeline(question, at)?.marks.map((m) => `${m.kind} ${m.when ? `${m.when.from}/${m.when.to}` : "?"} ${m.status} ${m.score}`);

describe("the timeline of a pair", () => {
  it("places each event in its own days, else in those of the first report, and what has none at the end", () => {
    expect(seen()).toEqual([
      "arms-transfer 2024-03-01/2024-03-31 stated 10",
      "threat 2024-05-02/2024-05-02 stated -3.5",
      "visit 2025-01-01/2025-12-31 announced 4",
      "aid ? stated 10",
    ]);
    expect(timeline()?.marks.map((m) => m.reported)).toEqual([false, true, false, true]);
  });

  it("narrows by days, by who acts and by origins", () => {
    expect(seen({ from: "2024-03-31", to: "2024-05-01" })).toEqual(["arms-transfer 2024-03-01/2024-03-31 stated 10"]);
    expect(seen({ direction: "OST" })).toEqual(["threat 2024-05-02/2024-05-02 stated -3.5"]);
    expect(seen({ origins: 2 })).toEqual(["arms-transfer 2024-03-01/2024-03-31 stated 10"]);
    expect(seen({}, "2024-04-01")).toEqual(["arms-transfer 2024-03-01/2024-03-31 stated 10", "aid ? stated 10"]);
  });

  it("lists the newest first with a claim for each, and says that a change point needs more", () => {
    const view = timeline();
    expect(view?.list.map((l) => l.claim.id)).toEqual(["d.1.1", "c.1.1", "a.1.1", "g.1.1"]);
    expect(view).toMatchObject({ claims: 6, articles: 6, page: 1, pages: 1, readings: { net: { changes: { known: false, needed: 12 } } } });
    expect(view?.relations).toMatchObject([{ kind: "alignment", first: "2024-06-01" }]);
  });

  it("knows a pair in either order, and no pair that is not there", () => {
    expect(findPair(LEDGER, "ost-nmk")?.id).toBe("NMK-OST");
    expect(findPair(LEDGER, "NMK-SUN1")).toBeUndefined();
    expect(buildTimeline(LEDGER, "NMK-SUN1", {}, {}, names, "de")).toBeUndefined();
  });

  it("opens the page of the list that the chosen claim stands on", () => {
    const long = ledger(
      ...Array.from(
        { length: 60 },
        (_, i): PairTold => ({
          id: `x${i}`,
          on: new Date(Date.UTC(2020, 0, 1) + i * 9 * 86_400_000).toISOString().slice(0, 10),
          kind: "threat",
          object: `Werft ${i}`,
        }),
      ),
    );
    const view = (question: TimelineQuestion) => buildTimeline(long, "NMK-OST", question, {}, names, "de");
    expect(view({})).toMatchObject({ page: 1, pages: 2 });
    expect(view({ claim: "x0.1.1" })?.page).toBe(2);
    expect(view({ page: 9 })?.page).toBe(2);
  });
});

describe("the list of pairs", () => {
  it("has those told of last on top, with the months of each", () => {
    const { dyads, total } = buildDyads(LEDGER, names, "de");
    expect(total).toBe(2);
    expect(dyads.map((d) => [d.id, d.events, d.relations, d.last?.to])).toEqual([
      ["OST-SUN1", 1, 0, "2024-07-01"],
      ["NMK-OST", 4, 1, "2024-06-01"],
    ]);
    expect(dyads[1]?.months.filter((m) => m.cooperation + m.conflict > 0)).toEqual([
      { month: "2024-03", cooperation: 1, conflict: 0 },
      { month: "2024-05", cooperation: 0, conflict: 1 },
    ]);
  });

  it("narrows by code or name, and turns pages", () => {
    for (const actor of ["sun1", "Sundland"])
      expect(buildDyads(LEDGER, names, "de", { actor }).dyads.map((d) => d.id)).toEqual(["OST-SUN1"]);
    expect(buildDyads(LEDGER, names, "de", { page: 2 })).toMatchObject({ dyads: [], page: 2, pages: 1, total: 2 });
  });
});

it("both come as tables", () => {
  expect(dyadsCsv(buildDyads(LEDGER, names, "de").dyads).split("\r\n")[1]).toBe(
    "OST-SUN1,OST,SUN1,Ostrien,Sundland,1,1,1,1,1,0,0,2024-07-01,2024-07-01,false",
  );
  expect(timelineCsv(timeline()?.marks ?? []).split("\r\n")[2]).toBe(
    "e-c.1.1,2024-05-02,2024-05-02,true,OST,threat,false,conflict,-3.5,asserted,1,1,1,false,c.1.1",
  );
});
