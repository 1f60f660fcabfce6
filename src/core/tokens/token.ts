import type { Span } from "../text/span.ts";

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "VERB"
  | "X";

/** Morphology in the terms of Universal Dependencies; only what the pack could tell. */
export interface Morph {
  readonly VerbForm?: "Fin" | "Inf" | "Part";
  /** German Konjunktiv I is `Sub` + `Pres`, Konjunktiv II `Sub` + `Past`. */
  readonly Mood?: "Ind" | "Sub" | "Imp";
  readonly Tense?: "Pres" | "Past";
  readonly Number?: "Sing" | "Plur";
  readonly Person?: 1 | 2 | 3;
}

export interface Token extends Span {
  /** The surface, `text.slice(start, end)`. */
  readonly form: string;
  /** Index into the sentences of the reading. */
  readonly sentence: number;
  readonly pos: Upos;
  /** Tag of the language's own tagset (UD: XPOS), finer than {@link pos}. */
  readonly xpos?: string;
  readonly lemma: string;
  readonly morph?: Morph;
}
