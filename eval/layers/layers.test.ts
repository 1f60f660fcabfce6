import { expect, test } from "vitest";
import type { Clause, Token, Upos } from "../../src/core/index.ts";
import { readConllu } from "../../train/conllu.ts";
import { boundaries } from "./boundaries.ts";
import { type Counts, shares, sum, type Tally } from "./counts.ts";
import { finiteVerbs, konjunktiv, passive } from "./finite-verbs.ts";
import { layOver, type Prediction } from "./read.ts";
import { roles } from "./roles.ts";
import { makeTree, type Tree } from "./tree.ts";
import { partsOfSpeech, tokenisation, verbLemmas } from "./words.ts";

const ROWS = [
  "1 Frau Frau NOUN NN _ 3 nsubj",
  "2 Muster Muster PROPN NE _ 1 flat",
  "3 teilt teilen VERB VVFIN Mood=Ind|Tense=Pres|VerbForm=Fin 0 root",
  "4 mit mit ADP PTKVZ _ 3 compound:prt",
  "5 , , PUNCT $, _ 13 punct",
  "6 die der DET ART _ 7 det",
  "7 Brücke Brücke NOUN NN _ 13 nsubj:pass",
  "8 und und CCONJ KON _ 9 cc",
  "9 Straße Straße NOUN NN _ 7 conj",
  "10-11 am _ _ _ _ _ _",
  "10 an an ADP APPR _ 12 case",
  "11 dem der DET ART _ 12 det",
  "12 Fluss Fluss NOUN NN _ 7 nmod",
  "13 gesperrt sperren VERB VVPP VerbForm=Part 3 ccomp",
  "14 sei sein AUX VAFIN Mood=Sub|Tense=Pres|VerbForm=Fin 13 aux:pass",
  "15 . . PUNCT $. _ 3 punct",
];
const TEXT = "Frau Muster teilt mit, die Brücke und Straße am Fluss gesperrt sei.";

function tree(): Tree {
  const rows = ROWS.map((row) => [...row.split(" "), "_", "_"].join("\t")).join("\n");
  const [sentence] = readConllu(`# sent_id = s1\n# text = ${TEXT}\n${rows}\n`);
  if (!sentence) throw new Error("no sentence");
  return makeTree(sentence);
}

/** A reading in which `clauses` are told apart by the indexes of their first tokens. */
function reading(...clauses: (Partial<Clause> & { readonly from: number })[]): Prediction {
  const found = tree();
  const tokens = found.units.map(
    ({ start, end, form }): Token => ({ start, end, form, sentence: 0, pos: POS[form] ?? "NOUN", lemma: LEMMA[form] ?? form }),
  );
  const made = clauses.map(({ from, ...c }, i): Clause => {
    const own = [...tokens.keys()].filter((t) => t >= from && t < (clauses[i + 1]?.from ?? tokens.length));
    const plain = { start: 0, end: 0, sentence: 0, type: "main", tokens: own, verbs: [], perfect: false, time: "ongoing" } as const;
    return { ...plain, passive: false, mood: "Ind", ...c };
  });
  return layOver(found, { tokens, clauses: made });
}

const POS: Readonly<Record<string, Upos>> = {
  teilt: "VERB",
  sei: "VERB",
  gesperrt: "ADJ",
  die: "DET",
  mit: "ADP",
  am: "ADP",
  und: "CCONJ",
};
const LEMMA: Readonly<Record<string, string>> = { teilt: "teilen", sei: "sein", gesperrt: "sperren" };

const counts = ({ gold, found, right }: Tally): readonly number[] => [gold, found, right];

// Tokens: 0 Frau 1 Muster 2 teilt 3 mit 4 , 5 die 6 Brücke 7 und 8 Straße 9 am 10 Fluss 11 gesperrt 12 sei 13 .
const GOOD = reading(
  { from: 0, finite: 2, head: 2, lemma: "mitteilen", verbTense: "Pres", roles: [{ role: "nsubj", token: 1 }] },
  { from: 5, finite: 12, head: 11, mood: "Sub", verbTense: "Pres", passive: true, roles: [{ role: "nsubj", token: 6 }] },
);

test("what the treebank has is right", () => {
  expect(counts(finiteVerbs(tree(), GOOD))).toEqual([2, 2, 2]);
  expect(counts(boundaries("borders", "finite", tree(), GOOD))).toEqual([1, 1, 1]);
  expect(counts(roles("nsubj", tree(), GOOD))).toEqual([2, 2, 2]);
  expect(counts(konjunktiv("Konjunktiv I", "Pres", tree(), GOOD))).toEqual([1, 1, 1]);
  expect(counts(passive(tree(), GOOD))).toEqual([1, 1, 1]);
});

test("a surface token of two words is one token", () => {
  expect(tree().units.map((u) => u.form)).toContain("am");
  expect(counts(tokenisation(tree(), GOOD))).toEqual([12, 12, 12]);
});

test("VERB and AUX are one tag, NOUN and ADJ are two; the prefix belongs to the lemma", () => {
  const tags = partsOfSpeech(tree(), GOOD);
  expect(tags.misses.map((m) => m.expected)).toContain("gesperrt VERB");
  expect(tags.misses.map((m) => m.expected)).not.toContain("sei VERB");
  expect(verbLemmas(tree(), GOOD).misses).toEqual([]);
});

test("a border elsewhere is one that is missed and one that is false", () => {
  const late = boundaries("borders", "finite", tree(), reading({ from: 0, finite: 2 }, { from: 6, finite: 12 }));
  expect(counts(late)).toEqual([1, 1, 0]);
  expect(late.misses.map((m) => m.expected ?? m.got)).toEqual(["mit | die", "die | Brücke"]);
});

test("a clause without a finite verb counts as part of its parent, unless all are counted", () => {
  const split = reading(
    { from: 0, finite: 2 },
    { from: 5, finite: 12 },
    { from: 9, type: "infinitive", parent: 0 },
    { from: 10, parent: 1 },
  );
  expect(counts(boundaries("borders", "finite", tree(), split)).slice(0, 2)).toEqual([1, 3]);
  expect(counts(boundaries("borders", "all", tree(), reading({ from: 0, finite: 2 }, { from: 5, parent: 0 })))).toEqual([1, 1, 1]);
  expect(counts(boundaries("borders", "finite", tree(), reading({ from: 0, finite: 2 }, { from: 5, parent: 0 })))).toEqual([1, 0, 0]);
});

test("a second member of a coordination counts neither way; a wrong verb is wrong", () => {
  const second = reading({
    from: 5,
    head: 11,
    roles: [
      { role: "nsubj", token: 6 },
      { role: "nsubj", token: 8 },
    ],
  });
  expect(counts(roles("nsubj", tree(), second))).toEqual([2, 1, 1]);
  expect(counts(roles("nsubj", tree(), reading({ from: 0, head: 2, roles: [{ role: "nsubj", token: 6 }] })))).toEqual([2, 1, 0]);
});

test("tallies add up; shares of nothing are nothing", () => {
  const empty: Counts = { gold: 0, found: 0, right: 0 };
  expect(shares(empty)).toEqual({ precision: null, recall: null, f: null });
  expect(shares(sum([finiteVerbs(tree(), GOOD), { gold: 2, found: 0, right: 0, misses: [] }]))).toEqual({
    precision: 100,
    recall: 50,
    f: 66.7,
  });
});
