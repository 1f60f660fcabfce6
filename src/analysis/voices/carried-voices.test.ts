import { expect, test } from "vitest";
import { article, claimOn, type MadeArticle, type MadeClaim, snapshotOf } from "../../../tests/support/make-snapshot.ts";
import type { RecordedClaim, RecordedDocument } from "../../core/index.ts";
import { study } from "../study.ts";

type Sentence = readonly [sentence: string, claim?: Partial<MadeClaim>];

const TRANSFER: MadeClaim = { kind: "arms-transfer", actors: ["NMK"], recipients: ["OST"], trigger: "Ostrien" };
/** What the articles below share, so that they are near copies. */
const STORY = [
  "Die Gespräche über den Hafen von Velstad hatten im Winter begonnen und waren zweimal vertagt worden.",
  "Beide Seiten hatten sich lange nicht auf die Kosten der neuen Mole einigen können, die der Sturm im Januar fortgerissen hatte.",
  "Die alte Werft soll nun bis zum Herbst umgebaut werden, damit dort wieder größere Boote überholt werden können.",
  "Im Ort hofft man auf vierzig neue Arbeitsplätze und auf eine Fährlinie, die auch außerhalb der Saison verkehrt.",
];

function told(...articles: readonly (Partial<MadeArticle> & { id: string; headline?: Sentence; body: readonly Sentence[] })[]): string[] {
  const documents: RecordedDocument[] = [];
  const claims: RecordedClaim[] = [];
  for (const { headline: title, body, ...rest } of articles) {
    const blocks = [...(title ? [["title", title[0]] as const] : []), ["body", ...STORY, ...body.map(([s]) => s)] as const];
    const document = article({ outlet: `Blatt ${rest.id}`, published: "2024-03-12", ...rest, blocks: blocks as MadeArticle["blocks"] });
    documents.push(document);
    for (const [i, [sentence, claim]] of [...(title ? [title] : []), ...body].entries())
      if (claim) claims.push(claimOn(document, String(i + 1), sentence, { ...TRANSFER, ...claim }));
  }
  return study(snapshotOf(documents, claims)).told.map((t) => `${t.claim.id} ${t.voice.keys.join(" or ")}`);
}

const SOURCED: Sentence = ["Wie das Hafenamt mitteilte, liefert Nordmark an Ostrien drei alte Schlepper.", { sources: ["Hafenamt"] }];

test("a headline that sums up what its article tells with a source is no further origin", () => {
  const title: Sentence = ["Nordmark liefert Ostrien Schlepper", {}];
  expect(told({ id: "a", headline: title, body: [SOURCED] })).toEqual(["a.1.1 name hafenamt", "a.1.2 name hafenamt"]);
  const own: Sentence = ["In Ostrien liegen die Schlepper aus Nordmark schon im Hafen.", {}];
  expect(told({ id: "a", headline: title, body: [SOURCED, own] })[0]).toBe("a.1.1 name blatt a");
});

test("a copy that drops the source adds no origin; what it adds may be its own", () => {
  const dropped: Sentence = ["An Ostrien liefert Nordmark drei alte Schlepper.", {}];
  const added: Sentence = ["Auch Kanonen für Ostrien seien an Bord gewesen, und niemand weiß, woher.", { object: "Kanonen" }];
  const wire = { id: "a", agencies: ["dpa"], body: [SOURCED] };
  expect(told(wire, { id: "b", agencies: ["dpa"], published: "2024-03-13", body: [dropped, added] })).toEqual([
    "a.1.1 name hafenamt",
    "b.1.1 name hafenamt",
    "b.1.2 agency dpa or name blatt b",
  ]);
});
