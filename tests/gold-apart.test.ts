import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT, sources } from "./architecture/files.ts";

/** Gold measures the rules. A rule that was written with a gold sentence before one's eyes would measure itself. */

const read = (file: string): string => readFileSync(ROOT + file, "utf8");
/** Quotation marks, blanks and line breaks differ between a page, a coding and a source file. */
const plain = (text: string): string =>
  text
    .replaceAll(/\\?["'„“”‚‘’»«]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .toLowerCase();

/** Shorter ones are anybody's words, and so is what has no full stop: headings and links that every page has. */
const MEASURES = 30;
const SENTENCE = /[.!?]$/u;

interface Gold {
  readonly claims: readonly { readonly anchor: string }[];
}

function anchors(): string[] {
  return readdirSync(`${ROOT}eval/gold`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => (JSON.parse(read(`eval/gold/${file}`)) as Gold).claims.map((c) => plain(c.anchor).trim()));
}

function sampleSentences(): string[] {
  return readdirSync(`${ROOT}sample`)
    .filter((file) => /\.(?:html|txt|jsonl)$/u.test(file))
    .flatMap((file) => {
      const bytes = readFileSync(`${ROOT}sample/${file}`);
      // One page is deliberately not UTF-8.
      const text = new TextDecoder(bytes.includes("charset=iso-8859-1") ? "latin1" : "utf-8").decode(bytes);
      const visible = text
        .replaceAll(/<(script|style)[\s\S]*?<\/\1>/giu, " ")
        .replaceAll(/<[^>]*>/gu, " ¶ ")
        .replaceAll("\\n", " ¶ ");
      return visible
        .split(/(?<=[.!?]["“‘»]?)\s+|¶|\n/u)
        .map((sentence) => plain(sentence).trim())
        .filter((sentence) => SENTENCE.test(sentence));
    });
}

const rules = sources("src/lang").map((file) => ({ file, text: plain(read(file)) }));
const told = (sentences: readonly string[]): string[] =>
  [...new Set(sentences)]
    .filter((s) => s.length >= MEASURES)
    .flatMap((s) => rules.filter((r) => r.text.includes(s)).map((r) => `${r.file}: ${s}`));

test("no gold sentence is a rule's example", () => {
  const gold = anchors();
  expect(gold.length).toBeGreaterThan(20);
  expect(told(gold)).toEqual([]);
});

test("no sentence of the sample is a rule's example", () => {
  const sample = sampleSentences();
  expect(sample.filter((s) => s.length >= MEASURES).length).toBeGreaterThan(100);
  expect(told(sample)).toEqual([]);
});
