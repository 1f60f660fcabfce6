import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, pad, shorten } from "./width.ts";
import { wrap, wrapParts } from "./wrap.ts";

describe("displayWidth", () => {
  it.each([
    ["Küste → Hafen", 13],
    ["e\u0301", 1],
    ["日本", 4],
    ["🎉", 2],
    ["👨‍👩‍👧", 2],
    ["\u001b[1mfett\u001b[22m", 4],
    ["● ◐ ◌ ⊘ ? ≠", 11],
    ["»Ja«", 4],
  ])("%s is %i wide", (text, width) => expect(displayWidth(text)).toBe(width));
});

describe("shorten and pad", () => {
  it("cut to the width and fill up to it", () => {
    expect(shorten("Patrouillenboote", 8)).toBe("Patroui…");
    expect(shorten("kurz", 8)).toBe("kurz");
    expect(shorten("日本語", 4)).toBe("日…");
    expect(pad("日", 4)).toBe("日  ");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1, max: 20 }),
        (text, width) => displayWidth(shorten(text, width)) <= width,
      ),
    );
  });
});

describe("wrapParts", () => {
  it("says the label once where a part is longer than the line", () => {
    expect(wrapParts(["eins zwei drei vier"], 14, "Quelle  ", "        ")).toEqual([
      "Quelle  eins",
      "        zwei",
      "        drei",
      "        vier",
    ]);
  });
});

describe("wrap", () => {
  it("hangs all lines but the first", () => {
    expect(wrap("eins zwei drei", 9, "- ", "   ")).toEqual(["- eins", "   zwei", "   drei"]);
  });

  it("lets a word that is too long stand alone", () => {
    expect(wrap("a Donaudampfschiff b", 6)).toEqual(["a", "Donaudampfschiff", "b"]);
  });

  it("loses no word and keeps to the width", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }).filter((w) => !/\s/u.test(w))),
        fc.integer({ min: 5, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width, "  ", "    ");
          expect(
            lines
              .map((l) => l.trim())
              .filter((l) => l !== "")
              .join(" "),
          ).toBe(words.join(" "));
          for (const line of lines) expect(displayWidth(line) <= width || !line.trim().includes(" ")).toBe(true);
        },
      ),
    );
  });
});

describe("wrapParts", () => {
  it("breaks between parts rather than inside them", () => {
    expect(wrapParts(["Dokument kaaa", "", "Aussage kaaa.1.1"], 20)).toEqual(["Dokument kaaa", "Aussage kaaa.1.1"]);
    expect(wrapParts(["a", "b"], 20)).toEqual(["a · b"]);
    expect(wrapParts(["ein sehr langer Teil", "b"], 10, "  ")).toEqual(["  ein sehr", "  langer", "  Teil", "  b"]);
  });
});
