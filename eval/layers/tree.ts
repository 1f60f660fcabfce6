import type { ConlluSentence, Word } from "../../train/conllu.ts";

/** A surface token: what the text shows as one word. "am" is one, of the words "an" and "dem". */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly words: readonly Word[];
}

/** A sentence of the treebank, ready to be asked. */
export interface Tree {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  head(word: Word): Word | undefined;
  children(word: Word): readonly Word[];
  /** Place of a word's surface token in `units`. */
  unitOf(word: Word): number;
}

/** Marks that GSD writes as TeX and typewriters do, and the marks they stand for, as long as those. */
const MARKS = [
  ["``", "„ "],
  ["''", "“ "],
  ["--", "– "],
] as const;

/** Makes the tree of a sentence. Its text has the quotation marks and dashes of printed text; all offsets hold. */
export function makeTree({ id, text: source, tokens: words }: ConlluSentence): Tree {
  const text = MARKS.reduce((t, [from, to]) => t.replaceAll(from, to), source);
  const byId = new Map(words.map((w) => [w.id, w]));
  const below = new Map<number, Word[]>();
  for (const word of words) below.set(word.head, [...(below.get(word.head) ?? []), word]);
  const units: { start: number; end: number; form: string; words: Word[] }[] = [];
  const places = new Map<Word, number>();
  for (const word of words) {
    const last = units.at(-1);
    if (last?.start === word.start) last.words.push(word);
    else units.push({ start: word.start, end: word.end, form: text.slice(word.start, word.end), words: [word] });
    places.set(word, units.length - 1);
  }
  return {
    id,
    text,
    words,
    units,
    head: (word) => byId.get(word.head),
    children: (word) => below.get(word.id) ?? [],
    unitOf: (word) => places.get(word) as number,
  };
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relation(word: Word): string {
  return word.deprel.split(":")[0] as string;
}

export const isVerb = (word: Word): boolean => word.upos === "VERB" || word.upos === "AUX";

/** True for `VerbForm=Fin` and, in treebanks without that feature, for the tag VBC (conjugated verb) of PUD. */
export function isFiniteVerb(word: Word): boolean {
  return word.feats["VerbForm"] === "Fin" || (word.feats["VerbForm"] === undefined && word.xpos === "VBC");
}

/** The word and its auxiliaries and copulas. UD hangs a clause on its predicate: in "ist krank" the verb hangs on the adjective. */
export function verbGroup(tree: Tree, word: Word): readonly Word[] {
  return [word, ...tree.children(word).filter(isAuxiliary)];
}

/** True if the word is auxiliary or copula of another. */
export function isAuxiliary(word: Word): boolean {
  return relation(word) === "aux" || relation(word) === "cop";
}

/** True if the word is an infinitive with "zu", apart ("zu gehen") or inside ("auszugehen"). */
export function isZuInfinitive(tree: Tree, word: Word): boolean {
  return word.xpos === "VVIZU" || (isVerb(word) && tree.children(word).some((c) => c.upos === "PART" && c.form.toLowerCase() === "zu"));
}
