import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { actorCode, actorNames } from "./actor-names.ts";
import { dyadOf } from "./brief.ts";
import { loadActors } from "./load-actors.ts";
import { packageRoot } from "./package-root.ts";

const shipped = loadActors(packageRoot());

test("every shipped actor loads, with a name in both languages for every state", () => {
  expect(shipped.states.length).toBeGreaterThan(195);
  expect(shipped.states.filter((s) => s.english === undefined)).toEqual([]);
  const names = actorNames(shipped);
  expect([names("IRN", "de"), names("DEU", "de"), names("DEU", "en"), names("XYZ", "en")]).toEqual([
    "Iran",
    "Deutschland",
    "Germany",
    "XYZ",
  ]);
});

test.each([
  ["irn", "IRN"],
  ["Russland", "RUS"],
  ["germany", "DEU"],
  ["nato", "NATO"],
])("%s is %s", (given, code) => {
  expect(actorCode(shipped, given)).toBe(code);
});

test("an unknown actor is an error that lists near ones", () => {
  expect(() => actorCode(shipped, "Irn an")).toThrow(/IRN \(Iran\)/u);
  expect(() => actorCode(shipped, "IRX")).toThrow(/IRN|IRQ/u);
});

test.each([
  ["irn-aze", "AZE-IRN"],
  ["Guinea-Bissau-Mali", "GNB-MLI"],
  ["Mali–Guinea-Bissau", "GNB-MLI"],
])("%s is the pair %s", (given, pair) => {
  expect(dyadOf(shipped, given)).toBe(pair);
});

test.each([["IRN"], ["IRN-IRN"], ["IRN-QQQ"]])("%s is no pair", (given) => {
  expect(() => dyadOf(shipped, given)).toThrow();
});

test.each([
  ["code: DEU\nnames: []", /DEU must have a list of names/u],
  ["names: [Deutschland]", /has no code/u],
  ["code: FRA\nnames: [Frankreich]", /named for another code/u],
  ["code: [", /DEU\.yaml/u],
])("broken data is named with its file", (yaml, says) => {
  const root = tempFolder();
  mkdirSync(join(root, "data", "states"), { recursive: true });
  writeFileSync(join(root, "data", "states", "DEU.yaml"), yaml);
  writeFileSync(join(root, "data", "organisations.yaml"), "[]");
  expect(() => loadActors(root)).toThrow(says);
});
