import type { Below, Morph, Token } from "../../../core/index.ts";
import type { VerbLexicon, VerbReading } from "../lexicon/verbs.ts";
import type { LinearModel } from "../model/linear-model.ts";
import type { Candidates } from "./candidates.ts";
import { type FindCandidates, knowSentence, tagSentence } from "./tagger.ts";
import { TAGS, type Tag, UPOS } from "./tags.ts";
import { type RawToken, tokenise } from "./tokenise.ts";
import { bestReading, plainReadings, readingsAs } from "./verb-readings.ts";

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
    const { sentence } = raw[from] as RawToken;
    const forms: string[] = [];
    for (let i = from; raw[i]?.sentence === sentence; i++) forms.push((raw[i] as RawToken).form);
    const known = knowSentence(forms, tagger.candidates);
    const tags = tagSentence(known, forms, tagger.model);
    for (const [i, tag] of tags.entries())
      tokens.push(asToken(raw[from + i] as RawToken, TAGS[tag] as Tag, known[i] as Candidates, tagger));
    from += forms.length;
  }
  return tokens;
}

function asToken({ start, end, sentence }: RawToken, xpos: Tag, { form, lower }: Candidates, { verbs, prefer }: Tagger): Token {
  const verb = VERB_FORMS[xpos];
  if (verb === undefined) return { start, end, form, sentence, pos: UPOS[xpos], lemma: xpos === "N" ? form : lower, xpos };
  const readings = readingsAs(verbs, lower, xpos);
  // Alone a form belongs to the plain verb; the clause knows of a prefix further on ("fuhr … zurück").
  const reading = bestReading(plainReadings(readings), prefer);
  const morph = reading ? morphOf(reading) : { VerbForm: verb };
  return { start, end, form, sentence, pos: "VERB", lemma: reading?.lemma ?? lower, xpos, morph };
}

/** Morphology of readings; the lexicon hands out the same readings again and again. */
const morphs = new WeakMap<VerbReading, Morph>();

function morphOf(reading: VerbReading): Morph {
  const known = morphs.get(reading);
  if (known) return known;
  const { lemma: _lemma, prefix: _prefix, zu: _zu, ...morph } = reading;
  morphs.set(reading, morph);
  return morph;
}

const VERB_FORMS: Readonly<Partial<Record<Tag, VerbReading["VerbForm"]>>> = { FIN: "Fin", INF: "Inf", IZU: "Inf", PART: "Part" };
