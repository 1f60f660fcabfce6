import { type Below, isProse, type Sentence, trimSpan } from "../../../core/index.ts";
import { abbreviation } from "./abbreviations.ts";
import { opensSentence, takesOrdinal } from "./neighbours.ts";

/**
 * Where a sentence may end: closing marks with the quotes and brackets behind them and a blank; a full stop whose blank was forgotten
 * ("erklärt.Der Minister"); the end of a line. A run of marks is tried from its first one only, so that endless points cost no more
 * than their number.
 */
const BORDER = /(?<![.!?…])[.!?…]+['"“”‟’»«›‹)\]]*[^\S\n]*(?:\n|(?<=[^\S\n])(?=\S))|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll}*[\s,])|\n/gu;

/** Characters either side of a possible border that are looked at. */
const NEAR = 60;

/**
 * Sentences of the blocks that are read, in order. A full stop may belong to an abbreviation, an ordinal, an initial or a numeral of a
 * ruler; what stands before it and whether the next word opens sentences decide (Kiss & Strunk 2006). Furniture has no sentences.
 */
export function splitSentences({ document, blocks }: Below<"sentences">): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    const text = document.text.slice(block.start, block.end);
    let start = 0;
    const add = (end: number): void => {
      const span = trimSpan(document.text, { start: block.start + start, end: block.start + end });
      if (span.start < span.end) sentences.push({ ...span, block: index });
      start = end;
    };
    BORDER.lastIndex = 0;
    for (let m = BORDER.exec(text); m; m = BORDER.exec(text)) {
      const end = m.index + m[0].length;
      if (end < text.length && endsSentence(text.slice(Math.max(start, end - NEAR), end), text.slice(end, end + NEAR))) add(end);
    }
    add(text.length);
  }
  return sentences;
}

/** A new item of a list, as a line of its own: "- …", "• …", "2. …" (but no date: "3. Mai"). */
const ITEM = /^\s*(?:[-–•*]\s|\d{1,2}[.)]\s+(?!(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)))/iu;

function endsSentence(before: string, after: string): boolean {
  const wrapped = /\n\s*$/u.test(before);
  if (wrapped) {
    if (ITEM.test(after)) return true;
    // A line break inside a block is a soft wrap unless the line was finished.
    if (!/[.!?…:“”"»«)\]]\s*$/u.test(before)) return false;
    if (/[:“”"»«)\]]\s*$/u.test(before)) return true;
  }
  const next = after.trimStart();
  // "… angekündigt. – Die Opposition …": a dash after a full stop begins a new thought. Else a small letter or a mark goes on.
  if (/^[\p{Ll},;:–—-]/u.test(next)) return /[.!?][“”"»«)]*\s*$/u.test(before) && /^[–—-]\s[„“"»]?\p{Lu}/u.test(next);
  if (/^[([]?\p{Ll}/u.test(next)) return false;
  // "(!)", "[…]", "(...) Der Minister": the marks are an aside or an omission.
  if (/[([]\s*[.!?…]+[)\]]\s*$/u.test(before)) return false;
  // "Er wolle … Kenia": three points inside a sentence, unless the next word opens one.
  if (/…\s*$/u.test(before)) return opensSentence(next);
  return stopEnds(before, next);
}

/** Whether the full stop at the end of `before` ends the sentence; every other mark does. */
function stopEnds(before: string, next: string): boolean {
  const last = /(?<![\p{L}\d])([\p{L}\d](?:[\p{L}\d.]|-(?=\p{L}))*)\.\s*$/u.exec(before);
  if (!last) return true;
  const word = last[1] as string;
  const ahead = before.slice(0, last.index).trimEnd();
  if (/^\d{1,3}$/u.test(word)) {
    // "2. Die Parteien verpflichten sich …": the number of a paragraph stands before its sentence.
    return ahead !== "" && !takesOrdinal(ahead, next);
  }
  if (/^\d/u.test(word)) return !/^\d{1,2}\.\d{1,2}$/u.test(word) || opensSentence(next);
  const kind = abbreviation(word);
  if (kind === "leading") return false;
  if (kind === "counting") return !/^\d/u.test(next);
  // Initials ("George W. Bush"), numerals of rulers ("Friedrich II. von …"), "u.a.".
  if (kind === "trailing" || /^\p{L}(?:\.\p{L})*$/u.test(word) || /^[IVX]{1,5}$/u.test(word)) return opensSentence(next);
  return true;
}
