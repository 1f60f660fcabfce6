import { describe, expect, test } from "vitest";
import { type Document, UNKNOWN_DATE } from "../../../core/index.ts";
import { AGENCIES, knownAgency } from "./agencies.ts";
import { labelBlocks } from "./label-blocks.ts";
import { readFurniture } from "./read-furniture.ts";

const ONE = "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist.";
const TWO = "Ein Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung. Verletzt wurde bei dem Unglück offenbar niemand.";
function read(...lines: readonly string[]): ReturnType<typeof readFurniture> {
  const document: Document = { id: "d", text: lines.join("\n\n"), published: UNKNOWN_DATE };
  return readFurniture({ document, blocks: labelBlocks({ document }) });
}

describe("title", () => {
  test("the title block", () => {
    expect(read("Hafen bleibt bis Ostern zu", ONE, TWO).title).toBe("Hafen bleibt bis Ostern zu");
  });
  test("only in the comment prompt", () => {
    expect(read(ONE, TWO, "Deine Meinung zu „Hafen bleibt bis Ostern zu“").title).toBe("Hafen bleibt bis Ostern zu");
  });
  test("nowhere", () => {
    expect(read(ONE, TWO)).toEqual({ agencies: [] });
  });
});

describe("outlet", () => {
  test.each([
    ["Quelle: morgenbote.example, tz", "morgenbote.example"],
    ["Quelle: Morgenbote, tz", "Morgenbote"],
    ["© Morgenbote 2024. Alle Rechte vorbehalten.", "Morgenbote"],
    ["Morgenbote unterstützen", "Morgenbote"],
  ])("%j", (line, outlet) => {
    expect(read(ONE, TWO, line).outlet).toBe(outlet);
  });
  test("a name in the dateline that the furniture repeats", () => {
    expect(read(`SIELOW (KÜSTE HEUTE) – ${ONE}`, TWO, "- Alles zum Hafen bei KÜSTE HEUTE!")).toEqual({
      outlet: "KÜSTE HEUTE",
      agencies: [],
    });
  });
});

describe("agencies", () => {
  test.each([
    [[`Sielow (dpa) – ${ONE}`, TWO], ["dpa"]],
    [
      [`Sielow (dpa/AFP) – ${ONE}`, TWO],
      ["dpa", "AFP"],
    ],
    [[`Sielow (xyz) – ${ONE}`, TWO], ["xyz"]],
    [[ONE, `${TWO} (tz/rtr)`], ["Reuters"]],
    [
      [ONE, TWO, "Mit Material von dpa und Keystone-SDA"],
      ["dpa", "SDA"],
    ],
    [[ONE, TWO, "Quelle: morgenbote.example, tz/dpa"], ["dpa"]],
    [[ONE, "Der Kran. (Foto: dpa)", TWO], []],
    [[ONE, "Das meldet die Agentur Reuters unter Berufung auf Kreise der Hafenverwaltung.", TWO], []],
  ])("%j", (lines, agencies) => {
    expect(read(...lines).agencies).toEqual(agencies);
  });
  test("every sign leads to itself", () => {
    for (const { sign } of AGENCIES) expect(knownAgency(sign)).toBe(sign);
  });
});
