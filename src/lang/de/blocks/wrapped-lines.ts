/** Wider lines are paragraphs of their own, not lines that an editor broke. */
const WIDEST = 120;
const NARROWEST = 40;

/**
 * For each line of a paragraph but the last: does its sentence go on in the next line?
 * Lines broken at a fixed width go on; lines of a list or of a page's furniture do not.
 */
export function joinsNext(lines: readonly string[]): readonly boolean[] {
  const greedy = brokenAtWidth(lines);
  return lines.slice(0, -1).map((line, i) => greedy || goesOnInSmallLetters(line, lines[i + 1] ?? "") || breaksOff(line));
}

/** A small letter after a line without an end: nothing but the same sentence begins so. */
function goesOnInSmallLetters(line: string, next: string): boolean {
  return line.length >= NARROWEST && /^\p{Ll}{2,}/u.test(next) && /[\p{L}\p{N},;\-–]$/u.test(line);
}

/** Words that a sentence needs to go on after, and adjectives in front of their noun. */
const BEFORE_NOUN =
  /\s(?:der|die|das|den|dem|des|ein|eine[nmrs]?|aller?|seine[nmrs]?|ihre[nmrs]?|und|oder|sowie|für|von|mit|bei|nach|über|unter|gegen|durch|zur|zum|im|am|vom|beim|ins|dass|weil|\p{Ll}+(?:lich|isch|ig)e[nrsm]?)$/u;

/** A line that stops before its noun goes on in the next one, which begins with a capital as nouns do. */
function breaksOff(line: string): boolean {
  return line.length >= NARROWEST && line.length <= WIDEST && BEFORE_NOUN.test(line);
}

/** True if every line is as full as its width allows: the next word would not have fitted. */
function brokenAtWidth(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  const width = lines.reduce((most, l) => Math.max(most, l.length), 0);
  if (width > WIDEST || width < NARROWEST) return false;
  const breaks = lines.slice(0, -1);
  const full = breaks.every((line, i) => line.length + 1 + (lines[i + 1]?.match(/^\S+/u)?.[0].length ?? 0) > width);
  // Ends of sentences fall on ends of lines only now and then if a width broke them.
  const open = breaks.filter((line) => !/[.!?:…][“"«»”’')\]]*$/u.test(line)).length;
  return full && open * 2 > breaks.length && breaks.some((line, i) => /^\p{Ll}/u.test(lines[i + 1] ?? "") || line.endsWith(","));
}
