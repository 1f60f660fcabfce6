import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { findContradictions } from "../contradictions/index.ts";
import { groupEvents } from "../events/group-events.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { dyadEvents } from "./dyad-events.ts";
import { dyadTies } from "./dyad-ties.ts";
import { signedNetwork } from "./network.ts";
import { type Telling, tieInput, together } from "./testdata/tie-input.ts";

const PAIR = "NMK-OST";
const TREATY: Telling = {
  id: "a",
  on: "2024-06-09",
  time: "2024-06-05",
  place: "Wien",
  object: "ein Fischereiabkommen",
  kind: "treaty",
  ...together("NMK", "OST"),
  says: "Unterzeichnet haben Nordmark und Ostrien in Wien ein Fischereiabkommen.",
};
const THREE_DAYS_LATER: Telling = { ...TREATY, id: "b", on: "2024-06-10", time: "2024-06-08" };
const ATTACK: Telling = { id: "c", on: "2024-03-12", kind: "attack" };
const CALL: Telling = { id: "c", on: "2024-03-12", kind: "request", says: "Auf Wunsch von Nordmark sprach Ostrien." };
const TURNED: Telling = {
  ...CALL,
  id: "d",
  on: "2024-03-13",
  actors: ["OST"],
  recipients: ["NMK"],
  says: "Auf Wunsch von Ostrien sprach Nordmark.",
};

describe("one happening told in two ways counts once", () => {
  test.each<[string, Telling[], string]>([
    ["of two days", [TREATY, THREE_DAYS_LATER], "2024-06"],
    ["of two months: that of the one told first", [{ ...TREATY, time: "2024-05-28" }, THREE_DAYS_LATER], "2024-05"],
  ])("%s", (_, tellings, month) => {
    const input = tieInput(tellings);
    expect([input.events.length, input.contradictions?.map((c) => c.type)]).toEqual([2, ["time"]]);
    const once = { events: 1, origins: { atLeast: 2, atMost: 2 }, score: 5, eventIds: ["e-a.1.1", "e-b.1.1"] };
    const { months } = dyadTies(PAIR, input);
    expect(months.map((m) => [m.month, m.net])).toEqual([[month, 5]]);
    expect(months[0]?.cooperation.asserted).toEqual(once);
    expect(signedNetwork(input).edges[0]?.positive).toMatchObject(once);
    expect(dyadTies(PAIR, { events: input.events, told: input.told }).total.net).toBe(10);
  });

  test("each says that the other asked for it", () => {
    const input = tieInput([CALL, TURNED]);
    expect([input.events.length, input.contradictions?.map((c) => c.type)]).toEqual([2, ["direction"]]);
    expect(dyadTies(PAIR, input).total.conflict.asserted).toMatchObject({
      events: 1,
      origins: { atLeast: 2, atMost: 2 },
      eventIds: ["e-c.1.1", "e-d.1.1"],
    });
  });

  test("a denial of one version leaves the other, and does not hide who told the first", () => {
    const denied: Telling = { ...TREATY, id: "n", stance: "denies", factuality: "CT-", sources: ["der Außenminister"] };
    const input = tieInput([TREATY, THREE_DAYS_LATER, denied]);
    const [one, ...more] = dyadEvents(input, PAIR);
    expect(more).toEqual([]);
    expect([one?.standing, one?.by.map((t) => t.claim.id).sort()]).toEqual(["asserted", ["a.1.1", "b.1.1"]]);
  });

  test("what only sources say stays reported", () => {
    const said = (t: Telling, sources: string[]): Telling => ({ ...t, sources });
    const input = tieInput([said(TREATY, ["der Außenminister"]), said(THREE_DAYS_LATER, ["ein Diplomat"])]);
    expect(dyadEvents(input).map((e) => e.standing)).toEqual(["reported"]);
  });

  test("told and denied are not two ways of telling it", () => {
    const input = tieInput([ATTACK, { ...ATTACK, id: "d", on: "2024-09-01" }]);
    const contradictions = [{ type: "denied" as const, a: "c.1.1", b: "d.1.1" }];
    expect(dyadEvents({ ...input, contradictions })).toHaveLength(2);
  });
});

test("whatever the ledger holds: no event is lost or counted twice between a pair, and no order matters", () => {
  fc.assert(
    fc.property(anySnapshot, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), ({ documents, claims }, pairs) => {
      const told = tell(claims, documents, findOrigins(documents));
      const events = groupEvents(told);
      const id = (n: number): string => claims[n % Math.max(1, claims.length)]?.id ?? "";
      const made = pairs.map(([a, b]) => ({ type: "time" as const, a: id(a), b: id(b) }));
      const contradictions = [...findContradictions(told, events), ...made];
      const seen = (of: typeof contradictions, from: typeof events): string[] =>
        dyadEvents({ events: from, told, contradictions: of })
          .map((e) => [e.pair.id, e.standing, e.score, e.when?.from, e.origins.atLeast, ...e.eventIds].join(" "))
          .sort();
      const ids = (of: typeof contradictions): string[] =>
        dyadEvents({ events, told, contradictions: of })
          .flatMap((e) => e.eventIds.map((event) => `${e.pair.id} ${event}`))
          .sort();
      expect(ids(contradictions)).toEqual(ids([]));
      expect(seen(contradictions.toReversed(), events.toReversed())).toEqual(seen(contradictions, events));
    }),
    { numRuns: 60 },
  );
});
