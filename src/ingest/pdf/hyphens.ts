/** Words that take the place of a compound's second half: "Ein- und Ausfuhr" keeps its hyphen. */
const ELLIPSIS = /^(?:und|oder|bis|sowie|bzw|beziehungsweise|noch|wie|als|and|or|to)\b/u;

/**
 * Puts two lines of a paragraph together. A hyphen at the end of a line goes if small letters stand on both sides of it, since then it
 * parts a word; before a capital or a number it belongs to a compound and stays; soft hyphens (U+00AD) always go. No lexicon is asked, so
 * a compound that is written with hyphens and small letters ("deutsch-französisch") loses its hyphen at the end of a line.
 */
export function joinLines(before: string, next: string): string {
  if (before === "") return next;
  if (/\u00ad$/u.test(before)) return before.slice(0, -1) + next;
  if (/[\p{L}\p{N}][-\u2010]$/u.test(before)) {
    if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(next) && !ELLIPSIS.test(next)) return before.slice(0, -1) + next;
    if (/^[\p{Lu}\p{N}]/u.test(next)) return before + next;
  }
  return `${before} ${next}`;
}
