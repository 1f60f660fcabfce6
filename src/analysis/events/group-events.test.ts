import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { article, claimOn, type MadeArticle, type MadeClaim } from "../../../tests/support/make-snapshot.ts";
import type { Decision, RecordedClaim, RecordedDocument } from "../../core/index.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { claimsOf, type Event } from "./event.ts";
import { groupEvents } from "./group-events.ts";

interface Telling {
  readonly id: string;
  readonly says: string;
  readonly claim: Partial<MadeClaim> & Pick<MadeClaim, "kind" | "trigger">;
  readonly in?: Partial<MadeArticle>;
}

function events(tellings: readonly Telling[], decisions: readonly Decision[] = []): readonly Event[] {
  const documents: RecordedDocument[] = [];
  const claims: RecordedClaim[] = [];
  for (const { id, says, claim, in: of } of tellings) {
    const document = article({ id, outlet: `Blatt ${id}`, published: "2024-03-12", blocks: [["body", says]], ...of });
    documents.push(document);
    claims.push(claimOn(document, "1", says, { actors: ["NMK"], recipients: ["OST"], ...claim }));
  }
  return groupEvents(tell(claims, documents, findOrigins(documents)), decisions);
}

const groups = (found: readonly Event[]): string[] =>
  found
    .map((e) =>
      claimsOf(e)
        .map((c) => c.documentId)
        .join("+"),
    )
    .sort();

const PLAN: Telling = {
  id: "plan",
  says: "Der Präsident von Nordmark will im April Ostrien besuchen.",
  claim: { kind: "visit", trigger: "besuchen", tense: "future", time: "2024-04", stance: "announces" },
};
const REPORT: Telling = {
  id: "report",
  says: "Nordmarks Präsident ist in Ostrien eingetroffen.",
  claim: { kind: "visit", trigger: "eingetroffen" },
  in: { published: "2024-04-05" },
};
const TALKS: Telling = {
  id: "talks",
  says: "Die Präsidenten von Nordmark und Ostrien kamen zu Gesprächen zusammen.",
  claim: { kind: "meeting", trigger: "kamen", actors: ["NMK", "OST"], recipients: [] },
  in: { published: "2024-04-06" },
};
const DENIAL: Telling = {
  id: "denial",
  says: "Die Regierung von Ostrien bestreitet, dass Nordmark ihr Panzer geliefert habe.",
  claim: { kind: "arms-transfer", trigger: "geliefert", factuality: "CT-", stance: "denies", object: "Panzer" },
  in: { published: "2024-03-20" },
};
const DELIVERY: Telling = {
  id: "delivery",
  says: "Nordmark hat Ostrien Panzer geliefert.",
  claim: { kind: "arms-transfer", trigger: "geliefert", object: "Panzer" },
};
const CALLED_OFF: Telling = {
  id: "off",
  says: "Nordmark hat das Treffen mit Ostrien abgesagt.",
  claim: { kind: "rejection", trigger: "abgesagt" },
  in: { published: "2024-03-14" },
};

const PACT = { kind: "treaty", actors: ["NMK", "OST"], recipients: [], object: "Hafenvertrag" } as const;
/** An attack somewhere on a day. */
const AT = (where: string, place: string, id = "a"): readonly Telling[] => [
  {
    id,
    says: id === "a" ? `Nordmark beschoss am Montag ${where} Ostrien.` : `Ostrien wurde ${where} von Nordmark angegriffen.`,
    claim: { kind: "attack", trigger: id === "a" ? "beschoss" : "angegriffen", time: "2024-03-11", place },
  },
];

describe("what is one event", () => {
  test.each<[string, readonly Telling[], readonly string[]]>([
    ["a plan and what came of it, told as a visit and as talks", [PLAN, REPORT, TALKS], ["plan+report+talks"]],
    ["a delivery and its denial", [DELIVERY, DENIAL], ["delivery+denial"]],
    [
      "a plan and its end",
      [
        { ...PLAN, says: "Nordmark und Ostrien planen ein Treffen.", claim: { ...TALKS.claim, tense: "future", trigger: "Treffen" } },
        CALLED_OFF,
      ],
      ["off+plan"],
    ],
    [
      "an arrival, talks on the next day, and the days they were planned for",
      [
        { ...PLAN, claim: { ...PLAN.claim, time: "2024-04-03/2024-04-06" } },
        { ...REPORT, claim: { ...REPORT.claim, time: "2024-04-03" } },
        { ...TALKS, claim: { ...TALKS.claim, time: "2024-04-05" } },
      ],
      ["plan+report+talks"],
    ],
    [
      "a plan for a season and the day it came about, a year later",
      [
        { ...PLAN, claim: { ...PLAN.claim, time: "2025-03/2025-05" } },
        { ...REPORT, claim: { ...REPORT.claim, time: "2025-04-04" }, in: { published: "2025-04-05" } },
      ],
      ["plan+report"],
    ],
    [
      "an exercise by its name, with observers and without",
      [
        {
          id: "drill",
          says: "Nordmark und Ostrien üben im Manöver „Kranichzug 2024“.",
          claim: { kind: "exercise", trigger: "üben", actors: ["NMK", "OST"], recipients: [], tense: "ongoing" },
        },
        {
          id: "guests",
          says: "Sundland schickt Beobachter zur Übung „Kranichzug“ von Nordmark.",
          claim: { kind: "exercise", trigger: "Übung", actors: ["NMK", "SUN1"], recipients: [] },
          in: { published: "2024-03-19" },
        },
      ],
      ["drill+guests"],
    ],
    ["a place in a region", [...AT("bei Trelva im Gebiet Holm", "Trelva"), ...AT("im Gebiet Holm", "Gebiet Holm", "b")], ["a+b"]],
    [
      "not yet signed, and signed months later",
      [
        {
          id: "open",
          says: "Der Hafenvertrag von Nordmark und Ostrien ist noch nicht unterschrieben.",
          claim: { ...PACT, trigger: "Hafenvertrag", factuality: "CT-" },
        },
        {
          id: "signed",
          says: "Nordmark und Ostrien unterschrieben den Hafenvertrag.",
          claim: { ...PACT, trigger: "Hafenvertrag" },
          in: { published: "2024-06-01" },
        },
      ],
      ["open+signed"],
    ],
  ])("%s", (_, tellings, expected) => {
    expect(groups(events(tellings))).toEqual(expected);
    expect(groups(events(tellings.toReversed()))).toEqual(expected);
  });

  test.each<[string, readonly Telling[]]>([
    ["a plan for another month", [{ ...PLAN, claim: { ...PLAN.claim, time: "2024-09" } }, REPORT]],
    ["a report before the plan", [PLAN, { ...REPORT, in: { published: "2024-03-01" } }]],
    ["a denial of other things", [DELIVERY, { ...DENIAL, claim: { ...DENIAL.claim, object: "weitere Panzer" } }]],
    ["a denial years later", [DELIVERY, { ...DENIAL, in: { published: "2026-03-20" } }]],
    [
      "talks of others",
      [
        REPORT,
        { ...TALKS, says: "Die Präsidenten von Nordmark und Sundland kamen zusammen.", claim: { ...TALKS.claim, actors: ["NMK", "SUN1"] } },
      ],
    ],
    [
      "two visits a month apart",
      [
        REPORT,
        {
          ...REPORT,
          id: "again",
          says: "Wieder reiste der Präsident Nordmarks nach Ostrien.",
          claim: { kind: "visit", trigger: "reiste" },
          in: { published: "2024-05-20" },
        },
      ],
    ],
    [
      "a visit and the return visit",
      [
        REPORT,
        {
          ...REPORT,
          id: "return",
          says: "Ostriens Präsident ist in Nordmark eingetroffen.",
          claim: { kind: "visit", trigger: "eingetroffen", actors: ["OST"], recipients: ["NMK"] },
        },
      ],
    ],
    [
      "both halves of an exchange",
      [
        {
          ...DELIVERY,
          says: "Nordmark gibt Ostrien Lagebilder.",
          claim: { kind: "intelligence-sharing", trigger: "gibt", tense: "ongoing" },
        },
        {
          id: "back",
          says: "Ostrien gibt Nordmark Lagebilder.",
          claim: { kind: "intelligence-sharing", trigger: "gibt", actors: ["OST"], recipients: ["NMK"], tense: "ongoing" },
        },
      ],
    ],
    ["attacks of one day in two regions", [...AT("im Gebiet Holm", "Gebiet Holm"), ...AT("im Gebiet Sand", "Gebiet Sand", "b")]],
    [
      "a promise of arms, and a contract that is not signed",
      [
        { ...DELIVERY, says: "Nordmark versprach Ostrien Panzer.", claim: { kind: "commitment", trigger: "versprach", object: "Panzer" } },
        {
          id: "no",
          says: "Ein Vertrag über Panzer ist von Nordmark und Ostrien nicht unterschrieben.",
          claim: { ...PACT, trigger: "Vertrag", object: "Panzer", factuality: "CT-" },
        },
      ],
    ],
    [
      "two years' exercises of one name",
      ["2024", "2025"].map((year) => ({
        id: year,
        says: `Nordmark und Ostrien üben im Manöver „Kranichzug ${year}“.`,
        claim: { kind: "exercise" as const, trigger: "üben", actors: ["NMK", "OST"], recipients: [] },
      })),
    ],
  ])("not: %s", (_, tellings) => {
    expect(events(tellings)).toHaveLength(2);
  });
});

test("the history tells how the event stood, in the order it was told", () => {
  const [event] = events([TALKS, REPORT, PLAN]);
  expect(event?.history.map((s) => `${s.status} ${s.claim.documentId}`)).toEqual(["announced plan", "happened report"]);
  expect(event?.kinds).toEqual(["visit", "meeting"]);
});

const decision = (kind: Decision["kind"], a: string, b: string): Decision => ({
  id: "d1",
  kind,
  subjects: [a, b],
  reason: "read both",
  by: "reader",
  at: "2024-05-01T00:00:00.000Z",
});

test("what people decide holds against the rules", () => {
  expect(events([DELIVERY, DENIAL], [decision("other-event", "delivery.1.1", "denial.1.1")])).toHaveLength(2);
  expect(groups(events([PLAN, DELIVERY], [decision("same-event", "plan.1.1", "delivery.1.1")]))).toEqual(["delivery+plan"]);
});

/** A snapshot, and the same in any order. */
const inAnyOrder = anySnapshot.chain(({ documents, claims }) =>
  fc.record({
    documents: fc.constant(documents),
    claims: fc.constant(claims),
    shuffledDocuments: fc.shuffledSubarray([...documents], { minLength: documents.length }),
    shuffledClaims: fc.shuffledSubarray([...claims], { minLength: claims.length }),
  }),
);

test("events share no claim, hold no standing relation, and do not depend on the order", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ documents, claims, shuffledDocuments, shuffledClaims }) => {
      const of = (c: readonly RecordedClaim[], d: readonly RecordedDocument[]): readonly Event[] => groupEvents(tell(c, d, findOrigins(d)));
      const found = of(claims, documents);
      const members = found.flatMap(claimsOf);
      expect(new Set(members).size).toBe(members.length);
      expect(members.map((c) => c.id).sort()).toEqual(
        claims
          .filter((c) => c.kind !== "alignment" && c.kind !== "rivalry")
          .map((c) => c.id)
          .sort(),
      );
      expect(of(shuffledClaims, shuffledDocuments)).toEqual(found);
    }),
    { numRuns: 40 },
  );
});
