import type { LanguagePack } from "../../src/core/index.ts";
import { compare, type Tally } from "./counts.ts";
import { asBody } from "./read.ts";
import type { Tree } from "./tree.ts";

/** Sentences to a paragraph. */
const TOGETHER = 5;

/**
 * Sentence splitting. The sentences are joined by a blank into paragraphs of five. Right: a sentence with both its ends where the
 * treebank has them (as CoNLL 2018 counts), so that one wrong border costs both its neighbours.
 */
export function sentenceSplitting(pack: LanguagePack, trees: readonly Tree[]): Tally[] {
  const tallies: Tally[] = [];
  for (let from = 0; from < trees.length; from += TOGETHER) {
    const paragraph = trees.slice(from, from + TOGETHER).map((t) => t.text.trim());
    const gold = new Map<number, string>();
    let at = 0;
    for (const text of paragraph) {
      gold.set(key(at, at + text.length), text);
      at += text.length + 1;
    }
    const text = paragraph.join(" ");
    const found = new Map(pack.sentences(asBody("paragraph", text)).map((s) => [key(s.start, s.end), text.slice(s.start, s.end)]));
    tallies.push(compare("sentences", trees[from]?.id ?? "", gold, found));
  }
  return tallies;
}

const key = (start: number, end: number): number => start * 100_000 + end;
