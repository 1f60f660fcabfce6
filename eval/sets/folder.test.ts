import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { readFolder } from "./folder.ts";

/** Writes files into a new folder. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const lines = (...values: readonly object[]): string => values.map((v) => `${JSON.stringify(v)}\n`).join("\n");
const TEXT = { text: "Malta lobte Zypern.", dct: "2031-05-06" };
const CLAIM = { anchor: "lobte", kind: "endorsement", actors: ["MLT"], recipients: ["CYP"], sources: [] };
const shown = (folder: string) => readFolder(folder).sets.map((s) => [s.name, s.measure, s.documents.length]);

test("yardsticks are known by what their lines hold, in the folder and in those inside it", () => {
  const folder = folderOf({
    "data/a.dev.jsonl": lines({ id: "1", ...TEXT, timex: [] }, { id: "2", ...TEXT, timex: [] }),
    "data/b.dev.jsonl": lines({ id: 1, ...TEXT, tokenChars: [[0, 5]], annotations: [] }),
    "data/c.jsonl": lines({ id: "1", tokens: [], annotations: [] }),
    "data/deeper/d.jsonl": lines({ id: "1", ...TEXT, timex: [] }),
    "passages.jsonl": lines({ id: "1", ...TEXT, claims: [CLAIM] }, { id: "2", ...TEXT, claims: [] }),
    "readme.txt": "nothing",
  });
  expect(shown(folder)).toEqual([
    ["passages", "claims", 2],
    ["a.dev", "times", 2],
    ["b.dev", "quotes", 1],
  ]);
  expect(readFolder(folder).unscored).toEqual([join(folder, "data", "c.jsonl")]);
});

test("a document is read as `entente analyse` reads it", () => {
  const [set] = readFolder(folderOf({ "p.jsonl": lines({ id: 7, outlet: "Musterblatt", ...TEXT, claims: [CLAIM] }) })).sets;
  expect(set?.documents).toEqual([
    {
      document: {
        id: "7",
        text: TEXT.text,
        outlet: "Musterblatt",
        published: { notBefore: "2031-05-06", notAfter: "2031-05-06", basis: "given" },
      },
      claims: [CLAIM],
    },
  ]);
});

test("a list of texts without claims takes the texts from the training part beside it", () => {
  const train = lines({ id: "1", ...TEXT, annotations: [], tokenChars: [] }, { id: "2", ...TEXT, annotations: [], tokenChars: [] });
  const folder = folderOf({ "x.train.jsonl": train, "x.negatives.txt": "2\n" });
  expect(shown(folder)).toEqual([
    ["x.negatives", "claims", 1],
    ["x.train", "quotes", 2],
  ]);
  expect(() => readFolder(folderOf({ "x.train.jsonl": train, "x.negatives.txt": "3\n" }))).toThrow("there is no text 3");
});

test("gold on claims is one file a text, the text inside or beside it", () => {
  const folder = folderOf({
    "gold/one/1.json": JSON.stringify({ id: "a", ...TEXT, claims: [CLAIM] }),
    "gold/one/other.json": JSON.stringify({ title: "no gold" }),
    "gold/two/1.json": JSON.stringify({ file: "b.txt", claims: [] }),
    "two/b.txt": "Zypern dankte.",
  });
  const { sets } = readFolder(join(folder, "gold"));
  expect(sets.map((s) => [s.name, s.documents.map((d) => [d.document.id, d.document.text])])).toEqual([
    ["one", [["a", TEXT.text]]],
    ["two", [["b.txt", "Zypern dankte."]]],
  ]);
  expect(() => readFolder(folderOf({ "1.json": JSON.stringify({ file: "b.txt", claims: [] }) }))).toThrow(
    "its text is neither in it nor in",
  );
});

test.each([
  ["no JSON", "{", ":1 is not a JSON object"],
  ["a list", "[]", ":1 is not a JSON object"],
  ["no id", lines({ ...TEXT, timex: [] }), ':1 has no "id"'],
  ["no list in a later line", lines({ id: "1", ...TEXT, timex: [] }, { id: "2", ...TEXT }), ':3 has no list "timex"'],
])("%s is told with its place", (_what, text, problem) => {
  expect(() => readFolder(folderOf({ "a.jsonl": text }))).toThrow(problem);
});
