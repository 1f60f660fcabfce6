import { TAG, type Tag } from "../src/lang/de/tokens/tags.ts";
import { tokenise } from "../src/lang/de/tokens/tokenise.ts";
import type { ConlluSentence, Word } from "./conllu.ts";

/** A sentence as our tokeniser cuts it, with the annotation that fits. */
export interface Aligned {
  readonly source: ConlluSentence;
  readonly forms: readonly string[];
  /** Words of the treebank with the span of each token; none where the two cut differently. */
  readonly words: readonly (readonly Word[])[];
  /** Class of {@link TAG}, -1 where unknown. */
  readonly tags: readonly number[];
}

/** Lays the treebank's words over our tokens. */
export function align(source: ConlluSentence): Aligned {
  const tokens = tokenise(source.text, [{ start: 0, end: source.text.length } as never]);
  const bySpan = new Map<string, Word[]>();
  for (const word of source.tokens) {
    const key = `${word.start}-${word.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), word]);
  }
  const words = tokens.map((t) => bySpan.get(`${t.start}-${t.end}`) ?? []);
  const relative = relatives(source);
  return {
    source,
    forms: tokens.map((t) => t.form),
    words,
    tags: words.map(([word]) => (word ? TAG[goldTag(word, relative)] : -1)),
  };
}

/** Relative pronouns: marked so, or the first pronoun of a relative clause where the treebank only says "demonstrative or relative". */
function relatives(source: ConlluSentence): ReadonlySet<number> {
  const heads = new Map(source.tokens.map((w) => [w.id, w]));
  const found = new Set<number>();
  const clauses = new Set<number>();
  for (const word of source.tokens) {
    if (!word.feats["PronType"]?.includes("Rel")) continue;
    let at: Word | undefined = word;
    for (let steps = 0; at && steps < 4; steps++) {
      if (/^acl|^csubj|^ccomp|^advcl/u.test(at.deprel)) {
        if (!clauses.has(at.id) && (at.deprel.startsWith("acl") || word.xpos.startsWith("PREL"))) found.add(word.id);
        clauses.add(at.id);
        break;
      }
      at = heads.get(at.head);
    }
    if (word.xpos.startsWith("PREL")) found.add(word.id);
  }
  return found;
}

/** Words that the treebanks, or one treebank within itself, put into several classes without a difference that German grammar draws. */
const EVEN: readonly (readonly [RegExp, Tag])[] = [
  [/^(?:als|wie)$/iu, "SC"],
  [/^(?:jedoch|doch|selbst|nicht)$/iu, "ADV"],
  [/^(?:ander|meist)(?:e[nrms]?)$/iu, "ADJA"],
  [/^(?:bzw|bzw\.|sowohl|entweder)$/iu, "CC"],
  [/^\p{N}+\.$/u, "NUM"],
  [/^[^\p{L}\p{N}]+$/u, "PUNCT"],
];

function goldTag(word: Word, relative: ReadonlySet<number>): Tag {
  const { upos, xpos, feats, form, lemma, deprel } = word;
  const even = EVEN.find(([pattern]) => pattern.test(form));
  if (even) return even[1];
  if (deprel === "compound:prt" && upos !== "VERB") return "PTKVZ";
  if (upos === "VERB" || upos === "AUX") {
    if (feats["Mood"] !== undefined) return "FIN";
    // "anzukündigen": the infinitive holds a zu that its lemma has not.
    if (xpos === "VVIZU" || (/.zu.+n$/u.test(form) && form.replace("zu", "").toLowerCase() === lemma)) return "IZU";
    if (feats["VerbForm"] === "Part" || /^(?:V.PP|VBN)$/u.test(xpos)) return "PART";
    if (/^VBC$|FIN$/u.test(xpos)) return "FIN";
    return "INF";
  }
  if (relative.has(word.id)) return "REL";
  switch (upos) {
    case "NOUN":
    case "PROPN":
      return "N";
    case "ADJ":
      return feats["Case"] === undefined ? "ADJD" : "ADJA";
    case "DET":
      return /^P[DI]S|^PPOSS/u.test(xpos) || (!/^[APK]/u.test(xpos) && /^(?:nsubj|obj|iobj|obl|root|conj)/u.test(deprel)) ? "PRON" : "DET";
    case "PART":
      return form.toLowerCase() === "zu" ? "ZU" : "ADV";
    case "CCONJ":
      return "CC";
    case "SCONJ":
      return "SC";
    case "ADV":
    case "ADP":
    case "PRON":
    case "NUM":
    case "PUNCT":
      return upos;
    default:
      return "X";
  }
}
