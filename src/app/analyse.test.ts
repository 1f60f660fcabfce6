import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tinyPack } from "../../tests/support/tiny-pack.ts";
import { BLOCK_LABELS, CODEBOOK, FACTUALITIES, STANCES, TENSES } from "../core/index.ts";
import { analyseLines } from "./analyse.ts";
import { packageRoot } from "./package-root.ts";
import { shipped } from "./workbench.ts";

const schema = (name: string): object => JSON.parse(readFileSync(`${packageRoot()}/schema/${name}.schema.json`, "utf8")) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isAnalysis = ajv.compile(schema("analysis"));
const isDocument = ajv.compile(schema("document"));

async function analyse(input: string | Uint8Array, packs = [tinyPack()]) {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const output: string[] = [];
  const complaints: string[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7); // cuts through characters
  }
  const counts = await analyseLines(chunks(), () => packs, {
    write: (line) => Promise.resolve(void output.push(line)),
    complain: (line, problem) => complaints.push(`${line} ${problem}`),
  });
  return { ...counts, lines: output.map((l) => JSON.parse(l) as Record<string, unknown>), complaints };
}

test("documents come back in order, offsets point into the text as it was given", async () => {
  const text = "Größe \u{1F600}\u2028 IRN trifft RUS\n\nDEU\n";
  const docs = [
    { id: "b", text, dct: "2024-03-12", more: 1 },
    { id: 7, text: "nichts", title: "Titel" },
    { id: "c", text: "" },
  ];
  for (const d of docs) expect(isDocument(d)).toBe(true);
  const { lines, complaints, analysed, failed } = await analyse(`\ufeff${docs.map((d) => JSON.stringify(d)).join("\n\n")}`);
  expect([analysed, failed, complaints]).toEqual([3, 0, []]);
  expect(lines.map((l) => l["id"])).toEqual(["b", 7, "c"]);
  for (const line of lines) expect(isAnalysis(line) || isAnalysis.errors).toBe(true);
  expect(lines[0]).toMatchObject({ status: "analysed", language: "de", published: { day: "2024-03-12", basis: "given" } });
  const [claim] = (lines[0]?.["claims"] ?? []) as {
    evidence: { start: number; end: number };
    trigger: { start: number; end: number };
    actors: string[];
  }[];
  expect(claim?.actors).toEqual(["IRN", "RUS"]);
  expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toBe("Größe \u{1F600}\u2028 IRN trifft RUS");
  expect(text.slice(claim?.trigger.start, claim?.trigger.end)).toBe("trifft");
  expect(lines[2]).toMatchObject({ status: "not-analysed", claims: [] });
});

test("a broken line is named with its number, and keeps its place if it has an id", async () => {
  const { lines, complaints, failed } = await analyse(
    [
      '{"id":"1","text":"a"}',
      "kein JSON",
      '{"id":"3"}',
      '{"text":"x"}',
      '["id"]',
      '{"id":"6","text":"BOOM"}',
      '{"id":"7","text":"b","dct":"Dienstag"}',
      `{"id":"8","text":"${"x".repeat(400_001)}"}`,
    ].join("\n"),
  );
  expect(lines.map((l) => [l["id"], typeof l["error"]])).toEqual([
    ["1", "undefined"],
    ["3", "string"],
    ["6", "string"],
    ["7", "undefined"],
    ["8", "string"],
  ]);
  for (const line of lines) expect(isAnalysis(line) || isAnalysis.errors).toBe(true);
  expect(failed).toBe(6);
  expect(complaints.map((c) => c.slice(0, 20))).toEqual([
    "2 is not JSON (Unexp",
    '3 has no "text"',
    '4 has no "id" (a tex',
    "5 is not a JSON obje",
    "6 could not be analy",
    "7 has a date that is",
    "8 is longer than 400",
  ]);
});

test("bytes that are not UTF-8 are refused, not repaired", async () => {
  const { complaints, lines } = await analyse(Buffer.from('{"id":"1","text":"Gr\xf6\xdfe"}\n{"id":"2","text":"a"}', "latin1"));
  expect(complaints).toEqual(["1 is not UTF-8"]);
  expect(lines.map((l) => l["id"])).toEqual(["2"]);
});

test("reads no further than its output is taken", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield new TextEncoder().encode(`{"id":"${read++}","text":"a"}\n`);
  }
  const stop = new Error("reader is gone");
  let taken = 0;
  const sinks = { write: () => (++taken === 10 ? Promise.reject(stop) : Promise.resolve()), complain: () => {} };
  await expect(analyseLines(endless(), () => [tinyPack()], sinks)).rejects.toBe(stop);
  expect(read).toBeLessThan(20);
});

test("any text gives a valid analysis", async () => {
  const property = fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }), async (texts) => {
    const { lines } = await analyse(texts.map((text, i) => JSON.stringify({ id: String(i), text })).join("\n"));
    expect(lines).toHaveLength(texts.length);
    for (const line of lines) expect(isAnalysis(line) || isAnalysis.errors).toBe(true);
  });
  await fc.assert(property, { numRuns: 50 });
});

test("the shipped packs hold to the schema", async () => {
  const text =
    "Teheran. Iran und Russland haben nach Angaben des Kremls am 3. März 2024 ein Abkommen unterzeichnet. „Das ist gut“, sagte der Sprecher.";
  const { lines } = await analyse(JSON.stringify({ id: "1", text, dct: "2024-03-04" }), [...shipped().packs()]);
  for (const line of lines) expect(isAnalysis(line) || isAnalysis.errors).toBe(true);
});

test("the schema lists exactly the words of core", () => {
  const { $defs } = schema("analysis") as { $defs: Record<string, { properties: Record<string, { enum: string[] }> }> };
  expect($defs["claim"]?.properties["kind"]?.enum).toEqual(Object.keys(CODEBOOK));
  expect($defs["claim"]?.properties["stance"]?.enum).toEqual([...STANCES]);
  expect($defs["claim"]?.properties["factuality"]?.enum).toEqual([...FACTUALITIES]);
  expect($defs["claim"]?.properties["tense"]?.enum).toEqual([...TENSES]);
  expect($defs["block"]?.properties["label"]?.enum).toEqual([...BLOCK_LABELS]);
});
