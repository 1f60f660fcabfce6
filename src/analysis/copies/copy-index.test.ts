import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chance } from "../../../bench/wire/chance.ts";
import { corpus } from "../../../bench/wire/corpus.ts";
import { type CopyIndex, copyIndex } from "./index.ts";

const all = (text: string) => [{ start: 0, end: text.length }];
const PASSAGE =
  "Die Hafenbehörde von Harle hat am Dienstag drei Liegeplätze gesperrt. Betroffen sind vor allem Fähren nach Ostrien, die nun vor der Mole warten.";
const BEFORE = "Im Norden der Insel blieb es in der Nacht ruhig, wie Anwohner der Fischersiedlung am Morgen erzählten.";
const AFTER = "Der Markt am Rathaus öffnete trotz des Regens, doch kamen weniger Händler als im vergangenen Jahr um diese Zeit.";

/** Pairs as they look from outside: by ids instead of by numbers, which follow the order of arrival. */
function seen(index: CopyIndex): string[] {
  const name = (text: number): string => [...(index.texts[text] ?? [])].sort().join("+");
  return index
    .pairs()
    .map(({ short, long, words, sentences, passage }) => `${name(short)} in ${name(long)}: ${words} ${sentences} ${passage}`)
    .sort();
}

describe("copyIndex", () => {
  it("finds a passage inside different texts, and where it stands in each", () => {
    const index = copyIndex();
    const [a, b] = [
      `${BEFORE}\n\n${PASSAGE}`,
      `${PASSAGE}\n\n${AFTER} ${AFTER.replace("Der Markt", "Die Börse").replace("Händler", "Makler")}`,
    ];
    index.add("a", a, all(a));
    expect(index.add("b", b, all(b))).toMatchObject([{ document: "a", sentences: 2 }]);
    const passages = index.passages("b", "a");
    expect(passages).toHaveLength(1);
    expect(b.slice(passages[0]?.here.start, passages[0]?.here.end)).toBe(PASSAGE);
    expect(a.slice(passages[0]?.there.start, passages[0]?.there.end)).toBe(PASSAGE);
    expect(passages[0]).toMatchObject({ shared: 1, sentences: 2 });
  });

  it("knows a sentence again with every fourth word changed, with its parts of speech hidden by soft hyphens, in capitals", () => {
    const index = copyIndex();
    const edited = PASSAGE.replace("Dienstag", "Abend")
      .replace("drei", "mehrere")
      .replace("vor allem", "besonders")
      .replace("warten", "ankern");
    const shouted = PASSAGE.toUpperCase().replaceAll("HAFEN", "HA\u00adFEN").normalize("NFD");
    index.add("a", PASSAGE, all(PASSAGE));
    expect(index.add("b", edited, all(edited))).toMatchObject([{ document: "a", sentences: 2 }]);
    expect(index.add("c", shouted, all(shouted))).toContainEqual({ document: "a", containment: 1, ofLonger: 1, sentences: 2 });
  });

  it("does not link what shares a phrase, a topic or nothing", () => {
    const index = copyIndex();
    const texts = [
      `${BEFORE} Das teilte das Ministerium am Montag mit.`,
      `${AFTER} Das teilte das Ministerium am Montag mit.`,
      "In Harle wartet eine Fähre nach Ostrien seit Dienstag vor der Mole; die Behörde sperrte Plätze im Hafen. Wie lange, war am Abend offen.",
      PASSAGE,
      "",
      " — ",
    ];
    for (const [i, text] of texts.entries()) expect(index.add(String(i), text, all(text))).toEqual([]);
  });

  it("refuses an id twice", () => {
    const index = copyIndex();
    index.add("a", PASSAGE, all(PASSAGE));
    expect(() => index.add("a", BEFORE, all(BEFORE))).toThrow("document a is in the index already");
  });

  it("finds the same pairs whatever the order of arrival, also where a story or a phrase is in very many texts", () => {
    // A family of more than 64 prints and a house's phrase under most texts, so that buckets outgrow their bound on the way.
    const made = corpus(300, 5).map(({ recorded: { document } }, i) => ({
      id: document.id,
      text: `${i < 90 ? `${PASSAGE} ${BEFORE} Fassung ${i % 40}.\n\n` : ""}${document.text}\n\n${AFTER}`,
    }));
    const of = (order: readonly { id: string; text: string }[]): string[] => {
      const index = copyIndex();
      for (const { id, text } of order) index.add(id, text, all(text));
      return seen(index);
    };
    const first = of(made);
    expect(first.length).toBeGreaterThan(500);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(of(chance(seed).shuffled(made))).toEqual(first);
      }),
      { numRuns: 2 },
    );
  });

  it("says in pairs no more than it said on arrival", () => {
    const text = fc
      .array(fc.constantFrom(...PASSAGE.split(" "), ...BEFORE.split(" "), PASSAGE, BEFORE, AFTER), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        const index = copyIndex();
        const links = texts.map((t, i) => index.add(String(i), t, all(t)).map((l) => l.document));
        for (const { short, long, containment, ofLonger } of index.pairs()) {
          expect(containment).toBeGreaterThanOrEqual(ofLonger);
          expect(containment).toBeLessThanOrEqual(1);
          const late = Math.max(short, long);
          const early = index.texts[Math.min(short, long)] ?? [];
          expect(links[Number(index.texts[late]?.[0])]?.some((id) => early.includes(id))).toBe(true);
        }
      }),
    );
  });

  it("is not held up by hostile texts", () => {
    const index = copyIndex();
    const million = "Die Fähre liegt seit gestern im Hafen von Harle fest. ".repeat(1_000_000);
    index.add("equal sentences", million, all(million));
    for (let i = 0; i < 100; i++) {
      const word = `${"krieg ".repeat(20_000)}${i}`;
      index.add(`one word ${i}`, word, all(word));
    }
    const endless = "x".repeat(5_000_000);
    index.add("endless", endless, all(endless));
    // Every text holds the same forty phrases, and a few words of its own.
    const phrases = Array.from({ length: 40 }, (_, i) => `Phrase ${i} gilt seit Jahren überall als Satz ${i} von vielen.`).join(" ");
    for (let i = 0; i < 150; i++) {
      const text = `${phrases} ${BEFORE.split(" ")
        .slice(i % 9)
        .join(` ${i} `)}`;
      index.add(`phrases ${i}`, text, all(text));
    }
    expect(index.pairs().length).toBeLessThan(150 * 150);
  });
});
