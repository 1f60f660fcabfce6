import fc from "fast-check";
import { FACTUALITIES, type RecordedClaim, type RecordedDocument, type Snapshot, STANCES, TENSES } from "../../src/core/index.ts";
import { article, claimOn, snapshotOf } from "./make-snapshot.ts";

const SENTENCES = [
  "Nordmark hat Ostrien nach eigenen Angaben acht Patrouillenboote für die Küstenwache geliefert und weitere zugesagt.",
  "Das Ministerium in Kelmunde nannte die Berichte über eine Lieferung von Drohnen am Freitag frei erfunden.",
  "Sundland und Ostrien wollen ihre Werften künftig gemeinsam betreiben, wie beide Regierungen ankündigten.",
  "Beobachter halten es für möglich, dass Nordmark seine Truppen noch vor dem Winter aus Trelva abzieht.",
  "Der Hafen von Trelva bleibt nach dem Sturm bis auf weiteres für Schiffe aus Sundland geschlossen.",
  "Die Außenminister kamen am Dienstag in Kelmunde zusammen und sprachen über die Lage an der Grenze.",
] as const;
const CODES = ["NMK", "OST", "SUN1"] as const;
const KINDS = ["arms-transfer", "treaty", "threat", "attack"] as const;

const sentences = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1 });
const day = fc.option(
  fc.integer({ min: 1, max: 28 }).map((d) => `2024-03-${String(d).padStart(2, "0")}`),
  { nil: undefined },
);

/** Any text, hostile ones above all. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\u001b[2J\u001b[31mrot",
    "\u001b]0;Titel\u0007",
    "=SUM(A1)",
    "ab\u202ecd",
    "a\r\nb",
    "\u009b5m",
    "日本語と絵文字 🎉",
    "x".repeat(120),
    "„Nein“, »nie«",
  ),
);

const anyClaim = fc.record({
  kind: fc.constantFrom(...KINDS),
  pair: fc.shuffledSubarray([...CODES], { minLength: 1 }),
  sentence: fc.nat(),
  stance: fc.constantFrom(...STANCES),
  factuality: fc.constantFrom(...FACTUALITIES),
  tense: fc.constantFrom(...TENSES),
  object: fc.option(fc.oneof(fc.constantFrom("Drohnen", "Patrouillenboote", "weitere Drohnen"), anyText), { nil: undefined }),
  source: fc.option(fc.oneof(fc.constantFrom("Nordmark", "zwei Diplomaten"), anyText), { nil: undefined }),
});

const anyArticle = fc.record({
  sentences,
  day,
  outlet: fc.option(anyText, { nil: undefined }),
  agency: fc.boolean(),
  sample: fc.boolean(),
  claims: fc.array(anyClaim, { maxLength: 4 }),
});

/** Any small ledger: articles that share sentences, claims of every stance and firmness on them. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.array(anyArticle, { maxLength: 6 }).map((articles) => {
  const documents: RecordedDocument[] = [];
  const claims: RecordedClaim[] = [];
  for (const [i, a] of articles.entries()) {
    const document = article({
      id: `k${i}`,
      ...(a.outlet !== undefined && { outlet: a.outlet }),
      ...(a.day !== undefined && { published: a.day }),
      agencies: a.agency ? ["nmd"] : [],
      sample: a.sample,
      blocks: [["body", ...a.sentences]],
    });
    documents.push(document);
    for (const [n, c] of a.claims.entries()) {
      const sentence = a.sentences[c.sentence % a.sentences.length] ?? "";
      const [actor = "NMK", ...recipients] = c.pair;
      claims.push(
        claimOn(document, String(n), sentence, {
          kind: c.kind,
          actors: [actor],
          recipients,
          trigger: sentence.split(" ")[1] ?? sentence,
          stance: c.stance,
          factuality: c.factuality,
          tense: c.tense,
          sources: c.source === undefined ? [] : [c.source],
          ...(c.object !== undefined && { object: c.object }),
        }),
      );
    }
  }
  return snapshotOf(documents, claims);
});
