// The byte that says what a form is; src/lang/de/lexicon/tags.ts reads it.
const PERSON = { 3: 0, 1: 1, 2: 2 };

export const INF = 0;
export const INF_ZU = 1;
export const PARTICIPLE = 2;
/** Adjectives: how the stem may stand. */
export const ADJ_FULL = 40; // alone and with endings, compared regularly: klein
export const ADJ_BARE = 41; // only alone: hoch, dunkel, lila
export const ADJ_STEM = 42; // only with endings, compared regularly: hoh-, dunkl-
export const ADJ_PLAIN = 43; // alone and with endings, no degrees: erst-
export const ADJ_CMP = 44; // comparative: höher
export const ADJ_SUP = 45; // superlative, with endings: höchst-
export const ADJ_PLAIN_STEM = 46; // only with endings, no degrees: hoh-

/** mood 0 Ind 1 Sub, tense 0 Pres 1 Past, number 0 Sing 1 Plur, person 1–3; order within a form: 3rd person first. */
export const finite = (mood, tense, number, person) => 3 + ((mood * 2 + tense) * 2 + number) * 3 + PERSON[person];

export const isSubjunctive = (tag) => tag >= finite(1, 0, 0, 3) && tag <= finite(1, 1, 1, 2);

/** cases: bits 1 nom, 2 gen, 4 dat, 8 acc. */
export const noun = (gender, number, cases) => 128 | (({ M: 1, F: 2, N: 3 }[gender] ?? 0) << 5) | (number << 4) | cases;
