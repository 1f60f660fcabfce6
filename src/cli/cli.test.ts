import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../tests/support/run-cli.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { documentId } from "../ledger/identity.ts";

const TEXT = "Iran und Russland haben ein Abkommen unterzeichnet.";

/** A folder with two articles and a file that is none, and the path of a ledger. */
function folder(): { readonly articles: string; readonly ledger: string } {
  const root = tempFolder();
  const articles = join(root, "articles");
  mkdirSync(articles);
  writeFileSync(join(articles, "eins.txt"), TEXT);
  writeFileSync(
    join(articles, "zwei.jsonl"),
    `${JSON.stringify({ id: "z", text: "Deutschland und Frankreich haben ein Abkommen unterzeichnet.", published: "2024-03-12" })}\n`,
  );
  writeFileSync(join(articles, "kaputt.txt"), Buffer.from([0, 1, 2, 3, 0, 0, 255, 254, 0]));
  return { articles, ledger: join(root, "neu", "ledger.db") };
}

test("articles go in, the broken one is named, and the same again changes nothing", { timeout: 30_000 }, async () => {
  const { articles, ledger } = folder();
  const first = await runCli("ingest", articles, "--ledger", ledger, "--lang", "en");
  expect(first).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^2 new, 0 unchanged, 1 failed; \d+ claims recorded\n$/u),
    err: expect.stringContaining("kaputt.txt: "),
  });
  const again = await runCli("ingest", articles, "--ledger", ledger, "--json");
  expect(JSON.parse(again.out)).toMatchObject({ new: 0, unchanged: 2, claims: 0, failed: [{ name: join(articles, "kaputt.txt") }] });
  writeFileSync(join(articles, "eins.txt"), `${TEXT} China auch.`);
  const changed = await runCli("ingest", join(articles, "eins.txt"), "--ledger", ledger, "--lang", "de");
  expect(changed).toMatchObject({ code: 0, out: expect.stringContaining("1 neue Fassung") });
});

test("sentences without claim can be listed with their near misses, of a file or a document", { timeout: 30_000 }, async () => {
  const { articles, ledger } = folder();
  const path = join(articles, "drei.txt");
  const text = "Kanada hat Kenia am Montag den Käse der Bauern geliefert.";
  writeFileSync(path, text);
  const at = ["--ledger", ledger, "--lang", "en"];
  await runCli("ingest", path, "--ledger", ledger);
  const ofFile = await runCli("explain", "--why-not", path, ...at);
  expect(ofFile).toMatchObject({ code: 0, out: expect.stringContaining("1 sentence names two actors and gave no claim.") });
  const id = documentId(text);
  expect((await runCli("explain", "--why-not", id, ...at)).out).toContain("de.arms.deliver");
  const document = (await runCli("document", id, ...at)).out;
  expect(document).toContain("1 sentence names two actors but gave no claim");
  expect(document).toContain(`entente explain --why-not ${id}`);
  expect(JSON.parse((await runCli("status", "--json", ...at)).out)).toMatchObject({ unread: 1 });
  const [found] = JSON.parse((await runCli("explain", "--why-not", path, "--json", ...at)).out) as { sentences: { actors: string[] }[] }[];
  expect(found?.sentences.map((s) => s.actors)).toEqual([["CAN", "KEN"]]);
  expect(await runCli("explain", "--why-not", "nirgends.txt", ...at)).toMatchObject({ code: 2, err: expect.stringContaining("no file") });
  expect(await runCli("explain", "--why-not", "0000000000000", ...at)).toMatchObject({
    code: 1,
    err: expect.stringContaining("no document"),
  });
  expect(await runCli("explain", "--why-not", path, "--layers", path, ...at)).toMatchObject({ code: 2 });
});

test("claims can be listed, explained, and are gone with their document", { timeout: 30_000 }, async () => {
  const { articles, ledger } = folder();
  await runCli("ingest", join(articles, "eins.txt"), join(articles, "zwei.jsonl"), "--ledger", ledger);
  const at = ["--ledger", ledger, "--lang", "en"];
  const claims = JSON.parse((await runCli("claims", "--dyad", "rus-irn", "--json", ...at)).out) as { id: string; quote: string }[];
  const { id = "", quote } = claims[0] ?? {};
  expect(quote).toBe(TEXT);
  const document = id.split(".")[0] ?? "";
  expect((await runCli("claims", ...at)).out).toContain(id);
  expect((await runCli("claims", "--csv", ...at)).out.split("\n")[0]).toContain("kind");
  expect((await runCli("claims", "--since", "2024", "--json", ...at)).out).not.toContain(TEXT);
  expect((await runCli("brief", ...at)).out).toContain(id);
  expect((await runCli("brief", "Iran-Russland", ...at)).out).toContain(id);
  expect(await runCli("brief", "AZE-IRN", ...at)).toMatchObject({ code: 0, out: "The ledger holds no claim about AZE-IRN.\n" });
  expect((await runCli("explain", id, ...at)).out).toContain("unterzeichnet");
  expect((await runCli("document", document, ...at)).out).toContain(id);
  expect(JSON.parse((await runCli("status", "--json", ...at)).out)).toMatchObject({ documents: 2, outdated: 0 });
  expect((await runCli("status", ...at)).out).toMatch(/documents +2\n/u);

  expect(await runCli("delete", document, ...at)).toMatchObject({ code: 2, err: expect.stringContaining("--yes") });
  expect(await runCli("delete", document, "--yes", "--reason", "Probe", ...at)).toMatchObject({ code: 0 });
  expect(await runCli("explain", id, ...at)).toMatchObject({ code: 1, err: expect.stringMatching(/was deleted .*\(Probe\)/u) });
  expect(await runCli("document", document, "--json", ...at)).toMatchObject({ code: 1, err: expect.stringContaining('"code":"deleted"') });
  const refused = await runCli("ingest", join(articles, "eins.txt"), ...at);
  expect(refused).toMatchObject({ code: 0, out: expect.stringContaining("1 skipped (deleted)"), err: expect.stringContaining(document) });
  expect((await runCli("ingest", join(articles, "eins.txt"), "--restore", ...at)).out).toContain("1 restored");
  expect((await runCli("claims", "--dyad", "IRN-RUS", "--json", ...at)).out).toContain(`${document}.2.1`);
});

test("a first start loads the sample, a second one keeps the ledger", { timeout: 60_000 }, async () => {
  const ledger = join(tempFolder(), "l.db");
  const at = ["--ledger", ledger, "--lang", "en"];
  const first = await runCli("start", "--no-serve", ...at);
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining("invented") });
  const before = JSON.parse((await runCli("status", "--json", ...at)).out) as { documents: number; sample: number };
  expect(before.documents).toBeGreaterThanOrEqual(15);
  expect(before.sample).toBe(before.documents);
  const second = await runCli("start", "--no-serve", ...at);
  expect(second).toEqual({ ...first, err: "" });
  expect(JSON.parse((await runCli("status", "--json", ...at)).out)).toEqual(before);
});

test.each([
  [["claims", "--kind", "exercize"], 'There is no kind "exercize". Near: exercise.'],
  [["claims", "--actor", "IRX"], 'There is no actor "IRX". Near: '],
  [["claims", "--factuality", "XX"], "It is one of CT+"],
  [["claims", "--csv", "--json"], "exclude each other"],
  [["claims", "--since", "gestern"], '\\"gestern\\" is no date'.replaceAll("\\", "")],
  [["brief", "IRN"], "no pair of actors"],
  [["brief", "--lang", "fr"], "Allowed choices are de, en"],
  [["ingest"], "missing required argument 'path'"],
  [["ingest", "a", "b", "--url", "https://a.example"], "--url is the address of one article"],
  [["ingest", "a", "--url", "a.example"], "is not a web address"],
  [["ingest", "a", "--published", "Montag"], "is no date"],
  [["serve", "--port", "x"], "A port is a number"],
  [["analyse"], "Say --jsonl"],
  [["clams"], "Did you mean claims?"],
])("wrong use is told in one paragraph: %j", async (args, says) => {
  const { articles, ledger } = folder();
  if (args[0] === "claims" || args[0] === "brief") await runCli("ingest", join(articles, "eins.txt"), "--ledger", ledger);
  const { code, out, err } = await runCli(...args, ...(args[0] === "analyse" || args[0] === "clams" ? [] : ["--ledger", ledger]));
  expect([code, out]).toEqual([2, ""]);
  expect(err.replaceAll('\\"', '"')).toContain(says);
});

test("trouble with the ledger has an exit code of its own", async () => {
  const root = tempFolder();
  writeFileSync(join(root, "text.txt"), "kein Ledger ".repeat(100));
  expect(await runCli("claims", "--ledger", join(root, "fehlt.db"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("no ledger at"),
  });
  expect(await runCli("claims", "--ledger", join(root, "text.txt"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("not a ledger"),
  });
  expect(await runCli("ingest", join(root, "text.txt"), "--ledger", join(root, "text.txt", "l.db"))).toMatchObject({ code: 3 });
});

test("every command teaches by example", async () => {
  const { code, out } = await runCli("--help");
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gmu)].map((m) => m[1] ?? "").filter((n) => n !== "help");
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect((await runCli("help", name)).out).toMatch(/Examples:\n {2}\$ .*entente /u);
});
