import { expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import { FRAMES } from "../frames/index.ts";
import { ABOUT_PARTIES } from "./parties.ts";

test("the frames that are completed from a story of two exist", () => {
  const ids = new Set(FRAMES.map((f) => f.id));
  for (const id of ABOUT_PARTIES) expect(ids).toContain(id);
});

test("what was carried on names the sentence that it comes from", () => {
  const text = "Kenia ist Nachbar von Uganda. Uganda hat das Abkommen gekündigt.";
  const step = read(text, "2024-03-14").claims[0]?.derivation.find((s) => s.rule === "de.context");
  expect(step?.span && text.slice(step.span.start, step.span.end)).toBe("Kenia ist Nachbar von Uganda.");
});

test("a nationality in passing makes nobody a party", () => {
  expect(read("Eine britische Station ist leer. Norwegen hat das Abkommen gekündigt.", "2024-03-14").claims).toEqual([]);
});
