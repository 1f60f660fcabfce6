import type { LanguagePack } from "../../src/core/index.ts";
import { readConllu } from "../../train/conllu.ts";
import { boundaries } from "./boundaries.ts";
import { sum, type Tally } from "./counts.ts";
import { finiteVerbs, konjunktiv, passive } from "./finite-verbs.ts";
import { type Prediction, readTree } from "./read.ts";
import { roles } from "./roles.ts";
import { sentenceSplitting } from "./sentences.ts";
import { makeTree, type Tree } from "./tree.ts";
import { nominalFeature, partsOfSpeech, tokenisation, verbLemmas } from "./words.ts";

type Measure = (tree: Tree, prediction: Prediction) => Tally;

/** Every layer that is measured sentence by sentence, in the order of the report. */
const MEASURES: Readonly<Record<string, Measure>> = {
  words: tokenisation,
  "part of speech": partsOfSpeech,
  case: (...x) => nominalFeature("Case", ...x),
  number: (...x) => nominalFeature("Number", ...x),
  gender: (...x) => nominalFeature("Gender", ...x),
  "verb lemmas": verbLemmas,
  "finite verbs": finiteVerbs,
  "clause borders": (...x) => boundaries("clause borders", "finite", ...x),
  "clause borders, all": (...x) => boundaries("clause borders, all", "all", ...x),
  nsubj: (...x) => roles("nsubj", ...x),
  obj: (...x) => roles("obj", ...x),
  iobj: (...x) => roles("iobj", ...x),
  "Konjunktiv I": (...x) => konjunktiv("Konjunktiv I", "Pres", ...x),
  "Konjunktiv II": (...x) => konjunktiv("Konjunktiv II", "Past", ...x),
  passive,
};

export interface Measured {
  readonly sentences: number;
  readonly layers: Readonly<Record<string, Tally>>;
  /** Text of a sentence by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Measures a pack's layers on a treebank. Each layer's function says what counts as gold, as found and as right. */
export function measureLayers(pack: LanguagePack, conllu: string): Measured {
  const trees = readConllu(conllu).map(makeTree);
  const read = trees.map((tree) => [tree, readTree(pack, tree)] as const);
  const layers: Record<string, Tally> = { sentences: sum(sentenceSplitting(pack, trees)) };
  for (const [name, measure] of Object.entries(MEASURES)) layers[name] = sum(read.map(([tree, prediction]) => measure(tree, prediction)));
  return { sentences: trees.length, layers, texts: new Map(trees.map((t) => [t.id, t.text])) };
}
