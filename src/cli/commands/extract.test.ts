import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";

const P1 =
  "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist. Verletzt wurde niemand.";
const PAGE = `<html lang="de"><head><title>Hafen zu</title><meta property="og:site_name" content="Morgenbote"><meta name="date" content="2034-03-12"></head><body><nav>Start</nav><article><h1>Hafen zu</h1><p>${P1}</p><p>\u001b[2JEin Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung, die Kosten seien noch nicht abzusehen.</p></article></body></html>`;

function pages(): string {
  const folder = join(tempFolder(), "seiten");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.html"), PAGE);
  writeFileSync(join(folder, "b.html"), "<div>".repeat(500));
  return folder;
}

test("for people: what is known and from where, and the text", async () => {
  const { code, out } = await runCli("extract", join(pages(), "a.html"), "--lang", "en");
  expect(code).toBe(0);
  expect(out).toMatch(/^Hafen zu\nOutlet {10}Morgenbote\nPublished {7}2034-03-12 \(meta, 92 % sure\)\n\nDer Hafen von Sielow/u);
  expect(out).not.toMatch(/Start|\u001b/u);
});
test("for programs: one page whole", async () => {
  const { out } = await runCli("extract", "--json", join(pages(), "a.html"));
  expect(JSON.parse(out)).toMatchObject({
    title: "Hafen zu",
    metadata: { published: { value: "2034-03-12", basis: "meta" } },
    blocks: [{ label: "furniture", rule: "html:nav" }, {}, {}, {}],
  });
});
test("lines: a page that fails is one of them, and the exit code says so", async () => {
  const { code, out } = await runCli("extract", "--jsonl", pages());
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; error?: string });
  expect([code, lines.map((l) => [l.file, l.error])]).toEqual([
    1,
    [
      ["seiten/a.html", undefined],
      ["seiten/b.html", "HTML nested more than 400 levels deep"],
    ],
  ]);
});
test.each([
  [["--json", "--jsonl", "x"], 2, "Choose one"],
  [["--time-limit", "0", "x"], 2, "no number of seconds"],
  [["--jsonl", "--url", "https://m.example/", "x"], 2, "one page"],
  [["http://127.0.0.1/a", "--lang", "en"], 1, "private network"],
  [["nowhere.html", "--lang", "en"], 1, "no such file"],
  [["nowhere.html", "--lang", "de"], 1, "gibt es nicht"],
])("wrong use: %s", async (args, exit, says) => {
  const { code, err } = await runCli("extract", ...args);
  expect([code, err.includes(says)]).toEqual([exit, true]);
});
