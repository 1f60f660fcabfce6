import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT, sources } from "./architecture/files.ts";

/**
 * Gold measures the rules. A rule that was written with a gold sentence before one's eyes, or trained on it, would measure itself.
 */

const read = (file: string): string => readFileSync(ROOT + file, "utf8");
/** Quotation marks, blanks and line breaks differ between a page, a coding and a source file. */
const plain = (text: string): string =>
  text
    .replaceAll(/\\?["'„“”‚‘’»«]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .toLowerCase();

/** Shorter ones are anybody's words ("als unabhängigen Staat anerkannt"). In UTF-16 code units, and in words. */
const MEASURES = 30;
const WORDS = 5;
const isTelling = (phrase: string): boolean => phrase.length >= MEASURES && phrase.split(" ").length >= WORDS;

/** What has no full stop are headings, and links that every page has. */
const SENTENCE = /[.!?]$/u;

/** One text of gold or of training; the sample's texts lie elsewhere. */
interface Coded {
  readonly text?: string;
  readonly claims: readonly { readonly anchor: string }[];
}

/** Stories that tell events: several texts a file, each with its passages. */
interface CodedStories {
  readonly articles: readonly { readonly title: string; readonly text: string; readonly mentions: Coded["claims"] }[];
}

const texts = (file: Coded | CodedStories): readonly Coded[] =>
  "articles" in file ? file.articles.map(({ title, text, mentions }) => ({ text: `${title}\n${text}`, claims: mentions })) : [file];

/** Texts of JSON and JSON lines in a folder and below; none if the folder is not there. */
function codedIn(folder: string): readonly Coded[] {
  if (!existsSync(ROOT + folder)) return [];
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    const path = `${folder}/${file}`;
    if (file.endsWith(".json")) return texts(JSON.parse(read(path)) as Coded | CodedStories);
    if (!file.endsWith(".jsonl")) return [];
    const lines = read(path).split("\n");
    return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Coded);
  });
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?]["“‘»]?)\s+|¶|\n/u)
    .map((sentence) => plain(sentence).trim())
    .filter((sentence) => SENTENCE.test(sentence));

const gold = codedIn("eval/gold");
const anchors = gold.flatMap((g) => g.claims.map((c) => plain(c.anchor).trim()));
const passages = gold.flatMap((g) => sentencesOf(g.text ?? ""));

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
      return sentencesOf(visible);
    });
}

interface Place {
  readonly file: string;
  readonly text: string;
}
const rules: readonly Place[] = [...sources("src/lang"), ...sources("src/analysis")].map((file) => ({ file, text: plain(read(file)) }));
const told = (sentences: readonly string[], places: readonly Place[]): string[] =>
  [...new Set(sentences)].filter(isTelling).flatMap((s) => places.filter((r) => r.text.includes(s)).map((r) => `${r.file}: ${s}`));

test("no gold sentence is a rule's example", () => {
  expect(anchors.filter(isTelling).length).toBeGreaterThan(200);
  expect(passages.filter(isTelling).length).toBeGreaterThan(500);
  expect(told([...anchors, ...passages], rules)).toEqual([]);
});

test("no sentence of the sample is a rule's example", () => {
  const sample = sampleSentences();
  expect(sample.filter(isTelling).length).toBeGreaterThan(100);
  expect(told(sample, rules)).toEqual([]);
});

test("nothing is trained on the gold", () => {
  const training = codedIn("train/passages").map(({ text = "" }): Place => ({ file: "train/passages", text: plain(text) }));
  expect(told([...anchors, ...passages, ...sampleSentences()], training)).toEqual([]);
});
