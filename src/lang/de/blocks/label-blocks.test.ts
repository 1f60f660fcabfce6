import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLOCK_LABELS, type BlockHint, type Document, UNKNOWN_DATE } from "../../../core/index.ts";
import { labelBlocks } from "./label-blocks.ts";
import { readFurniture } from "./read-furniture.ts";

const doc = (text: string, more: Partial<Document> = {}): Document => ({ id: "d", text, published: UNKNOWN_DATE, ...more });
const labelled = (text: string, more: Partial<Document> = {}): readonly string[] =>
  labelBlocks({ document: doc(text, more) }).map((b) => `${b.label}: ${text.slice(b.start, b.end).replace(/\s+/gu, " ").slice(0, 24)}`);
const page = (...lines: readonly string[]): string => lines.join("\n\n");

const ONE = "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist.";
const TWO = "Ein Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung. Verletzt wurde bei dem Unglück offenbar niemand.";
const THREE = "Im vergangenen Jahr waren über den Hafen vier Millionen Tonnen Getreide verschifft worden, mehr als in jedem Jahr zuvor.";

describe("plain articles", () => {
  test("paragraphs are body", () => {
    expect(labelled(page(ONE, TWO, THREE)).map((l) => l.slice(0, 5))).toEqual(["body:", "body:", "body:"]);
  });
  test("a first line that stands apart is the title, a bare word above it the kicker", () => {
    expect(labelled(page("Küste", "Hafen bleibt bis Ostern zu", ONE, TWO, THREE)).slice(0, 2)).toEqual([
      "kicker: Küste",
      "title: Hafen bleibt bis Ostern ",
    ]);
  });
  test("a question may be the title", () => {
    expect(labelled(page("Wer birgt den Kran?", ONE, TWO))[0]).toBe("title: Wer birgt den Kran?");
  });
  test("a subtitle without a full stop is the lead", () => {
    expect(
      labelled(
        page(
          "Hafen bleibt lange geschlossen",
          "Nach dem Sturz eines Krans rechnet die Verwaltung mit einer Sperre bis Ostern",
          ONE,
          TWO,
          THREE,
        ),
      ).slice(0, 2),
    ).toEqual(["title: Hafen bleibt lange gesch", "lead: Nach dem Sturz eines Kra"]);
  });
  test("short crossheads are headings, list items after a colon are body", () => {
    expect(
      labelled(page(ONE, "Streit um die Kosten", TWO, "Vorgesehen sind:", "neue Schienen", "zwei Kräne", THREE)).map(
        (l) => l.split(":")[0],
      ),
    ).toEqual(["body", "heading", "body", "body", "body", "body", "body"]);
  });
  test("lines broken at a width are one paragraph", () => {
    const wrapped =
      "Der Hafen von Sielow bleibt nach Angaben der\nVerwaltung bis Ostern geschlossen, weil ein\nKran auf die Mole gestürzt ist und niemand\nweiß, wie er zu bergen ist.";
    expect(labelled(wrapped)).toHaveLength(1);
  });
  test("a quotation on its own line is body", () => {
    expect(labelled(page(ONE, "„Wir schaffen das.“", TWO))[1]).toBe("body: „Wir schaffen das.“");
  });
  test("a day between paragraphs heads a part, above the article it is the page's date", () => {
    expect(labelled(page("Montag, 3. Juni 2024", ONE, "Dienstag, 4. Juni 2024", TWO)).map((l) => l.split(":")[0])).toEqual([
      "furniture",
      "body",
      "heading",
      "body",
    ]);
  });
});

describe("furniture", () => {
  test("another article's headline between paragraphs", () => {
    expect(labelled(page(ONE, "Sielow: Wie der Streit um die Hafengebühren im Rat begann", TWO))[1]).toMatch(/^furniture/u);
  });
  test("after a list of other articles the text may go on", () => {
    expect(
      labelled(page(ONE, "Mehr zum Thema", "Kran war schon 2019 defekt", "Neue Mole geplant", TWO)).map((l) => l.split(":")[0]),
    ).toEqual(["body", "furniture", "furniture", "furniture", "body"]);
  });
  test("after the readers' comments it does not", () => {
    expect(
      labelled(page(ONE, TWO, "3 Kommentare", THREE, ONE))
        .slice(2)
        .every((l) => l.startsWith("furniture")),
    ).toBe(true);
  });
  test("a counter of comments above the article ends nothing", () => {
    expect(
      labelled(page("Hafen bleibt bis Ostern zu", "3 Kommentare", ONE, TWO))
        .slice(2)
        .map((l) => l.split(":")[0]),
    ).toEqual(["body", "body"]);
  });
  test("what the markup calls body may still be the page talking", () => {
    const prompt = "Mit unserem Newsletter erhalten Sie jeden Morgen die wichtigsten Nachrichten.";
    const text = page(ONE, prompt);
    const hints: readonly BlockHint[] = [
      { start: 0, end: ONE.length, label: "body", rule: "html:main" },
      { start: ONE.length + 2, end: text.length, label: "body", rule: "html:main" },
    ];
    expect(labelBlocks({ document: doc(text, { hints }) }).map((b) => [b.label, b.rule])).toEqual([
      ["body", "html:main"],
      ["furniture", "de:to-readers"],
    ]);
  });
});

describe("captions and credits", () => {
  test("doubled line with the picture's credit", () => {
    const caption = "Der umgestürzte Kran im Hafenbecken von Sielow.";
    expect(
      labelled(page("Hafen bleibt bis Ostern zu", caption, caption, "(Foto: Bildwerk)", ONE, TWO))
        .slice(1, 4)
        .every((l) => l.startsWith("caption")),
    ).toBe(true);
  });
  test.each([
    ["SIELOW (abc) – ", "credit: SIELOW (abc) –"],
    ["Sielow/Bad Lauen, 3. Juni (abc/def) - ", "credit: Sielow/Bad Lauen, 3. Jun"],
    ["(dpa) – ", "credit: (dpa) –"],
    ["Sielow. ", "credit: Sielow."],
  ])("dateline %j", (dateline, credit) => {
    expect(labelled(page(dateline + ONE, TWO))[0]).toBe(credit);
  });
  test.each(["Nein. ", "Die Stadt (Sielow) – ", "Das Bündnis (SPD und Grüne) – "])("%j is no dateline", (start) => {
    expect(labelled(page(start + ONE, TWO))).toHaveLength(2);
  });
  test("signs after the last sentence", () => {
    expect(labelled(page(ONE, `${TWO} (tz/dpa)`)).at(-1)).toBe("credit: (tz/dpa)");
  });
});

describe("for any text", () => {
  const span = fc.record({
    start: fc.integer({ min: -5, max: 300 }),
    end: fc.integer({ min: -5, max: 400 }),
    label: fc.constantFrom(...BLOCK_LABELS),
    rule: fc.constant("test"),
  });
  const pieces = fc.constantFrom(
    "Teilen",
    "\n",
    "\n\n",
    " ",
    "Newsletter",
    ONE,
    TWO,
    "Sielow (dpa) – ",
    "Kommentare (3)",
    "Foto: X",
    "- a!",
    "\u0000",
    "\u2028",
    "\ud800",
    "Kurz",
    "Mehr zum Thema",
    "(dpa)",
    "\t",
    "„",
    ".",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(pieces, { maxLength: 25 }).map((p) => p.join("")),
  );
  test("blocks are in order, apart, inside the text, and cover all of it", () => {
    fc.assert(
      fc.property(text, fc.array(span, { maxLength: 6 }), (content, hints) => {
        const blocks = labelBlocks({ document: doc(content, { hints }) });
        let at = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          expect(content.slice(at, block.start).trim()).toBe("");
          expect(content.slice(block.start, block.end)).toBe(content.slice(block.start, block.end).trim());
          at = block.end;
        }
        expect(at).toBeLessThanOrEqual(content.length);
        expect(content.slice(at).trim()).toBe("");
        readFurniture({ document: doc(content), blocks });
      }),
      { numRuns: 600 },
    );
  });
  test.each(["12:12 ", "dpa/", "A. ", "„", "Von Anna ", "a > ", "© A ", "Montag, "])("%j many times over takes no time", (unit) => {
    const line = unit.repeat(1000);
    const started = performance.now();
    labelBlocks({ document: doc([line, `${line.slice(0, 300)}!`, `${line.slice(0, 150)}x`].join("\n\n")) });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
