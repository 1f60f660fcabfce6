import type { Morph } from "../../../core/index.ts";

/** The byte that says what a form is, as scripts/lexicon/tags.mjs writes it. */
export const TAG = {
  infinitive: 0,
  infinitiveWithZu: 1,
  participle: 2,
  /** 24 finite forms: mood, tense, number, person. */
  firstFinite: 3,
  lastFinite: 26,
  /** Alone and with endings, compared regularly: klein. */
  adjective: 40,
  /** Only alone: hoch, dunkel, lila. */
  adjectiveAlone: 41,
  /** Only with endings, compared regularly: dunkl-. */
  adjectiveStem: 42,
  /** Alone and with endings, without regular degrees: groß. */
  adjectivePlain: 43,
  comparative: 44,
  /** With endings: größt-. */
  superlative: 45,
  /** Only with endings, without regular degrees: hoh-. */
  adjectivePlainStem: 46,
  firstNoun: 128,
} as const;

const PERSONS = [3, 1, 2] as const;
const GENDERS = [undefined, "Masc", "Fem", "Neut"] as const;

export const isVerb = (tag: number): boolean => tag <= TAG.lastFinite;
export const isInfinitive = (tag: number): boolean => tag === TAG.infinitive;
export const isParticiple = (tag: number): boolean => tag === TAG.participle;
export const isAdjective = (tag: number): boolean => tag >= TAG.adjective && tag < TAG.firstNoun;
export const isNoun = (tag: number): boolean => tag >= TAG.firstNoun;

const FINITE: readonly Morph[] = Array.from({ length: 24 }, (_, i) => ({
  VerbForm: "Fin",
  Mood: i < 12 ? "Ind" : "Sub",
  Tense: i % 12 < 6 ? "Pres" : "Past",
  Number: i % 6 < 3 ? "Sing" : "Plur",
  Person: PERSONS[i % 3] as 1 | 2 | 3,
}));

/** The morphology that a verb's tag stands for. */
export function verbMorph(tag: number): Morph & { readonly zu?: true } {
  if (tag === TAG.infinitive) return { VerbForm: "Inf" };
  if (tag === TAG.infinitiveWithZu) return { VerbForm: "Inf", zu: true };
  if (tag === TAG.participle) return { VerbForm: "Part", Tense: "Past" };
  return FINITE[tag - TAG.firstFinite] ?? {};
}

/** Gender, number and cases (bit 1 nominative, 2 genitive, 4 dative, 8 accusative) that a noun's tag stands for. */
export function nounMorph(tag: number): { gender?: "Masc" | "Fem" | "Neut"; number: "Sing" | "Plur"; cases: number } {
  const gender = GENDERS[(tag >> 5) & 3];
  return { ...(gender && { gender }), number: tag & 16 ? "Plur" : "Sing", cases: tag & 15 };
}
