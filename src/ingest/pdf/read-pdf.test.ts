import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type PdfArticle, type PdfResult, readPdf } from "./read-pdf.ts";
import { column, makePdf, type PdfOptions, type PlacedLine } from "./testdata/make-pdf.ts";

const read = async (pages: readonly (readonly PlacedLine[])[], options: PdfOptions = {}): Promise<PdfArticle> => {
  const result = await readPdf(makePdf(pages, options));
  if (!result.ok) throw new Error(result.reason);
  return result.article;
};
const paragraphs = ({ text }: { text: string }): string[] => text.split("\n\n");
const labelled = (article: PdfArticle, rule: string): string[] =>
  article.hints.filter((h) => h.rule === rule).map((h) => article.text.slice(h.start, h.end));

const LEFT = [
  "Der Minister reiste am Dienstag nach Riga",
  "und sprach dort über neue Fährver-",
  "bindungen. Am Abend traf er Vertreter",
  "der Reeder.",
];
const RIGHT = [
  "Die Delegation bleibt bis Freitag in der",
  "Stadt. Danach reist sie nach Tallinn, wo",
  "ein Treffen der Ostsee-Anrainer",
  "geplant ist.",
];

describe("reading order", () => {
  const left =
    "Der Minister reiste am Dienstag nach Riga und sprach dort über neue Fährverbindungen. Am Abend traf er Vertreter der Reeder.";
  const right =
    "Die Delegation bleibt bis Freitag in der Stadt. Danach reist sie nach Tallinn, wo ein Treffen der Ostsee-Anrainer geplant ist.";
  test("two columns under a headline, drawn row by row and not on one grid", async () => {
    const lines = [...column(70, 700, LEFT), ...column(320, 696, RIGHT)].sort((a, b) => b.y - a.y);
    const article = await read([[{ x: 70, y: 760, text: "Minister in Riga: neue Fähren über die Ostsee geplant", size: 18 }, ...lines]]);
    expect(paragraphs(article)).toEqual(["Minister in Riga: neue Fähren über die Ostsee geplant", left, right]);
    expect(article.title).toBe("Minister in Riga: neue Fähren über die Ostsee geplant");
  });
  test("columns, a full line, columns", async () => {
    const line = "Zwischen den Spalten steht eine Zeile, die über die ganze Breite der Seite reicht, und trennt sie.";
    const article = await read([
      [
        ...column(70, 700, LEFT),
        ...column(320, 700, RIGHT),
        { x: 70, y: 600, text: line },
        ...column(70, 560, RIGHT),
        ...column(320, 560, LEFT),
      ],
    ]);
    expect(paragraphs(article)).toEqual([left, right, line, right, left]);
  });
  test("three columns", async () => {
    const at = (x: number): PlacedLine[] => column(x, 700, ["Spalte mit Text zu Fähren", "und Häfen, in der etwas", `steht: Nummer ${x}.`]);
    const article = await read([[...at(50), ...at(220), ...at(390)]]);
    expect(paragraphs(article).map((p) => p.slice(-4))).toEqual([" 50.", "220.", "390."]);
  });
  test("a table is read by rows", async () => {
    const rows = ["Estland", "Lettland", "Litauen", "Finnland"].flatMap((name, i) => [
      { x: 70, y: 700 - 12 * i, text: name },
      { x: 250, y: 700 - 12 * i, text: String(10 + i) },
    ]);
    expect((await read([rows])).text).toBe("Estland 10 Lettland 11 Litauen 12 Finnland 13");
  });
});

describe("paragraphs", () => {
  test("parted by distance, by indent, and after a short last line", async () => {
    const article = await read([
      [
        ...column(70, 700, [
          "Der erste Absatz hat zwei Zeilen, von denen die letzte",
          "kurz ist.",
          "Der zweite beginnt ohne Abstand und füllt seine Zeile ganz.",
        ]),
        { x: 84, y: 664, text: "Der dritte ist eingerückt." },
        { x: 70, y: 630, text: "Der vierte steht weiter unten." },
      ],
    ]);
    expect(paragraphs(article).map((p) => p.split(" ", 2)[1])).toEqual(["erste", "zweite", "dritte", "vierte"]);
  });
  test("a larger line is a heading", async () => {
    const article = await read([
      [...column(70, 700, LEFT), { x: 70, y: 640, text: "Wie es weitergeht", size: 12 }, ...column(70, 620, RIGHT)],
    ]);
    expect([...labelled(article, "pdf:larger"), ...labelled(article, "pdf:largest")]).toEqual(["Wie es weitergeht"]);
  });
});

describe("pages", () => {
  const page = (n: number, lines: readonly string[]): PlacedLine[] => [
    { x: 70, y: 805, text: `Hafenbote Nr. 12 vom ${n}. März` },
    ...column(70, 700, lines),
    { x: 290, y: 40, text: `Seite ${n} von 3` },
  ];
  const three = [
    page(1, LEFT),
    page(2, ["An dem Treffen in Tallinn nehmen nach Angaben der Gastgeber auch Finnland und"]),
    page(3, ["Schweden teil."]),
  ];

  test("heads and page numbers are furniture; a sentence over two pages stays whole", async () => {
    const article = await read(three);
    expect(labelled(article, "pdf:running-head")).toHaveLength(3);
    expect(labelled(article, "pdf:page-number")).toEqual(["Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3"]);
    expect(article.text).toContain("auch Finnland und Schweden teil.");
  });
  test("each stretch knows its page", async () => {
    const article = await read(three);
    const on = (words: string): number | undefined => {
      const at = article.text.indexOf(words);
      return article.pages.find((p) => p.start <= at && at < p.end)?.page;
    };
    expect([on("Reeder"), on("Gastgeber"), on("Schweden")]).toEqual([1, 2, 3]);
  });
  test("the pages cover the text in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom("Ein Satz.", "ein Rest", "und mehr", "7"), { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const result = await readPdf(makePdf(texts.map((lines) => column(70, 700, lines, 30))));
          expect(result.ok).toBe(texts.flat().length > 0);
          if (!result.ok) return;
          const { pages, text, hints } = result.article;
          expect([pages[0]?.start, pages.at(-1)?.end]).toEqual([0, text.length]);
          expect(pages.map((p) => p.end)).toEqual([...pages.slice(1).map((p) => p.start), text.length]);
          expect(hints.every((h) => h.start < h.end && h.end <= text.length)).toBe(true);
          // Every letter that was drawn is there.
          const letters = (s: string): string => [...s.replace(/\s/gu, "")].sort().join("");
          expect(letters(text)).toBe(letters(texts.flat().join("")));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("metadata", () => {
  const text = [column(70, 700, LEFT)];
  test("dates of the file are a bound, not the day of publication", async () => {
    const article = await read(text, { info: { CreationDate: "D:20240310081500Z", ModDate: "D:20240312081500+01'00'" } });
    expect([article.published, article.noLaterThan]).toEqual([{ basis: "unknown" }, "2024-03-12"]);
  });
  test("a title and an author that people gave", async () => {
    expect(await read(text, { info: { Title: "Fähren für Riga – ein Überblick", Author: "Anna von Beispiel; scan01" } })).toMatchObject({
      title: "Fähren für Riga – ein Überblick",
      authors: ["Anna von Beispiel"],
    });
  });
  test.each(["Microsoft Word - entwurf.docx", "untitled", "pressemitteilung_final_2.indd"])(
    "%s is the title of a program",
    async (Title) => {
      expect(await read(text, { info: { Title } })).not.toHaveProperty("title");
    },
  );
});

describe("what cannot be read has a reason", () => {
  const good = makePdf([column(70, 700, LEFT)], { compress: true });
  test.each<[string, Uint8Array, string]>([
    ["nothing but the mark", Buffer.from("%PDF-1.7\n"), "damaged"],
    ["another file", Buffer.from("PK\u0003\u0004"), "damaged"],
    ["the first half", good.subarray(0, good.length / 2), "damaged"],
    ["a page without text", makePdf([[]]), "text recognition"],
  ])("%s", async (_, bytes, reason) => expect(await readPdf(bytes)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }));
  test("a wrong cross-reference table is found out and the file read", async () => {
    const bytes = Buffer.from(makePdf([column(70, 700, LEFT)]).map((b) => b));
    bytes.write("9999", bytes.lastIndexOf("startxref") + 10, "latin1");
    expect(await readPdf(bytes)).toMatchObject({ ok: true });
  });
  test("any damage gives an article or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, junk) => {
        const bytes = Buffer.from(good);
        bytes.set(junk.subarray(0, good.length - at), at);
        const result: PdfResult = await readPdf(bytes);
        expect(result.ok ? result.article.text.trim() : result.reason).not.toBe("");
      }),
      { numRuns: 40 },
    );
  });
});

/** ASCII85 (ISO 32000-1, 7.4.3) of whole groups of four bytes, filled up with zeros. */
function base85(bytes: Buffer): string {
  const full = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = "";
  for (let i = 0; i < full.length; i += 4) {
    const group = full.readUInt32BE(i);
    for (let place = 85 ** 4; place >= 1; place /= 85) text += String.fromCharCode(33 + (Math.floor(group / place) % 85));
  }
  return `${text}~>`;
}

describe("hostile files", () => {
  test("a stream that becomes very large is not unpacked", async () => {
    const zeros = deflateSync(Buffer.alloc(100_000_000, 0x20));
    const once = { entries: "/Filter /FlateDecode", bytes: zeros };
    const twice = { entries: "/Filter [/FlateDecode /FlateDecode]", bytes: deflateSync(zeros) };
    for (const stream of [once, twice])
      expect(await readPdf(makePdf([[]], { streams: [stream] }))).toMatchObject({
        ok: false,
        reason: expect.stringContaining("larger than 64 MB"),
      });
  });
  describe("however the file says that it is packed", () => {
    const zeros = deflateSync(Buffer.alloc(100_000_000, 0x20));
    const flate = "/Filter /FlateDecode";
    const hex = Buffer.from(`${zeros.toString("hex")}>`);
    const damaged = Buffer.concat([zeros.subarray(0, -4), Buffer.from([1, 2, 3, 4])]);
    const named = Buffer.from(makePdf([[]], { streams: [{ entries: flate, bytes: zeros }] })).toString("latin1");
    test.each<[string, Uint8Array]>([
      ["an escaped name", makePdf([[]], { streams: [{ entries: "/Filter /#46lateDecode", bytes: zeros }] })],
      ["a filter elsewhere", makePdf([[]], { streams: [{ entries: "/Filter 9 0 R", bytes: zeros }] })],
      ["a long dictionary", makePdf([[]], { streams: [{ entries: `${flate} /X (${"x".repeat(10_000)})`, bytes: zeros }] })],
      ["spaces behind the keyword", Buffer.from(named.replaceAll(">>\nstream\n", ">>\nstream  \n"), "latin1")],
      ["digits", makePdf([[]], { streams: [{ entries: "/Filter [/AHx /Fl]", bytes: hex }] })],
      ["base 85", makePdf([[]], { streams: [{ entries: "/Filter [/A85 /Fl]", bytes: Buffer.from(base85(zeros)) }] })],
      ["a wrong check sum", makePdf([[]], { streams: [{ entries: flate, bytes: damaged }] })],
      ["the end cut off", makePdf([[]], { streams: [{ entries: flate, bytes: zeros.subarray(0, -500) }] })],
      [
        "damage behind a first layer",
        makePdf([[]], {
          streams: [{ entries: flate, bytes: Buffer.concat([deflateSync(zeros).subarray(0, -8), Buffer.alloc(90, 0xff)]) }],
        }),
      ],
    ])("%s", async (_, bytes) =>
      expect(await readPdf(bytes)).toMatchObject({ ok: false, reason: expect.stringContaining("larger than 64 MB") }),
    );
    test.each(["/#4cZWDecode", "/RunLengthDecode", "9 0 R"])("what is not unpacked here must be short: %s", async (filter) => {
      const bytes = Buffer.alloc(1_100_000, 0x81);
      expect(await readPdf(makePdf([[]], { streams: [{ entries: `/Filter ${filter}`, bytes }] }))).toMatchObject({
        ok: false,
        reason: expect.stringContaining("a stream is packed with"),
      });
    });
  });
  test("reading ends when its time is over, and on a page with too many pieces", async () => {
    const pages = Array.from({ length: 5 }, () => column(70, 700, LEFT));
    expect(await readPdf(makePdf(pages), 0)).toEqual({ ok: false, reason: "PDF that takes too long to read" });
    const bytes = Buffer.from("BT /F1 10 Tf 1 0 0 1 70 700 Tm (Text) Tj ET BT /F1 9 Tf 1 0 0 1 70 500 Tm (mehr) Tj ET ".repeat(40_000));
    const full = await readPdf(makePdf([[], column(70, 700, LEFT)], { streams: [{ entries: "", bytes }] }));
    expect(full).toMatchObject({ ok: true, warnings: [expect.stringContaining("more than 50000 pieces of text on page 1")] });
    expect(full.ok && full.article.text).toContain("Riga");
  });
  test("pages that go round in a circle", async () => {
    const bytes = Buffer.from(makePdf([column(70, 700, LEFT)]))
      .toString("latin1")
      .replace("/Kids [4 0 R]", "/Kids [2 0 R]");
    expect((await readPdf(Buffer.from(bytes, "latin1"))).ok).toBe(false);
  });
  test("brackets without end", async () => {
    const bytes = Buffer.from(`BT /F1 10 Tf ${"[".repeat(200_000)}`);
    expect(await readPdf(makePdf([[]], { streams: [{ entries: "", bytes }] }))).toMatchObject({ ok: false });
  });
  test("scripts in the file are not run", async () => {
    const article = await read([column(70, 700, LEFT)], { catalog: "/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >>" });
    expect([article.text.length > 0, "ran" in globalThis]).toEqual([true, false]);
  });

  describe("the net", () => {
    afterEach(() => vi.restoreAllMocks());
    test("nothing is fetched, for unknown fonts and encodings neither", async () => {
      const fetched = vi.spyOn(globalThis, "fetch");
      const bytes = Buffer.from(makePdf([column(70, 700, LEFT)]))
        .toString("latin1")
        .replace("/BaseFont /Helvetica /Encoding /WinAnsiEncoding", "/BaseFont /Unbekannt /Encoding /UniGB-UCS2-H   ");
      await readPdf(Buffer.from(bytes, "latin1"));
      expect(fetched).not.toHaveBeenCalled();
    });
  });
});
