import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { read } from "../../../../tests/support/german.ts";
import { indexObjects, type ObjectRow } from "./objects.ts";

const rows = parse(readFileSync(new URL("../../../../data/objects.yaml", import.meta.url), "utf8")) as readonly ObjectRow[];
const find = indexObjects(rows);

test.each([
  ["Das Manöver Malabar beginnt im Mai.", [["Malabar", "exercise"]]],
  ["Die Übung „Wostok“ beginnt im Mai.", [["Wostok", "exercise"]]],
  [
    "Rimpac beginnt im Mai, Sapad im Herbst.",
    [
      ["Rimpac", "exercise"],
      ["Sapad", "exercise"],
    ],
  ],
  ["Die Lieferung von Leopard 2 ist geplant.", [["Leopard 2", "weapon"]]],
  [
    "Bestellt sind Leopard-Panzer und Patriot-Systeme.",
    [
      ["Leopard 2", "weapon"],
      ["Patriot", "weapon"],
    ],
  ],
  ["Bestellt sind Schützenpanzer vom Typ Marder.", [["Marder", "weapon"]]],
  ["Der Kauf der S-400 ist geplant.", [["S-400", "weapon"]]],
  ["Das Ende des INF-Vertrags ist nahe.", [["INF-Vertrag", "treaty"]]],
  ["Das Minsker Abkommen gilt weiter.", [["Minsker Abkommen", "treaty"]]],
])("%s", (text, expected) => {
  expect(find(read(text).tokens).map((o) => [o.name, o.type])).toEqual(expected);
});

test.each([
  ["Ein Marder lief über die Straße."],
  ["Der Leopard schläft im Zoo."],
  ["In Milan spielt die Mannschaft morgen."],
  ["Der Tornado zerstörte zwei Häuser."],
  ["Wostok heißt auch eine Station am Südpol."],
  ["Ein Patriot liebt sein Land."],
])("nothing: %s", (text) => {
  expect(find(read(text).tokens)).toEqual([]);
});

test("every row is right, and no form belongs to two", () => {
  const types = new Set(["exercise", "weapon", "treaty"]);
  expect(rows.filter((r) => !types.has(r.type) || typeof r.name !== "string")).toEqual([]);
  const forms = rows.flatMap((r) => [...new Set([r.name, ...(r.forms ?? [])])]);
  expect(forms.filter((f, i) => forms.indexOf(f) !== i)).toEqual([]);
});
