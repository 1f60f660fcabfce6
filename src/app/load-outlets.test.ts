import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { GOVERNMENT_HAS_SAY, outletDirectory, sanctionsOn } from "../core/index.ts";
import { AGENCIES } from "../lang/de/blocks/agencies.ts";
import { loadActors } from "./load-actors.ts";
import { loadOutlets, packOutlets } from "./load-outlets.ts";
import { packageRoot } from "./package-root.ts";

const root = packageRoot();
const shipped = loadOutlets(root);
const directory = outletDirectory(shipped);

test("the shipped outlets are of known countries, and every agency of the language pack is one of them", () => {
  expect(shipped.length).toBeGreaterThan(1400);
  const { states, organisations } = loadActors(root);
  const codes = new Set([...states, ...organisations].map((a) => a.code));
  const places = shipped.flatMap((o) => [o.country, ...(o.sanctions ?? []).map((s) => s.jurisdiction)]);
  expect([...new Set(places)].filter((code) => !codes.has(code))).toEqual([]);
  expect(AGENCIES.filter(({ sign }) => !directory.byAgency(sign)).map((a) => a.sign)).toEqual([]);
});

test("facts that are public: who is found, what is in force when", () => {
  const rt = directory.outletOf({ url: "https://de.rt.com/international/1" });
  expect([rt?.name, rt?.country, GOVERNMENT_HAS_SAY.has(rt?.ownership ?? "private")]).toEqual(["RT DE", "RUS", true]);
  const eu = (day: string): string[] => sanctionsOn(rt ?? {}, day).flatMap((s) => (s.jurisdiction === "EU" ? [s.id] : []));
  expect([eu("2022-03-01"), eu("2022-03-02")]).toEqual([[], ["EU-2022-350"]]);
  expect(directory.byHost("www.tagesschau.de")?.name).toBe("tagesschau");
  // Papers of that name appear in several countries.
  expect(directory.byName("Daily News")).toBeUndefined();
});

test("what the build packs is what the files say", () => {
  expect(JSON.parse(packOutlets(root))).toEqual(shipped);
});

const ACT = "- {id: EU-1, act: Regulation 1, jurisdiction: EU, measure: blocked, from: 2022-03-02, source: Gazette}";

function folderWith(outlets: string, acts = ACT, file = "UTO.yaml"): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "data", "sources"), { recursive: true });
  writeFileSync(join(folder, "data", "sanctions.yaml"), acts);
  writeFileSync(join(folder, "data", "sources", file), outlets);
  return folder;
}

test("a row names acts by their ids, with a scope if they cover only part", () => {
  const [one] = loadOutlets(folderWith("- {name: Kanal, sanctions: [EU-1, {act: EU-1, scope: Kanal 2}], source: test}"));
  expect(one).toMatchObject({ name: "Kanal", country: "UTO", sanctions: [{ id: "EU-1", from: "2022-03-02" }, { scope: "Kanal 2" }] });
});

test.each([
  ["name: Kanal", /must be a list/u],
  ["- Kanal", /the outlet "Kanal" is no object/u],
  ["- null", /the outlet null is no object/u],
  ["- {source: test}", /has no name/u],
  ["- {name: Kanal}", /the outlet "Kanal" has no source/u],
  ["- {name: Kanal, source: test, colour: red}", /unknown column colour/u],
  ["- {name: Kanal, source: test, constructor: red}", /unknown column constructor/u],
  ["- {name: Kanal, source: test, ownership: state}", /ownership must be one of SC, CaPu/u],
  ["- {name: Kanal, source: test, agency: false}", /agency must be true or left out/u],
  ["- {name: Kanal, source: test, sign: K}", /has a sign but is no agency/u],
  ["- {name: Kanal, source: test, domains: [www.kanal.example]}", /domains must be a list of domains/u],
  ["- {name: Kanal, source: test, domains: [https://kanal.example/a]}", /domains must be a list of domains/u],
  ["- {name: Kanal, source: test, sanctions: [EU-2]}", /names the act "EU-2"/u],
  ["- {name: A, source: t, domains: [a.example]}\n- {name: B, source: t, domains: [a.example]}", /a\.example is given to A and to B/u],
  ["- {name: A, source: t}\n- {name: A, source: t}", /A is given twice/u],
])("a broken row is named: %s", (yaml, says) => {
  expect(() => loadOutlets(folderWith(yaml))).toThrow(says);
});

test.each([
  [`${ACT}\n${ACT}`, /EU-1 is given twice/u],
  [ACT.replace("2022-03-02", "2.3.2022"), /from must be a day/u],
  [ACT.replace("blocked", "ban"), /measure must be one of/u],
  [ACT.replace("2022-03-02", "2022-03-02, until: 2021-01-01"), /EU-1 ends before it begins/u],
])("a broken act is named: %s", (acts, says) => {
  expect(() => loadOutlets(folderWith("[]", acts))).toThrow(says);
});

test("a file is named for its country, and there must be a folder", () => {
  expect(() => loadOutlets(folderWith("[]", ACT, "utopia.yaml"))).toThrow(/named for the code of a country/u);
  const bare = tempFolder();
  mkdirSync(join(bare, "data"));
  writeFileSync(join(bare, "data", "sanctions.yaml"), ACT);
  expect(() => loadOutlets(bare)).toThrow(/sources: is missing/u);
});
