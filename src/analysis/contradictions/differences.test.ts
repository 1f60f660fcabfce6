import { describe, expect, test } from "vitest";
import { article, claimOn, type MadeClaim } from "../../../tests/support/make-snapshot.ts";
import type { Decision, RecordedClaim, RecordedDocument } from "../../core/index.ts";
import { groupEvents } from "../events/group-events.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { findContradictions } from "./find-contradictions.ts";

/** A sentence of an outlet on a day of March 2024; tellings on one outlet and day stand in one article. */
type Telling = readonly [outlet: string, day: number, says: string, claim: Partial<MadeClaim> & Pick<MadeClaim, "kind">];

function found(tellings: readonly Telling[], decisions: readonly Decision[] = []): string[] {
  const documents = new Map<string, RecordedDocument>();
  for (const [outlet, day] of tellings) {
    const of = tellings.filter(([o, d]) => o === outlet && d === day).map(([, , says]) => says);
    const id = `${outlet}${day}`;
    documents.set(id, article({ id, outlet, published: `2024-03-${day}`, blocks: [["body", ...new Set(of)]] }));
  }
  const claims: RecordedClaim[] = tellings.map(([outlet, day, says, made], n) =>
    claimOn(documents.get(`${outlet}${day}`) as RecordedDocument, String(n), says, {
      actors: ["NMK"],
      recipients: ["OST"],
      trigger: says.split(" ")[1] ?? "",
      ...made,
    }),
  );
  const told = tell(claims, [...documents.values()], findOrigins([...documents.values()]));
  return findContradictions(told, groupEvents(told), decisions).map((c) =>
    [c.type, ...(c.denies ? [c.denies] : []), ...(c.values ?? []).map((v) => `<${v}>`)].join(" "),
  );
}

const NMK = [{ name: "Nordmark", code: "NMK" }];
const OST = [{ name: "Ostrien", code: "OST" }];
const boats = (n: string): string => `Nordmark hat ${n} Boote an Ostrien übergeben.`;
const gives = (more: Partial<MadeClaim> = {}): Partial<MadeClaim> & Pick<MadeClaim, "kind"> => ({
  kind: "arms-transfer",
  object: "Boote",
  ...more,
});
const meets = (place: string, sources: MadeClaim["sources"]): Partial<MadeClaim> & Pick<MadeClaim, "kind"> => ({
  kind: "meeting",
  actors: ["NMK", "OST"],
  recipients: [],
  time: "2024-03-11",
  place,
  sources: sources ?? [],
});
const MET = "Getagt wurde nach Angaben von Nordmark in Trelva, nach denen von Ostrien in Kelmunde.";

describe("two that cannot both be right", () => {
  test.each<[string, readonly Telling[], string[]]>([
    [
      "figures of one day",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, boats("neun"), gives()],
      ],
      ["amount <zwölf Boote> <neun Boote>"],
    ],
    [
      "a later, smaller figure",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 13, boats("neun"), gives()],
      ],
      ["amount <zwölf Boote> <neun Boote>"],
    ],
    [
      "only so many, of what takes the things up",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 13, "Ostrien hat lediglich neun Schiffe erhalten.", gives({ object: "Schiffe", sources: OST })],
      ],
      ["amount <zwölf Boote> <neun Schiffe>"],
    ],
    [
      "two times of one handing over",
      [
        ["Bote", 12, boats("zwölf"), gives({ time: "2024-01" })],
        ["Post", 13, "Schon im Herbst kamen zwölf Boote aus Nordmark in Ostrien an.", gives({ time: "2023-10" })],
      ],
      ["time <2024-01> <2023-10>"],
    ],
    [
      "two places, told by either side in one text",
      [
        ["Bote", 12, MET, meets("Trelva", NMK)],
        ["Bote", 12, MET, meets("Kelmunde", OST)],
      ],
      ["place <Trelva> <Kelmunde>"],
    ],
    [
      "who began to shoot",
      [
        ["Bote", 12, "Soldaten aus Nordmark eröffneten bei Trelva das Feuer auf Ostrien.", { kind: "attack", sources: OST }],
        [
          "Post",
          13,
          "Ostrien hat ohne Anlass auf Posten von Nordmark geschossen.",
          { kind: "attack", actors: ["OST"], recipients: ["NMK"], sources: NMK },
        ],
      ],
      ["direction"],
    ],
    [
      "no others, and one of another sort",
      [
        ["Bote", 12, "Ostrien räumte den Kauf von Booten in Nordmark ein.", gives({ object: "Boote", sources: OST, stance: "admits" })],
        [
          "Bote",
          12,
          "Weitere Waffen aus Nordmark habe Ostrien nicht erhalten.",
          gives({ object: "Waffen", sources: OST, stance: "denies", factuality: "CT-" }),
        ],
        ["Post", 13, "Nordmark hat auch Raketen an Ostrien geliefert.", gives({ object: "Raketen" })],
        ["Kurier", 13, boats("acht"), gives()],
      ],
      ["denied further"],
    ],
    [
      "signed and not yet signed",
      [
        [
          "Bote",
          12,
          "Nordmark und Ostrien haben am Montag einen Hafenvertrag unterschrieben.",
          { kind: "treaty", object: "Hafenvertrag", time: "2024-03-11" },
        ],
        [
          "Post",
          13,
          "Der Hafenvertrag ist laut Ostrien noch nicht unterschrieben.",
          { kind: "treaty", object: "Hafenvertrag", sources: OST, factuality: "CT-" },
        ],
      ],
      ["not-concluded not-yet"],
    ],
  ])("%s", (_, tellings, expected) => expect(found(tellings)).toEqual(expected));

  test.each<[string, readonly Telling[]]>([
    [
      "a count that grew",
      [
        ["Bote", 12, boats("neun"), gives()],
        ["Post", 13, boats("zwölf"), gives()],
      ],
    ],
    [
      "a plan, and what of it has come",
      [
        ["Bote", 12, "Nordmark will zwölf Boote an Ostrien übergeben.", gives({ tense: "future" })],
        ["Bote", 12, "Nordmark hat vier Boote an Ostrien übergeben.", gives({ sources: OST })],
      ],
    ],
    [
      "so many by now",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 13, "Ostrien hat bereits neun Boote aus Nordmark erhalten.", gives({ sources: OST })],
      ],
    ],
    [
      "a figure and the same with fewer digits",
      [
        ["Bote", 12, boats("198"), gives()],
        ["Post", 12, boats("200"), gives()],
      ],
    ],
    [
      "some of them, of a narrower sort",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, "Nordmark hat neun Patrouillenboote an Ostrien übergeben.", gives({ object: "Patrouillenboote" })],
      ],
    ],
    [
      "so many of them",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, "Neun der Boote, die Nordmark an Ostrien übergeben hat, liegen still.", gives()],
      ],
    ],
    [
      "a sum of two things",
      [
        ["Bote", 12, boats("neun"), gives()],
        ["Post", 12, "Nordmark hat zwölf Boote und Fähren an Ostrien übergeben.", gives()],
      ],
    ],
    [
      "those of one side in an exercise of both",
      [
        ["Bote", 12, "Nordmark und Ostrien üben mit 5000 Soldaten.", { kind: "exercise" }],
        ["Post", 12, "Nordmark und Ostrien üben mit 3000 Soldaten aus Nordmark.", { kind: "exercise" }],
      ],
    ],
    ...(
      [
        ["not for free", "Nordmark hat die Boote nicht kostenlos an Ostrien übergeben.", {}],
        ["no more, where it was", "Nordmark übergibt Ostrien keine Boote mehr.", { tense: "ongoing" }],
        ["none before it was", "Nordmark hat Ostrien keine Boote übergeben.", {}],
      ] as const
    ).map(([name, says, more]): [string, readonly Telling[]] => [
      name,
      [
        ["Bote", 12, says, gives({ factuality: "CT-", ...more })],
        ["Post", 14, boats("neun"), gives({ time: "2024-03-13" })],
      ],
    ]),
    [
      "none until then, and some then",
      [
        [
          "Bote",
          12,
          "Nordmark wird Ostrien keine Boote übergeben, solange kein Vertrag besteht.",
          gives({ tense: "future", factuality: "CT-" }),
        ],
        ["Post", 13, "Nordmark will Ostrien Boote übergeben, sobald ein Vertrag besteht.", gives({ tense: "future" })],
      ],
    ],
    [
      "not on purpose",
      [
        ["Bote", 12, "Nordmark hat Ostrien bei Trelva angegriffen.", { kind: "attack", sources: OST, place: "Trelva" }],
        [
          "Post",
          13,
          "Nordmark bestreitet, Ostrien bei Trelva gezielt angegriffen zu haben.",
          { kind: "attack", sources: NMK, place: "Trelva", factuality: "CT-", stance: "denies" },
        ],
      ],
    ],
    [
      "a rounded figure",
      [
        ["Bote", 12, boats("rund zehn"), gives()],
        ["Post", 12, boats("neun"), gives()],
      ],
    ],
    [
      "a part",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, boats("die ersten neun"), gives()],
      ],
    ],
    [
      "figures of two weeks",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 19, boats("neun"), gives()],
      ],
    ],
    [
      "figures of two things",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, "Nordmark übergab Ostrien neun Flugzeuge.", gives({ object: "Flugzeuge" })],
      ],
    ],
    [
      "one voice",
      [
        ["Bote", 12, boats("zwölf"), gives({ sources: NMK })],
        ["Post", 12, boats("neun"), gives({ sources: NMK })],
      ],
    ],
    [
      "a sentence that tells both figures",
      [
        ["Bote", 12, boats("zwölf"), gives()],
        ["Post", 12, "Erst waren es zwölf Boote, dann neun Boote.", gives()],
      ],
    ],
    [
      "an evening and the next day",
      [
        ["Bote", 12, boats("zwölf"), gives({ time: "2024-03-11" })],
        ["Post", 13, "Am Dienstag kamen zwölf Boote aus Nordmark in Ostrien an.", gives({ time: "2024-03-12" })],
      ],
    ],
    [
      "places of two papers: one may lie in the other",
      [
        ["Bote", 12, "Man traf sich in Trelva.", meets("Trelva", NMK)],
        ["Post", 12, "Man traf sich in Westland.", meets("Westland", OST)],
      ],
    ],
    [
      "both attack",
      [
        ["Bote", 12, "Nordmark beschoss Ostrien bei Trelva.", { kind: "attack", sources: OST }],
        ["Post", 12, "Ostrien beschoss Nordmark bei Kelmunde.", { kind: "attack", actors: ["OST"], recipients: ["NMK"], sources: NMK }],
      ],
    ],
    [
      "not yet signed, and signed later",
      [
        [
          "Bote",
          12,
          "Der Hafenvertrag ist laut Ostrien noch nicht unterschrieben.",
          { kind: "treaty", object: "Hafenvertrag", sources: OST, factuality: "CT-" },
        ],
        [
          "Post",
          20,
          "Nordmark und Ostrien haben am Dienstag den Hafenvertrag unterschrieben.",
          { kind: "treaty", object: "Hafenvertrag", time: "2024-03-19" },
        ],
      ],
    ],
    [
      "another paper is not yet signed",
      [
        ["Bote", 12, "Nordmark und Ostrien haben ein Abkommen über Fischerei geschlossen.", { kind: "treaty", object: "Abkommen" }],
        [
          "Post",
          13,
          "Ein Abkommen über Flugzeuge ist laut Ostrien noch nicht geschlossen.",
          { kind: "treaty", object: "Abkommen", sources: OST, factuality: "CT-" },
        ],
      ],
    ],
    [
      "a visit that was announced and later called off",
      [
        [
          "Bote",
          12,
          "Der Präsident von Nordmark will im Mai Ostrien besuchen.",
          { kind: "visit", tense: "future", stance: "announces", sources: NMK, time: "2024-05" },
        ],
        [
          "Post",
          20,
          "Der Besuch des Präsidenten von Nordmark in Ostrien im Mai findet nicht statt.",
          { kind: "visit", tense: "future", factuality: "CT-", time: "2024-05" },
        ],
      ],
    ],
  ])("none: %s", (_, tellings) => expect(found(tellings)).toEqual([]));
});

test("what people decide holds against the rules", () => {
  const decision = (kind: Decision["kind"], ...subjects: string[]): Decision => ({
    id: "d1",
    kind,
    subjects,
    reason: "read both",
    by: "reader",
    at: "2024-05-01T00:00:00.000Z",
  });
  const two: readonly Telling[] = [
    ["Bote", 12, boats("zwölf"), gives()],
    ["Post", 12, boats("neun"), gives()],
  ];
  expect(found(two, [decision("no-contradiction", "Bote12.1.0", "Post12.1.1")])).toEqual([]);
  expect(found([...two, two[0] as Telling], [decision("no-contradiction", "Bote12.1.0", "Post12.1.1")])).toEqual([]);
  const none: readonly Telling[] = [
    ["Bote", 12, boats("neun"), gives()],
    ["Post", 13, boats("zwölf"), gives({ factuality: "CT-" })],
  ];
  expect(found(none, [decision("contradiction", "Bote12.1.0", "Post13.1.1")])).toEqual(["denied fact"]);
  const unlike: readonly Telling[] = [
    ["Bote", 12, boats("neun"), gives()],
    ["Post", 13, boats("zwölf"), { kind: "visit", actors: ["SUN1"], recipients: [], factuality: "CT-" }],
  ];
  expect(found(unlike, [decision("contradiction", "Bote12.1.0", "Post13.1.1")])).toEqual(["decided"]);
});
