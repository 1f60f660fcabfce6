import { closedClasses, FUSED } from "../lexicon/function-words.ts";

/** What may follow "21." whatever stands before: a month, or a word that ordinals count. */
const COUNTED =
  /^(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan\.|feb\.|aug\.|sept?\.|okt\.|nov\.|dez\.|jahrhundert|jahrtausend|jh|mal|tag|woche|monat|jahr|quartal|halbjahr|runde|platz|rang|stock|klasse|weltkrieg|bundesliga|liga|division|armee|flotte|brigade|gipfel|sitzung|konferenz|jahrestag|geburtstag|ausgabe|auflage|parteitag|und|bis|oder|\d)/iu;

/** The first word of a text, if it is written large, behind quotation marks, brackets and dashes. */
const firstWord = (text: string): string | undefined => /^["'„“»«‚›([–—-]*\s*(\p{Lu}\p{Ll}*)(?![\p{L}\d])/u.exec(text)?.[1];

/**
 * True if the text begins with a word that is written large only at the beginning of a sentence: article, pronoun, preposition,
 * conjunction, adverb.
 */
export function opensSentence(text: string): boolean {
  const first = firstWord(text);
  return first !== undefined && closedClasses(first.toLowerCase()).length > 0;
}

/** Articles, possessives and prepositions that an ordinal follows ("der 18. Gipfel", "vom 3. Mai", "ihr 60. Geburtstag"). */
function precedesOrdinal(last: string): boolean {
  const small = last.toLowerCase();
  return FUSED.has(small) || closedClasses(small).includes("DET") || closedClasses(small).includes("ADP");
}

/**
 * Whether a number of one to three digits with a full stop is an ordinal. A noun follows an ordinal, so a word that opens sentences
 * rules it out ("Kapitel 3. Der Autor", "am 21. Der Minister"); else what is counted shows it ("3. Mai"), or the article, preposition
 * or inflected adjective in front ("der 18. Wirtschaftsgipfel", "begangenes 60. Jubiläum").
 * @param before the text up to the number
 * @param next the text behind the full stop
 */
export function takesOrdinal(before: string, next: string): boolean {
  if (COUNTED.test(next)) return true;
  if (opensSentence(next)) return false;
  const last = /(\p{L}+)$/u.exec(before)?.[1];
  // "Musterstadt, 6. November": after a comma only a small word or a month shows it.
  if (last === undefined) return /[,(]$/u.test(before) && !/^\p{Lu}/u.test(next);
  return precedesOrdinal(last) || /^\p{Ll}+(?:es|em|er)$/u.test(last) || /^(?:und|bis|oder)$/u.test(last);
}
