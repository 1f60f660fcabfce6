import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ArticleResult, type Given, type Input, readArticles } from "./index.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-ingest-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function all(input: Input, given: Given = {}): Promise<readonly ArticleResult[]> {
  const out: ArticleResult[] = [];
  for await (const result of readArticles(input, given)) out.push(result);
  return out;
}
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(folder, name), content);
const stdin = (content: string | Uint8Array): Input => ({ stdin: typeof content === "string" ? Buffer.from(content) : content });
const names = (results: readonly ArticleResult[]): readonly string[] =>
  results.map((r) => (r.ok ? r.article.name : `${r.name}: ${r.reason}`).replace(`${folder}/`, ""));

describe("folders", () => {
  test("sorted by name, folders within included; hidden files and pictures passed over, strange ones named", async () => {
    await mkdir(join(folder, "b"));
    await put("c.txt", "Text c.");
    await put("b/a.html", "<html><body><p>Text a.</p></body></html>");
    await put("a.jsonl", '{"text":"Eins."}\n\n{"text":"Zwei."}\n');
    await put(".hidden.txt", "x");
    await put("picture.png", Buffer.from([0x89, 0, 1]));
    await put("README.md", "x");
    await put("letter.docx", "PK");
    expect(names(await all(folder))).toEqual(["a.jsonl:1", "a.jsonl:3", "b/a.html", "c.txt", "letter.docx: unknown kind of file"]);
  });
  test("a link that leads back is named, not followed for ever", async () => {
    await put("a.txt", "Text.");
    await symlink(folder, join(folder, "loop"));
    const result = names(await all(folder));
    expect(result[0]).toBe("a.txt");
    expect(result[1]).toContain("a link leads back");
  });
});

describe("what cannot be read is named with its reason", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["empty.txt", "", "empty file"],
    ["blank.txt", " \n ", "empty file"],
    ["picture.txt", Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]), "not text"],
    ["note.docx", "PK", "unknown kind of file"],
    ["README.md", "# Notes", "unknown kind of file"],
    ["list.jsonl", '{"text":', "not JSON"],
    ["list.jsonl", "[1]", "not a JSON object"],
    ["list.jsonl", '{"title":"T"}', 'no "text"'],
    ["scripts.html", "<html><body><script>x</script></body></html>", "without visible text"],
  ])("%s", async (name, content, reason) => {
    await put(name, content);
    const [result] = await all(join(folder, name));
    expect(result?.ok === false && result.reason).toContain(reason);
  });
  test("a missing path", async () => {
    expect(names(await all(join(folder, "nowhere.txt")))).toEqual(["nowhere.txt: no such file or folder"]);
  });
  test("JSON lines in UTF-16 that do not fit into memory are refused, not cut off", async () => {
    const path = join(folder, "viele.jsonl");
    await writeFile(path, Buffer.from("\ufeff{}\n", "utf16le"));
    await truncate(path, 200_000_001);
    expect(names(await all(path))).toEqual(["viele.jsonl: larger than 200 MB"]);
  });
  test("a file that is too large", async () => {
    await put("big.txt", Buffer.alloc(20_000_001, 0x61));
    expect(names(await all(join(folder, "big.txt")))).toEqual(["big.txt: larger than 20 MB"]);
  });
});

describe("formats", () => {
  test("plain text is kept as it is but for its line ends", async () => {
    const [result] = await all(stdin("Zeile eins\r\n\r\nGro\u0308ße  zwei\r"));
    expect(result).toEqual({
      ok: true,
      article: { name: "-", text: "Zeile eins\n\nGro\u0308ße  zwei\n", published: { basis: "unknown" } },
    });
  });
  test.each([
    ["<!-- saved --><!DOCTYPE html><html><body><h1>Titel</h1></body></html>", "Titel"],
    ['{"id":"7","text":"Zeile."}', "Zeile."],
    ["Kein <b>HTML</b>, nur Text.", "Kein <b>HTML</b>, nur Text."],
    ["{ein} Text", "{ein} Text"],
  ])("standard input is known by its beginning: %j", async (content, text) => {
    const [result] = await all(stdin(content));
    expect(result?.ok && result.article.text).toBe(text);
  });
  test("a page in windows-1252 that says Latin-1", async () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body><p>„Größe“ – 5 €</p></body></html>';
    const [result] = await all(stdin(iconv.encode(html, "win1252")));
    expect(result?.ok && result.article.text).toBe("„Größe“ – 5 €");
  });
});

describe("what the caller gives", () => {
  const given = { outlet: "Morgenbote", url: "https://m.example/a", published: "2024-03" };
  test("fills in what the article does not say", async () => {
    const [result] = await all(stdin("Ein Text."), given);
    expect(result?.ok && result.article).toMatchObject({
      outlet: "Morgenbote",
      url: "https://m.example/a",
      published: { notBefore: "2024-03-01", notAfter: "2024-03-31", basis: "given" },
    });
  });
  test("does not overrule it", async () => {
    const [result] = await all(stdin('{"text":"T.","outlet":"Abendblatt","dct":"2020-01-02"}'), given);
    expect(result?.ok && result.article).toMatchObject({ outlet: "Abendblatt", published: { notBefore: "2020-01-02", basis: "metadata" } });
  });
  test("must be a date where it is one", async () => {
    const [result] = await all(stdin("Ein Text."), { published: "gestern" });
    expect(result?.ok === false && result.reason).toContain("not a date");
  });
});

test("a date that is none is a warning: the article is taken in undated", async () => {
  const [result] = await all(stdin('{"text":"T","dct":"neulich"}'));
  expect(result).toMatchObject({ ok: true, article: { published: { basis: "unknown" } }, warnings: [expect.stringContaining("neulich")] });
});

test("any bytes: articles or reasons, never a crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 300 }).map((s) => Buffer.from(s)),
        fc.json().map((s) => Buffer.from(`{"text":${s}}`)),
      ),
      async (bytes) => {
        for (const result of await all(stdin(bytes))) expect(result.ok ? result.article.text.trim() : result.reason).not.toBe("");
      },
    ),
    { numRuns: 300 },
  );
});
