import type { Below, Token } from "../../../core/index.ts";
import type { VerbLexicon, VerbReading } from "../lexicon/verbs.ts";
import type { LinearModel } from "../model/linear-model.ts";
import { type FindCandidates, knowSentence, tagSentence } from "./tagger.ts";
import { TAGS, type Tag, UPOS } from "./tags.ts";
import { tokenise } from "./tokenise.ts";
import { bestReading, readingsAs } from "./verb-readings.ts";

/** What tagging needs besides the text. */
export interface Tagger {
  readonly model: LinearModel;
  readonly candidates: FindCandidates;
  readonly verbs: VerbLexicon;
  /** Lemmas that frames and cues know. */
  readonly prefer: ReadonlySet<string>;
}

/**
 * Tags tokens with parts of speech and, for verbs, one reading. The lexicon and closed classes say what a form can be, the model
 * chooses by what stands around it.
 */
export function tagTokens({ document, sentences }: Below<"tokens">, tagger: Tagger): readonly Token[] {
  const raw = tokenise(document.text, sentences);
  const tokens: Token[] = [];
  let from = 0;
  while (from < raw.length) {
    let to = from;
    while (raw[to]?.sentence === raw[from]?.sentence) to++;
    const here = raw.slice(from, to);
    const forms = here.map((t) => t.form);
    const known = knowSentence(forms, tagger.candidates);
    const tags = tagSentence(known, forms, tagger.model);
    for (const [i, token] of here.entries()) {
      const xpos = TAGS[tags[i] as number] as Tag;
      const lower = (known[i] as (typeof known)[number]).lower;
      const verb = VERB_FORMS[xpos];
      if (verb === undefined) tokens.push({ ...token, pos: UPOS[xpos], lemma: xpos === "N" ? token.form : lower, xpos });
      else {
        const reading = bestReading(readingsAs(tagger.verbs, lower, xpos), tagger.prefer);
        const { lemma = lower, prefix: _prefix, zu: _zu, ...morph } = reading ?? { VerbForm: verb };
        tokens.push({ ...token, pos: "VERB", lemma, morph, xpos });
      }
    }
    from = to;
  }
  return tokens;
}

const VERB_FORMS: Readonly<Partial<Record<Tag, VerbReading["VerbForm"]>>> = { FIN: "Fin", INF: "Inf", IZU: "Inf", PART: "Part" };
