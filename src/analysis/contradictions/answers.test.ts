import { expect, test } from "vitest";
import { article, claimOn, type MadeClaim } from "../../../tests/support/make-snapshot.ts";
import type { RecordedClaim, RecordedDocument } from "../../core/index.ts";
import { groupEvents } from "../events/group-events.ts";
import { findOrigins } from "../origins.ts";
import { tell } from "../told.ts";
import { pointsBack } from "./answers.ts";
import type { Contradiction } from "./contradiction.ts";
import { findContradictions } from "./find-contradictions.ts";

type Made = Partial<MadeClaim> & Pick<MadeClaim, "kind">;
/** A sentence, and what it tells if anything. */
type Line = readonly [says: string, claim?: Made];

/** What is found in some articles of following days, each an outlet's own; claims are called by the place of their sentence: "a0". */
function found(...texts: readonly (readonly Line[])[]): readonly Contradiction[] {
  const documents: RecordedDocument[] = [];
  const claims: RecordedClaim[] = [];
  texts.forEach((lines, i) => {
    const id = String.fromCharCode(97 + i);
    const doc = article({ id, outlet: `Blatt ${id}`, published: `2024-03-${12 + i}`, blocks: [["body", ...lines.map(([says]) => says)]] });
    documents.push(doc);
    lines.forEach(([says, made], n) => {
      if (!made) return;
      const trigger = says.split(" ")[1] ?? "";
      claims.push({ ...claimOn(doc, String(n), says, { actors: ["NMK"], recipients: ["OST"], trigger, ...made }), id: `${id}${n}` });
    });
  });
  const told = tell(claims, documents, findOrigins(documents));
  return findContradictions(told, groupEvents(told));
}
const pairs = (...texts: readonly (readonly Line[])[]): string[] => found(...texts).map(({ a, b }) => `${a} ${b}`);

const NMK = [{ name: "Nordmark", code: "NMK" }];
const OST = [{ name: "Ostrien", code: "OST" }];
const attack = (more: Partial<MadeClaim> = {}): Made => ({ kind: "attack", place: "Trelva", ...more });
const no = (more: Partial<MadeClaim> = {}): Made => attack({ factuality: "CT-", stance: "denies", sources: NMK, ...more });

const visit = (more: Partial<MadeClaim> = {}): Made => ({ kind: "visit", tense: "future", ...more });
const off = (more: Partial<MadeClaim> = {}): Made => visit({ factuality: "CT-", sources: OST, ...more });
const COMES: Line = ["Nordmark besucht Ostrien im Mai.", visit({ sources: NMK, stance: "announces" })];

test.each<[string, readonly (readonly Line[])[]]>([
  ["called off where it was told", [[COMES, ["Ostrien sagt, Nordmark werde nicht kommen.", off()]]]],
  ["put off, and still announced after", [[["Der Besuch von Nordmark wird auf einen späteren Termin verschoben.", off()]], [COMES]]],
  [
    "another day is sought, even if it is denied",
    [[COMES], [["Nordmark komme nicht, man suche nach einem neuen Termin im Sommer.", off({ stance: "denies" })]]],
  ],
  ["to be made up for", [[COMES], [["Nordmark kam nicht, der Besuch soll nachgeholt werden.", off({ stance: "denies" })]]]],
  [
    "one day in May, and May",
    [
      [["Ostrien sagt, Nordmark werde am 5. Mai nicht kommen.", off({ time: "2024-05-05" })]],
      [[COMES[0], visit({ sources: NMK, time: "2024-05" })]],
    ],
  ],
])("no contradiction: %s", (_, texts) => expect(pairs(...texts)).toEqual([]));

test.each<[string, readonly (readonly Line[])[], string]>([
  ["a plan that another still announces", [[["Ostrien sagt, Nordmark werde nicht kommen.", off()]], [COMES]], "b0 a0"],
  ["a plan that is denied", [[COMES], [["Ostrien bestreitet, dass Nordmark kommt.", off({ stance: "denies" })]]], "a0 b0"],
  [
    "a plan held to, against the calling off",
    [
      [
        ["Ostrien sagt, Nordmark werde nicht kommen.", off()],
        ["Nordmark hingegen will Ostrien besuchen.", visit({ sources: NMK })],
      ],
    ],
    "a1 a0",
  ],
])("a contradiction: %s", (_, texts, pair) => expect(pairs(...texts)).toEqual([pair]));

test.each<[string, boolean]>([
  ["Nordmark wies den Vorwurf zurück.", true],
  ["Nordmark wies die Vorwürfe am Montag als haltlos zurück.", true],
  ["Nordmark bestritt das.", true],
  ["Nordmark streitet dies ab.", true],
  ["Dies dementierte Nordmark umgehend.", true],
  ["Das Ministerium nannte diesen Bericht erfunden.", true],
  ["Nordmark bestritt die Darstellung Ostriens.", true],
  ["Nordmark wies den Vorwurf zurück, es habe Trelva beschossen.", false],
  ["Nordmark bestritt, Trelva angegriffen zu haben.", false],
  ["Nordmark bestritt das Treffen mit Ostrien.", false],
  ["Nordmark bestritt das geheime Treffen mit Ostrien.", false],
  ["Nordmark wies Berichte über einen Angriff zurück.", false],
  ["Nordmark wies den Bericht zurück: Es habe keine Boote erhalten.", false],
  ["Nordmark wies drei Diplomaten aus, das Land schwieg.", false],
])("points back: %s %s", (quote, expected) => {
  // The act's own word, if the sentence has one, is its last.
  const act = /(?:erhalten|beschossen|angegriffen)(?: zu haben)?\.$/u.exec(quote)?.index ?? 0;
  const claim = { quote, evidence: { start: 0, end: quote.length }, trigger: { start: act, end: act + 1 } };
  expect(pointsBack(claim as RecordedClaim)).toBe(expected);
});

const SHOT: Line = ["Nordmark beschoss Ostrien bei Trelva.", attack({ sources: OST })];
const AGAIN: Line = ["Nordmark habe Ostrien bei Trelva beschossen.", attack({ sources: ["Hafenamt"] })];
const OWN: Line = [
  "Nordmark meldete den Beschuss von Ostrien bei Trelva.",
  attack({ sources: [{ name: "Offiziere", code: "NMK", unnamed: true }] }),
];
const LATER: Line = ["Der Beschuss von Ostrien bei Trelva dauerte lange.", attack({ sources: ["Rat der Häfen"] })];

test("a denial that points back answers the nearest telling before it, and none of its own side", () => {
  const denial: Line = ["Nordmark wies den Vorwurf zurück.", no()];
  expect(pairs([SHOT, AGAIN, OWN, denial, LATER])).toEqual(["a1 a3"]);
  // One that names what it denies answers all.
  expect(pairs([SHOT, AGAIN, ["Nordmark bestritt, bei Trelva geschossen zu haben.", no()]])).toEqual(["a0 a2", "a1 a2"]);
});

test("what states the fact and who did it comes before details and what names nobody", () => {
  const carried: Line = ["Der Beschuss bei Trelva begann früh.", attack({ sources: OST, recipients: ["OST"] })];
  const hour: Line = ["Nordmark beschoss Ostrien ab 4 Uhr bei Trelva.", attack({ sources: OST })];
  const denial: Line = ["Nordmark bestritt, bei Trelva geschossen zu haben.", no()];
  const head: Line = ["Bericht aus Nordmark."];
  expect(pairs([head, carried, hour, SHOT, denial])[0]).toBe("a3 a4");
  expect(pairs([head, carried, hour, denial])[0]).toBe("a2 a3");
  expect(pairs([head, carried, denial])).toEqual(["a1 a2"]);
});

test("who did it is denied where the other names nobody, or by its words; not where nothing in the text names him", () => {
  const denial: Line = ["Nordmark bestritt, bei Trelva geschossen zu haben.", no()];
  const matter = (...texts: readonly (readonly Line[])[]): unknown[] => found(...texts).map((c) => c.denies);
  const unnamed: Line = ["Bei Trelva schlugen Granaten ein.", attack({ sources: ["Hafenamt"], recipients: ["OST"] })];
  expect(matter([["Nordmark und Ostrien."], unnamed], [denial])).toEqual(["responsibility"]);
  expect(matter([["Nordmark und Ostrien."], unnamed], [["Nordmark sagt, bei Trelva habe es keinen Beschuss gegeben.", no()]])).toEqual([
    "fact",
  ]);
  expect(matter([SHOT], [denial])).toEqual(["fact"]);
  expect(matter([SHOT], [["Nordmark habe mit dem Beschuss von Trelva nichts zu tun.", no()]])).toEqual(["responsibility"]);
  expect(matter([SHOT], [["Nordmark sei in den Beschuss von Trelva nicht verwickelt.", no()]])).toEqual(["responsibility"]);
  expect(matter([SHOT], [["Verantwortliche in Nordmark bestreiten den Beschuss von Trelva.", no()]])).toEqual(["fact"]);
  const outside = { code: "NMK", leaf: "NMK", span: { start: 0, end: 0 } };
  const doc = article({ id: "x", outlet: "Blatt x", published: "2024-03-12", blocks: [["body", unnamed[0]]] });
  const other = article({ id: "y", outlet: "Blatt y", published: "2024-03-13", blocks: [["body", denial[0]]] });
  const a = {
    ...claimOn(doc, "0", unnamed[0], { actors: ["NMK"], trigger: "Granaten", ...attack({ recipients: ["OST"] }) }),
    actors: [outside],
  };
  const b = claimOn(other, "0", denial[0], { actors: ["NMK"], trigger: "geschossen", ...no({ recipients: ["OST"] }) });
  const told = tell([a, b], [doc, other], findOrigins([doc, other]));
  expect(findContradictions(told, groupEvents(told))).toEqual([]);
});
