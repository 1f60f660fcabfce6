const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Number of words (runs of letters, with hyphens and apostrophes inside).
 * @param enough counting stops here: most questions ask only whether there are so many.
 */
export function wordCount(text: string, enough = Number.POSITIVE_INFINITY): number {
  WORD.lastIndex = 0;
  let words = 0;
  while (words < enough && WORD.test(text)) words++;
  return words;
}

/** True if the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…][“"«»”’'‘)\]]*$/u.test(text);
}

/** True if a sentence ends inside the text and another one begins. */
function holdsSentences(text: string): boolean {
  return /\p{Ll}{2}[.!?…][“"«»”’')\]]*\s+[„"«»‚']?\p{Lu}/u.test(text);
}

/** No headline has so many words. */
const HEADLINE_WORDS = 20;
/** Nor has a teaser or a prompt so many and a full stop. */
const CLEAR_WORDS = 12;

/**
 * True if the text is running prose rather than a line of its own: a sentence with its full stop, the opening of a
 * quotation ("Er erklärte:"), or more words than a headline has.
 */
export function isProseLike(text: string): boolean {
  const words = wordCount(text, HEADLINE_WORDS);
  if (words >= HEADLINE_WORDS) return true;
  // "Wer bleibt? Streit um die Werft": a question inside does not make a headline a paragraph.
  if (holdsSentences(text)) return endsSentence(text) || /\p{Ll}{2}[.…]\s/u.test(text);
  if (/:$/u.test(text)) return words >= 2 && /\p{Ll}:$/u.test(text);
  if (!endsSentence(text) || /^[-–•*·]\s/u.test(text)) return false;
  // A short quotation or statement is prose; a short shout or question more often belongs to the page.
  return words >= 4 || (words >= 2 && (/^[„"»“]/u.test(text) || /\s\p{Ll}{2,}[.…][“"«”]?$/u.test(text)));
}

/** Prose beyond doubt: long enough that no teaser, prompt or caption is taken for it. */
export function isClearProse(text: string): boolean {
  return text.length >= 100 && wordCount(text, CLEAR_WORDS) >= CLEAR_WORDS && (endsSentence(text) || holdsSentences(text));
}

/** The text outside its quotation marks: what the page itself says. */
export function unquoted(text: string): string {
  if (!/[„»«“"]/u.test(text)) return text;
  return text.replace(/„[^“”"]*[“”"]|»[^«]*«|«[^»]*»|“[^”]*”|"[^"]*"/gu, " ");
}

/** For comparing lines: letters and digits only, small. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** True if a line above the article may be its headline although it ends in a question or exclamation mark. */
export function isAskingHeadline(text: string): boolean {
  return text.length <= 140 && /[?!][“"«”]?$/u.test(text) && !holdsSentences(text);
}
