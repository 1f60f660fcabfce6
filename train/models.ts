import type { Lexicon } from "../src/lang/de/lexicon/lexicon.ts";
import { openModel, packModel } from "../src/lang/de/model/linear-model.ts";
import { createForms } from "../src/lang/de/roles/forms.ts";
import { createCandidates } from "../src/lang/de/tokens/candidates.ts";
import { readConllu } from "./conllu.ts";
import { align } from "./gold-tags.ts";
import { parse } from "./parse.ts";
import { trainRoles } from "./roles.ts";
import { trainTagger } from "./tagger.ts";

/** The files of the German models, as they are shipped. */
export interface Models {
  readonly tagger: Uint8Array;
  readonly roles: Uint8Array;
}

/** Parts into which the training set is cut, to tag each sentence by a model that has not seen it. */
const FOLDS = 5;

/**
 * Trains tagger and roles on treebanks. The same texts in the same order give the same bytes.
 * @param treebanks contents of CoNLL-U files.
 * @throws Error if a treebank is malformed; names its line.
 */
export function trainModels(treebanks: readonly string[], lexicon: Lexicon): Models {
  const sentences = treebanks.flatMap(readConllu).map(align);
  const candidates = createCandidates(lexicon);
  const tagger = packModel(trainTagger(sentences, candidates));
  // The ranker must learn from tags as good, and no better, than they are on new text.
  const parsed = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = sentences.filter((_, i) => i % FOLDS !== fold);
    const model = openModel("a part of the tagger", packModel(trainTagger(rest, candidates)));
    return sentences.filter((_, i) => i % FOLDS === fold).map((aligned) => parse(aligned, { model, candidates, lexicon }));
  }).flat();
  return { tagger, roles: packModel(trainRoles(parsed, createForms(lexicon))) };
}
