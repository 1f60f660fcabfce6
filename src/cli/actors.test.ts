import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../tests/support/run-cli.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";

const HEAD = "person,personLabel,gender,code,office,start,end";
const ROW =
  "http://www.wikidata.org/entity/Q172388,Aschraf Ghani,http://www.wikidata.org/entity/Q6581097,AFG,head-of-state,2014-09-29T00:00:00Z,2021-08-15T00:00:00Z";

function exported(...rows: string[]): { file: string; into: string } {
  const folder = tempFolder();
  const file = join(folder, "query.csv");
  writeFileSync(file, [HEAD, ...rows].join("\n"));
  return { file, into: join(folder, "people") };
}

test("an export becomes rows that name their source, and the same again changes nothing", async () => {
  const { file, into } = exported(ROW);
  const first = await runCli("actors", "import", file, "--into", into, "--json");
  expect([first.code, JSON.parse(first.out)]).toEqual([0, { folder: into, people: 1, files: 1, changed: 1, skipped: [] }]);
  expect(readdirSync(into)).toEqual(["AFG.yaml"]);
  const written = readFileSync(join(into, "AFG.yaml"), "utf8");
  expect(written).toContain("source: https://www.wikidata.org/wiki/Q172388");
  expect(written).toContain("from: 2014-09-29");
  const again = await runCli("actors", "import", file, "--into", into, "--lang", "en");
  expect(again.out).toContain("1 office-holders of 1 states or organisations, 0 files changed");
  expect(readFileSync(join(into, "AFG.yaml"), "utf8")).toBe(written);
});

test("rows of other people stay", async () => {
  const { file, into } = exported(ROW);
  await runCli("actors", "import", file, "--into", into);
  writeFileSync(
    file,
    [
      HEAD,
      ROW.replace("Q172388", "Q317556").replace("Aschraf Ghani", "Abdullah Abdullah").replace("head-of-state", "foreign-minister"),
    ].join("\n"),
  );
  await runCli("actors", "import", file, "--into", into);
  const written = readFileSync(join(into, "AFG.yaml"), "utf8");
  expect(written.indexOf("Abdullah")).toBeLessThan(written.indexOf("Ghani"));
});

test("what is left out is named, and the rest goes in", async () => {
  const { file, into } = exported(ROW, ROW.replace("AFG", "QQQ"));
  const { code, err } = await runCli("actors", "import", file, "--into", into);
  expect(code).toBe(1);
  expect(err).toContain("row 2: Aschraf Ghani: there is no state or organisation QQQ");
  expect(readdirSync(into)).toEqual(["AFG.yaml"]);
});

test.each([
  [["actors", "import", "missing.csv"], /missing\.csv is missing/u],
  [["actors", "export", "a.csv"], /Allowed choices are import/u],
])("%j is wrong use", async (args, says) => {
  const { code, err } = await runCli(...args);
  expect([code, err]).toEqual([2, expect.stringMatching(says)]);
});
