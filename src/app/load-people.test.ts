import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import type { PersonRow } from "../lang/de/index.ts";
import { loadActors } from "./load-actors.ts";
import { loadPeople, withOwn } from "./load-people.ts";
import { packageRoot } from "./package-root.ts";

/** A folder with one file of office-holders. */
function folderWith(yaml: string, file = "KEN.yaml"): string {
  const folder = tempFolder();
  writeFileSync(join(folder, file), yaml);
  return folder;
}
const codes = new Set(["KEN", "SPLM/A"]);
const RIGHT = `- {name: Awino Mustera, surname: Mustera, gender: f, offices: [{office: foreign-minister, from: 2020, to: 2021-03}]}`;

test("rows come with the code of their file, and bare years as texts", () => {
  expect(loadPeople(folderWith(RIGHT), codes)).toEqual([
    {
      code: "KEN",
      name: "Awino Mustera",
      surname: "Mustera",
      gender: "f",
      offices: [{ office: "foreign-minister", from: "2020", to: "2021-03" }],
    },
  ]);
  expect(loadPeople(folderWith(RIGHT, "SPLM_A.yaml"), codes)[0]?.code).toBe("SPLM/A");
  expect(loadPeople(join(tempFolder(), "none"), codes)).toEqual([]);
});

describe("a wrong row is named with its file, number and name", () => {
  test.each([
    [RIGHT.replace("foreign-minister", "minister"), /KEN\.yaml: row 1 \(Awino Mustera\) .*"minister"; there are head-of-state/u],
    [RIGHT.replace("2021-03", "2019"), /ends \(2019\) before it begins \(2020\)/u],
    [RIGHT.replace("2021-03", "2021-13"), /no date at "to": "2021-13"/u],
    [RIGHT.replace("gender: f", "gender: w"), /gender m or f/u],
    [RIGHT.replace("surname: Mustera", "surname: Vorlagu"), /Vorlagu, which is in none of its names/u],
    [RIGHT.replace("gender: f", "gender: f, born: 1970"), /unknown column born/u],
    [RIGHT.replace("from: 2020", "since: 2020"), /unknown field since/u],
    [RIGHT.replace("gender: f", "gender: f, source: somewhere"), /source as a web address/u],
    [`${RIGHT}\n${RIGHT}`, /row 2 \(Awino Mustera\) is given twice/u],
    ["- surname: Mustera", /row 1 has no name/u],
    ["- 7", /row 1 is no office-holder/u],
    ["name: Awino", /must be a list/u],
    ["- [", /KEN\.yaml/u],
  ])("%s", (yaml, says) => {
    expect(() => loadPeople(folderWith(yaml), codes)).toThrow(says);
  });

  test("a file for nobody in the directory", () => {
    expect(() => loadPeople(folderWith(RIGHT, "QQQ.yaml"), codes)).toThrow(/QQQ, which is no code/u);
  });

  test("the user's own files are not mended by installing anew", () => {
    expect(() => loadPeople(folderWith("- 7"), codes, true)).toThrow(/actors import/u);
    expect(() => loadPeople(folderWith("- 7"), codes)).toThrow(/install Entente again/u);
  });
});

describe("the user's own rows", () => {
  const row = (name: string, more: Partial<PersonRow> = {}): PersonRow => ({
    code: "KEN",
    name,
    surname: name.split(" ").at(-1) ?? "",
    gender: "f",
    offices: [{ office: "foreign-minister", from: "2020" }],
    ...more,
  });
  const now: PersonRow["offices"] = [{ office: "foreign-minister", from: "2020", to: "2024" }];

  test.each([
    ["of the same name", row("Awino Mustera"), row("Awino Mustera", { offices: now })],
    ["with a spelling in common", row("Awino Mustera", { forms: ["Avino Mustera"] }), row("Avino Mustera", { offices: now })],
    ["with a second given name", row("Sergej Probow"), row("Sergey Ivanovich Probov", { offices: now })],
    [
      "of the same item",
      row("Awino Mustera", { source: "https://a.example/1; https://b.example/2" }),
      row("A. B. Muster", { source: "https://b.example/2", offices: now }),
    ],
  ])("take the place of one %s, and keep its usual name", (_, shipped, own) => {
    const [only, ...more] = withOwn([shipped], [own]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ name: shipped.name, surname: shipped.surname, offices: now });
    expect(new Set([only?.name, ...(only?.forms ?? [])])).toContain(own.name);
  });

  test("of others are added", () => {
    const [one, other] = [row("Awino Mustera"), row("Lena Mustera")];
    expect(withOwn([one], [other, row("Awino Mustera", { code: "UGA" })])).toHaveLength(3);
  });

  test("lie in a folder of their own", () => {
    const shipped = loadActors(packageRoot());
    const { people } = loadActors(packageRoot(), folderWith(RIGHT));
    expect(people).toHaveLength(shipped.people.length + 1);
  });
});

test("the shipped office-holders load", () => {
  expect(loadActors(packageRoot()).people.length).toBeGreaterThan(500);
});
