import { type LinearModel, score } from "../model/linear-model.ts";
import type { Candidates } from "./candidates.ts";
import { advance, isBorder, lookAhead, MAX_FEATURES, newClause, tagFeatures } from "./features.ts";
import { TAG } from "./tags.ts";

/** After these a large word begins a name or a sentence. */
const OPENS = /^[„“"»«‚‘:(–—.!?`'…-]+$/u;

/** These end a sentence or a quotation. */
const CLOSES = /^[.!?;]+$/u;

export type FindCandidates = (form: string, opens: boolean) => Candidates;

/** What can be known of the words of one sentence before any is tagged. */
export function knowSentence(forms: readonly string[], candidates: FindCandidates): Candidates[] {
  return forms.map((form, i) => {
    const known = candidates(form, i === 0 || OPENS.test(forms[i - 1] as string));
    const next = forms[i + 1];
    return next === undefined || CLOSES.test(next) ? standsAlone(known) : known;
  });
}

/** "… will sich einigen.": before the end no word opens a noun phrase. */
function standsAlone(known: Candidates): Candidates {
  const verbal = known.tags.includes(TAG.INF) || known.tags.includes(TAG.FIN);
  const tags = known.tags.filter((t) => !(t === TAG.DET || t === TAG.ADJA || (t === TAG.PRON && verbal)));
  return tags.length === known.tags.length || tags.length === 0 ? known : { ...known, tags };
}

/** A word that could be finite and was taken for something else. */
interface Runner {
  readonly place: number;
  /** How far behind the chosen class it was. */
  readonly behind: number;
}

/**
 * Tags a sentence from left to right, each word by the class that scores best among those it can have (greedy averaged perceptron,
 * Collins 2002). A sentence that ends in a full stop has a finite verb: if none was found, the likeliest form becomes it.
 * @param decide hears of every decision, for training.
 * @returns classes of {@link TAGS}.
 */
export function tagSentence(
  known: readonly Candidates[],
  forms: readonly string[],
  model: LinearModel,
  decide?: (i: number, best: number, features: Int32Array, count: number) => void,
): number[] {
  const ahead = lookAhead(known);
  const state = newClause();
  const features = new Int32Array(MAX_FEATURES);
  const tags: number[] = [];
  let runner: Runner | undefined;
  /** What the first word is if it is not the finite verb. */
  let second = -1;
  let unbroken = true;
  const first = known.findIndex((token) => token.tags[0] !== TAG.PUNCT);
  for (const [i, token] of known.entries()) {
    let best = token.tags[0] as number;
    if (token.tags.length > 1) {
      const count = tagFeatures(known, i, ahead, state, [tags[i - 2] ?? -1, tags[i - 1] ?? -1], features);
      let top = Number.NEGATIVE_INFINITY;
      let finite = Number.NEGATIVE_INFINITY;
      let behind = Number.NEGATIVE_INFINITY;
      for (const tag of token.tags) {
        const sum = score(model, features, count, tag);
        if (tag === TAG.FIN) finite = sum;
        else if (i === first && sum > behind) [behind, second] = [sum, tag];
        if (sum > top) [top, best] = [sum, tag];
      }
      const attribute =
        best === TAG.DET || (best === TAG.ADJA && (tags[i - 1] === TAG.DET || tags[i - 2] === TAG.DET) && known[i + 1]?.tags[0] === TAG.N);
      if (finite > Number.NEGATIVE_INFINITY && !attribute && (!runner || top - finite < runner.behind))
        runner = { place: i, behind: top - finite };
      decide?.(i, best, features, count);
    }
    if (best === TAG.FIN && token.tags.includes(TAG.ADJA) && known[i + 1]?.tags[0] === TAG.N && opensAttribute(tags, i)) best = TAG.ADJA;
    // A stretch without a conjunction has one finite verb: of two the one that opens the sentence is none ("Eröffnet wurde …").
    if (best === TAG.FIN && tags[first] === TAG.FIN && second >= 0 && unbroken) tags[first] = second;
    unbroken &&= !isBorder(token.lower) && best !== TAG.CC && best !== TAG.SC && best !== TAG.REL;
    tags.push(best);
    advance(state, forms[i] as string, best, token.aux);
  }
  if (runner && forms.at(-1) === "." && !tags.includes(TAG.FIN)) tags[runner.place] = TAG.FIN;
  return tags;
}

/** "die von Kenia verhängten Sanktionen": behind an article that a preposition follows at once, the verb form before the noun is its attribute. */
function opensAttribute(tags: readonly number[], i: number): boolean {
  let at = i - 1;
  while (at > 0 && (tags[at] === TAG.N || tags[at] === TAG.NUM || tags[at] === TAG.ADJA || tags[at] === TAG.ADV)) at--;
  return at > 0 && tags[at] === TAG.ADP && tags[at - 1] === TAG.DET;
}
