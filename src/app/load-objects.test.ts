import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { loadActors } from "./load-actors.ts";
import { loadObjects } from "./load-objects.ts";
import { packageRoot } from "./package-root.ts";

function fileWith(yaml: string): string {
  const file = join(tempFolder(), "objects.yaml");
  writeFileSync(file, yaml);
  return file;
}

test("the shipped objects come with the directory", () => {
  const { objects } = loadActors(packageRoot());
  expect(new Set(objects.map((o) => o.type))).toEqual(new Set(["exercise", "weapon", "treaty"]));
});

test("a row may have forms, some of them ambiguous", () => {
  const rows = loadObjects(fileWith("- {name: Muster 2, type: weapon, forms: [Muster], ambiguous: [Muster]}"));
  expect(rows).toEqual([{ name: "Muster 2", type: "weapon", forms: ["Muster"], ambiguous: ["Muster"] }]);
});

test.each([
  ["name: Muster", /must be a list/u],
  ["- Muster", /row 1 is no object/u],
  ["- {type: weapon}", /row 1 has no name/u],
  ["- {name: Muster, type: ship}", /row 1 \(Muster\) must be of a type among exercise, weapon, treaty/u],
  ["- {name: Muster, type: weapon, colour: red}", /unknown column colour/u],
  ["- {name: Muster, type: weapon, forms: Muster 2}", /forms must be a list/u],
  ["- {name: Muster, type: weapon, ambiguous: [Anders]}", /ambiguous must be/u],
  ["- {name: Muster, type: weapon}\n- {name: Probe, type: treaty, forms: [Muster]}", /Muster is in rows 1 and 2/u],
])("a broken row is named: %s", (yaml, says) => {
  expect(() => loadObjects(fileWith(yaml))).toThrow(says);
});
