import type { Clause, Token } from "../../src/core/index.ts";
import type { Word } from "../../train/conllu.ts";
import { compare, type Miss, type Tally } from "./counts.ts";
import type { Prediction } from "./read.ts";
import { isVerb, type Tree, type Unit } from "./tree.ts";

/** Words. Gold: surface tokens of the treebank ("am" is one) with a letter or digit. Right: a token with the same offsets. */
export function tokenisation(tree: Tree, { tokens }: Prediction): Tally {
  const key = ({ start, end }: { readonly start: number; readonly end: number }): number => start * 100_000 + end;
  const shown = (list: readonly (Unit | Token)[]): Map<number, string> =>
    new Map(list.filter((t) => /[\p{L}\d]/u.test(t.form)).map((t) => [key(t), t.form]));
  return compare("words", tree.id, shown(tree.units), shown(tokens));
}

/** AUX and VERB are one, and so are PROPN and NOUN: which of the two a word is depends on what the annotators held for a name or a verb. */
const MERGED: Readonly<Record<string, string>> = { AUX: "VERB", PROPN: "NOUN" };
const merged = (upos: string): string => MERGED[upos] ?? upos;

/** Part of speech: share of surface tokens that were found and have the same UPOS tag, AUX and VERB, PROPN and NOUN merged. */
export function partsOfSpeech(tree: Tree, prediction: Prediction): Tally {
  return agreement("part of speech", tree, prediction, ({ upos }, { pos }) => [merged(upos), merged(pos)]);
}

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "DET", "ADJ"]);

/** A feature of nouns, pronouns, articles and adjectives: where both the treebank and the token have it, share that agrees. */
export function nominalFeature(feature: "Case" | "Number" | "Gender", tree: Tree, prediction: Prediction): Tally {
  return agreement(feature.toLowerCase(), tree, prediction, ({ upos, feats }, { pos, morph }) => {
    const found = (morph as Readonly<Record<string, unknown>> | undefined)?.[feature];
    return NOMINAL.has(upos) && NOMINAL.has(pos) && feats[feature] !== undefined && typeof found === "string"
      ? [feats[feature], found]
      : undefined;
  });
}

/**
 * Lemmas of verbs: share of the treebank's verbs and auxiliaries whose token has the same lemma. A separable verb has its prefix
 * before the lemma, wherever the prefix stands; the found lemma is the clause's for the verb that carries its meaning, else the token's.
 */
export function verbLemmas(tree: Tree, prediction: Prediction): Tally {
  const heads = new Map(prediction.clauses.flatMap((c: Clause) => (c.head === undefined || !c.lemma ? [] : [[c.head, c.lemma] as const])));
  return agreement("verb lemmas", tree, prediction, (word, token, index) => {
    if (!isVerb(word)) return undefined;
    const prefix =
      tree
        .children(word)
        .find((c) => c.deprel === "compound:prt")
        ?.form.toLowerCase() ?? "";
    const lemma = word.lemma.toLowerCase();
    return [lemma.startsWith(prefix) ? lemma : prefix + lemma, (heads.get(index) ?? token.lemma).toLowerCase()];
  });
}

/** Compares what `ask` says of every single word and its token; pairs it says nothing of do not count. */
function agreement(
  layer: string,
  tree: Tree,
  { tokens, tokenOf }: Prediction,
  ask: (word: Word, token: Token, index: number) => readonly [gold: string, found: string] | undefined,
): Tally {
  const misses: Miss[] = [];
  let [all, right] = [0, 0];
  for (const [at, unit] of tree.units.entries()) {
    const index = tokenOf(at);
    const token = index === undefined ? undefined : tokens[index];
    if (index === undefined || token?.start !== unit.start || token.end !== unit.end) continue;
    const pair = ask(unit.words[0] as Word, token, index);
    if (!pair) continue;
    all++;
    if (pair[0] === pair[1]) right++;
    else misses.push({ layer, sentence: tree.id, expected: `${unit.form} ${pair[0]}`, got: `${unit.form} ${pair[1]}` });
  }
  return { gold: all, found: all, right, misses };
}
