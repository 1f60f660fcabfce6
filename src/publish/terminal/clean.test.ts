import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, cleanView } from "./clean.ts";

describe("cleanText", () => {
  it.each([
    ["colour", "\u001b[31mrot\u001b[0m", "rot"],
    ["cursor and screen", "a\u001b[2J\u001b[1;1Hb", "ab"],
    ["window title", "a\u001b]0;neuer Titel\u0007b", "ab"],
    ["link", "\u001b]8;;http://x\u001b\\hier\u001b]8;;\u001b\\", "hier"],
    ["device control", "a\u001bPq#0\u001b\\b", "ab"],
    ["eight-bit control", "a\u009b31mb", "ab"],
    ["a string that never ends keeps its text", "a\u001b]0;b", "a0;b"],
    ["a sequence hidden in a sequence", "\u001b\u001b[31m[31mx", "[31mx"],
    ["backspaces", "gut\b\b\bschlecht", "gutschlecht"],
    ["direction override", "ab\u202ecd\u202c", "abcd"],
    ["zero width", "Dro\u200bhnen\ufeff\u00ad", "Drohnen"],
    ["lone surrogate", "a\ud800b", "a\ufffdb"],
    ["carriage return", "a\r\nb\rc", "a\nb\nc"],
    [
      "what looks wild and is not",
      "Größe: 5 % – „ja“ 🎉 \u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
      "Größe: 5 % – „ja“ 🎉 \u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ],
  ])("%s", (_, hostile, clean) => {
    expect(cleanText(hostile)).toBe(clean);
  });

  it("leaves no control character but line breaks, and is done after once", () => {
    const wild = fc
      .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u001b", "\u001b[", "\u009b", "\u001b]", "31m", "\u0007", "\u202e")))
      .map((p) => p.join(""));
    fc.assert(
      fc.property(wild, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe("cleanLine", () => {
  it("is one line", () => {
    expect(cleanLine("  a\n\n b\u2028c\t d ")).toBe("a b c d");
  });
});

describe("cleanView", () => {
  it("reaches every string and keeps the shape", () => {
    expect(cleanView({ a: ["x\u0007"], b: { c: "\u001b[1my" }, n: 1, t: true })).toEqual({ a: ["x"], b: { c: "y" }, n: 1, t: true });
  });
});
