import { describe, expect, test } from "vitest";
import { readArticles } from "../src/ingest/index.ts";
import { read } from "./support/german.ts";

/** Generous for slow machines: what is quadratic takes far longer on these inputs. */
const LIMIT_MS = 10_000;

const BLANKS = " ".repeat(100_000);
const MANY = 100_000;

const STATES = "Norwegen Dänemark Finnland Estland Kenia Uganda Portugal Ghana Chile Peru Japan Litauen Island".split(" ");

/** One act after the other, each of two states. */
function acts(length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i++) text += `${STATES[i % 13]} verhängt Sanktionen gegen ${STATES[(i * 5 + 1) % 13]}. `;
  return text;
}

read("Estland liefert Finnland Radargeräte.", "2024-05-03"); // loads the lexicon outside the clock

describe("no text keeps the German pack busy for long", () => {
  test.each<[string, string]>([
    ["letters", "a".repeat(MANY)],
    ["capitals", "A".repeat(MANY)],
    ["digits", "1".repeat(MANY)],
    ["blanks after words", `Am Montag${BLANKS}im Mai${BLANKS}seit${BLANKS}2014.`],
    ["blanks in a line", `Er kam${BLANKS}.`],
    ["years", "zwischen 2014 und ".repeat(8000)],
    ["full stops", ".".repeat(MANY)],
    ["commas", ",".repeat(MANY)],
    ["quotation marks", "„".repeat(MANY)],
    ["straight quotation marks", '"'.repeat(MANY)],
    ["quotation marks in pairs", "„a“ ".repeat(MANY / 4)],
    ["parentheses", "(".repeat(MANY)],
    ["parentheses in pairs", "(a) ".repeat(MANY / 4)],
    ["dashes", "– ".repeat(MANY / 2)],
    ["colons", "a: ".repeat(MANY / 3)],
    ["lines", "a\n".repeat(4000)],
    ["one state, over and over", "Iran, ".repeat(4000)],
    ["one state, joined", "und Iran ".repeat(4000)],
    ["clauses", "Iran liefert, dass ".repeat(2000)],
    ["offices", "der iranische Präsident ".repeat(2000)],
    ["a word of words", `Die ${"Regierungs".repeat(20_000)}chefin kam.`],
    ["words of words", Array.from({ length: 200 }, (_, i) => `Die X${i}${"innen".repeat(18)} kam.`).join(" ")],
    ["quotation marks with verbs, in one line", '"Ja", sagte er, "nein'.repeat(15_000)],
    ["acts of many states", acts(100_000)],
  ])("%s", { timeout: 4 * LIMIT_MS }, (_, text) => {
    expect(took(() => void read(text, "2024-05-03"))).toBeLessThan(LIMIT_MS);
  });
});

describe("no page keeps the reader busy for long", () => {
  test.each<[string, string]>([
    ["doctypes that never end", `${"<!doctype ".repeat(MANY / 2)}<p>Text</p>`],
    ["tags that never end", `${"<html ".repeat(MANY / 2)}<p>Text</p>`],
    ["comments that never end", `<html><body><p>Text</p>${"<!-- ".repeat(MANY / 2)}`],
    ["comments before the page", `${"<!---->".repeat(500)}<p>Text</p>`],
    ["blanks in a style", `<html><body><p style="${BLANKS}x">Text</p></body></html>`],
    ["blanks in a style, as entities", `<html><body><p style="${"&#32;".repeat(MANY)}x">Text</p></body></html>`],
    ["blanks in a tag", `<html><body><p ${BLANKS}x>Text</p></body></html>`],
    ["blanks in the text", `<html><body><p>${BLANKS}x${BLANKS}</p></body></html>`],
  ])("%s", { timeout: 4 * LIMIT_MS }, async (_, html) => {
    const start = performance.now();
    for await (const result of readArticles({ stdin: Buffer.from(html) }, {})) expect(result).toHaveProperty("ok");
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });
});

/** Milliseconds of processor time: others may keep the machine busy. */
function took(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
