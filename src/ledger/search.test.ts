import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { documentId } from "./identity.ts";
import { openLedger } from "./open-ledger.ts";
import type { Indexer, Term, TextQuery } from "./search.ts";

const URL_A = "https://a.example/artikel";
const URL_B = "https://b.example/artikel";
const tiny = tinyAnalyser();

/** Lines are passages; a word's stem is its first four letters. */
const plain = (version = "plain-1"): Indexer => ({
  version,
  passages: (text) => [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  words: (text) => [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([form]) => ({ form, stem: form.slice(0, 4) })),
});
const term = (words: string, prefix = false): Term => ({ words: plain().words(words), ...(prefix && { prefix }) });
const one = (words: string): TextQuery => ({ all: [[term(words)]], not: [] });

async function open(path = join(tempFolder(), "l.db"), indexer: Indexer | undefined = plain()) {
  const ledger = await openLedger(path, { clock: () => new Date("2031-03-12T10:00:00.000Z"), ...(indexer && { indexer }) });
  const find = async (query: TextQuery, asOf?: string): Promise<readonly string[]> => {
    const { passages } = await ledger.search.find(query, { limit: 50, ...(asOf !== undefined && { asOf }) });
    return ledger.search.quotes(passages);
  };
  return { ledger, find, path };
}

test("sentences are found with the article, and no longer once the article says something else", async () => {
  const { ledger, find } = await open();
  await ledger.record(incoming("IRN trifft RUS\nHafenfest ohne Regen", { url: URL_A }), tiny);
  expect(await find(one("hafen"))).toEqual(["Hafenfest ohne Regen"]);
  const then = (await ledger.lastChange()) ?? "";
  await ledger.record(incoming("IRN trifft RUS\nMarkt mit Regen", { url: URL_A }), tiny);
  expect(await find(one("hafen"))).toEqual([]);
  expect(await find(one("hafen"), then)).toEqual(["Hafenfest ohne Regen"]);
  expect(await find(one("markt"), then)).toEqual([]);
  expect(await find(one("irn"))).toEqual(["IRN trifft RUS"]);
});

test("phrases, alternatives, exclusions and prefixes", async () => {
  const { ledger, find } = await open();
  await ledger.record(incoming("roter Hafen\nHafen rot\nblauer Kanal\nKanalfest", { url: URL_A }), tiny);
  expect(await find(one("roter hafen"))).toEqual(["roter Hafen"]);
  expect(await find({ all: [[term("rote"), term("blau")]], not: [] })).toEqual(["blauer Kanal", "roter Hafen"]);
  expect(await find({ all: [[term("kanal")]], not: [term("blauer")] })).toEqual(["Kanalfest"]);
  expect(await find({ all: [[term("kanalf", true)]], not: [] })).toEqual(["Kanalfest"]);
});

test("a deleted article is found no more, and no word of it stays in the file", async () => {
  const { ledger, find, path } = await open();
  await ledger.record(incoming("Geheimwortlaut im Text", { url: URL_A }), tiny);
  await ledger.record(incoming("Text bleibt", { url: URL_B }), tiny);
  await ledger.delete(documentId(URL_A), "test");
  expect(await find(one("text"))).toEqual(["Text bleibt"]);
  await ledger.close();
  expect(readFileSync(path).toString("latin1").toLowerCase()).not.toContain("eheimwortl");
});

test("what was recorded without an indexer is caught up with, however often it is interrupted", async () => {
  const path = join(tempFolder(), "l.db");
  const bare = await openLedger(path, { clock: () => new Date() });
  for (let i = 0; i < 130; i++) await bare.record(incoming(`Hafen Nummer ${i}`, { url: `${URL_A}/${i}` }), tiny);
  await bare.close();
  const { ledger } = await open(path);
  expect(await ledger.search.complete()).toBe(false);
  expect(await ledger.search.catchUp({ most: 100 })).toBe(false);
  const before = (await ledger.search.find(one("hafen"), { limit: 500 })).passages.length;
  expect(before).toBe(100);
  expect(await ledger.search.catchUp()).toBe(true);
  expect(await ledger.search.complete()).toBe(true);
  expect((await ledger.search.find(one("hafen"), { limit: 129 })).more).toBe(true);
  await ledger.close();
  // Another indexer makes it anew; one who has none and deletes leaves nothing behind that could mislead.
  const other = await open(path, plain("plain-2"));
  expect(await other.ledger.search.complete()).toBe(false);
  await other.ledger.search.catchUp();
  expect((await other.ledger.search.find(one("hafen"), { limit: 500 })).passages).toHaveLength(130);
  await other.ledger.close();
  const last = await openLedger(path, { clock: () => new Date() });
  await last.delete(documentId(`${URL_A}/7`), "test");
  expect(await last.search.complete()).toBe(false);
  expect((await last.search.find(one("hafen"), { limit: 500 })).passages).toEqual([]);
  await last.close();
});
