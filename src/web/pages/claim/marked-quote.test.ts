import { describe, expect, it } from "vitest";
import { parts } from "./marked-quote.tsx";

const QUOTE = "Nordmark liefert Drohnen.";

describe("parts of a sentence", () => {
  it("keep every character and prefer the shorter of two marks", () => {
    const found = parts(QUOTE, [
      { start: 0, end: 16, role: "source", of: "x" },
      { start: 9, end: 16, role: "trigger", of: "" },
      { start: 0, end: 8, role: "actor", of: "XNM" },
    ]);
    expect(found.map((p) => p.text).join("")).toBe(QUOTE);
    expect(found.flatMap((p) => (p.mark ? [[p.mark.role, p.text]] : []))).toEqual([
      ["actor", "Nordmark"],
      ["trigger", "liefert"],
    ]);
  });

  it("ignore marks outside the sentence", () => {
    expect(parts(QUOTE, [{ start: 20, end: 99, role: "cue", of: "" }])).toEqual([{ text: QUOTE }]);
  });
});
