import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import type { Reading } from "../../core/index.ts";

const TEXT = "Malta und Zypern haben am Montag ein Abkommen unterzeichnet. Der Minister sagte, das Abkommen werde nicht sofort gelten.";

function file(name: string, text: string): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, text);
  return path;
}

test("every layer of a file is shown", { timeout: 30_000 }, async () => {
  const path = file("artikel.txt", TEXT);
  const { code, out, err } = await runCli("explain", "--layers", path, "--published", "2024-03-12", "--lang", "en");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(path);
  expect(out).toMatch(/^── body · rule /mu);
  expect(out).toMatch(/^ 1 {2}“Malta und Zypern .* unterzeichnet\.”$/mu);
  expect(out).toMatch(/^ +1 {2}Malta +(?:PROPN|NOUN) +Malta/mu);
  expect(out).toMatch(/^ +9 {2}unterzeichnet +VERB +unterzeichnen +.*VerbForm=Part/mu);
  expect(out).toMatch(/^ +main · unterzeichnen · finite haben · .*past$/mu);
  expect(out).toMatch(/DATE 2024-03-11 · reckoned from the date/u);
  expect(out).toMatch(/“Zypern” · CYP · Zypern · name · directory · rule /u);
  expect(out).toMatch(/cue “sagte”/u);
  expect(out).toMatch(/(?:MLT ↔ CYP|CYP ↔ MLT) treaty: Abkommen/u);
});

test("as JSON it is a list of readings, each with its file; German words by request", { timeout: 30_000 }, async () => {
  const path = file(
    "zwei.jsonl",
    `${JSON.stringify({ id: "a", text: TEXT, published: "2024-03-12" })}\n${JSON.stringify({ text: TEXT })}\n`,
  );
  const read = JSON.parse((await runCli("explain", "--layers", path, "--json")).out) as { name: string; reading: Reading }[];
  expect(read.map((r) => r.name)).toEqual([`${path}:1`, `${path}:2`]);
  expect(read[0]?.reading.document.text).toBe(TEXT);
  expect(read[0]?.reading.sentences).toHaveLength(2);
  expect((await runCli("explain", "--layers", path, "--lang", "de")).out).toContain("Teilsätze");
});

test("what cannot be read is named, and the rest goes on", { timeout: 30_000 }, async () => {
  const english = file("english.txt", "The two countries have signed an agreement on fishing, the minister said on Monday.");
  expect(await runCli("explain", "--layers", english, "--lang", "en")).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringContaining(english),
  });
});

test.each([
  ["neither a claim nor a file", []],
  ["both", ["abc.1.1", "--layers", "x.txt"]],
  ["a date for a claim", ["abc.1.1", "--published", "2024"]],
  ["a date that is none", ["--layers", "x.txt", "--published", "gestern"]],
])("wrong use: %s", async (_, args) => {
  expect(await runCli("explain", ...args)).toMatchObject({ code: 2, out: "" });
});
