import type { LinearModel } from "../src/lang/de/model/linear-model.ts";
import type { Candidates } from "../src/lang/de/tokens/candidates.ts";
import { type FindCandidates, knowSentence, tagSentence } from "../src/lang/de/tokens/tagger.ts";
import { TAG } from "../src/lang/de/tokens/tags.ts";
import type { Aligned } from "./gold-tags.ts";
import { averageOf, Perceptron, seeded, shuffled } from "./perceptron.ts";

/** log2 of the slots of the tagger's model. */
const BITS = 19;
const ROUNDS = 5;
type Ready = Aligned & { readonly known: readonly Candidates[] };

/** Models trained on the same sentences in different orders and then averaged: a smoother one than any of them. */
const SEEDS = [20, 21, 22, 23, 24, 25];

/** Trains the tagger; the same sentences in the same order give the same model. */
export function trainTagger(sentences: readonly Aligned[], candidates: FindCandidates): LinearModel {
  const ready = sentences.map((s) => ({ ...s, known: knowSentence(s.forms, candidates) }));
  return averageOf(SEEDS.map((seed) => trainOnce(ready, seed)));
}

function trainOnce(sentences: readonly Ready[], seed: number): LinearModel {
  const random = seeded(seed);
  const perceptron = new Perceptron(BITS);
  for (let round = 0; round < ROUNDS; round++)
    for (const { known, forms, tags } of shuffled(sentences, random))
      tagSentence(known, forms, perceptron.model, (i, best, features, count) => {
        perceptron.tick();
        const given = tags[i] as number;
        // The candidates know no predicative adjective beside a participle.
        const gold = given === TAG.ADJD && known[i]?.tags.includes(TAG.PART) ? TAG.PART : given;
        // A word that the treebank cuts otherwise, or that the candidates do not allow, teaches nothing.
        if (gold < 0 || gold === best || !known[i]?.tags.includes(gold)) return;
        perceptron.update(features, count, gold, 1);
        perceptron.update(features, count, best, -1);
      });
  return perceptron.average();
}
