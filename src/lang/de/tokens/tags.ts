import type { Upos } from "../../../core/index.ts";

/**
 * What the tagger decides between: universal parts of speech, divided further where German clauses need it (names after the STTS,
 * Schiller et al. 1999). Names and nouns are one class, since German writes both large; so are full and auxiliary verbs.
 */
export const TAGS = [
  "N", // NN, NE
  "ADJA", // before a noun, inflected
  "ADJD", // predicative or adverbial
  "ADV",
  "ADP",
  "DET",
  "PRON",
  "REL", // relative pronoun
  "NUM",
  "CC",
  "SC",
  "ZU", // before an infinitive
  "PTKVZ", // separated verb prefix
  "FIN",
  "INF",
  "IZU", // anzukündigen
  "PART", // perfect participle
  "PUNCT",
  "X",
] as const;

export type Tag = (typeof TAGS)[number];

/** Place of a tag in {@link TAGS}, which is its class in the model. */
export const TAG: Readonly<Record<Tag, number>> = Object.fromEntries(TAGS.map((tag, i) => [tag, i])) as Record<Tag, number>;

/** Universal part of speech of every tag. */
export const UPOS: Readonly<Record<Tag, Upos>> = {
  N: "NOUN",
  ADJA: "ADJ",
  ADJD: "ADJ",
  ADV: "ADV",
  ADP: "ADP",
  DET: "DET",
  PRON: "PRON",
  REL: "PRON",
  NUM: "NUM",
  CC: "CCONJ",
  SC: "SCONJ",
  ZU: "PART",
  PTKVZ: "ADP",
  FIN: "VERB",
  INF: "VERB",
  IZU: "VERB",
  PART: "VERB",
  PUNCT: "PUNCT",
  X: "X",
};
