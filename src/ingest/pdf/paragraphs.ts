import { joinLines } from "./hyphens.ts";
import type { Flow } from "./reading-order.ts";
import type { Segment } from "./text-lines.ts";

/** A paragraph, put together from its lines. */
export interface Paragraph {
  readonly text: string;
  /** Of its letters, in points. */
  readonly size: number;
  /** Ends without an end of a sentence: it may go on elsewhere. */
  readonly open: boolean;
  /** Its last line is as long as the column is wide. */
  readonly full: boolean;
}

/** More than this many usual distances between lines part paragraphs. */
const WIDE_LEADING = 1.4;
/** Where the usual distance is not known: in units of the letter size. */
const USUAL_LEADING = 1.25;
const OTHER_SIZE = 0.12;
const INDENT = [0.6, 6] as const;
/** The last line of a paragraph leaves at least this share of the column free. */
const SHORT_LINE = 0.2;
const FULL_LINE = 0.1;
/** Shorter stretches without an end are headings and captions. */
const PROSE = 60;
const MID_SENTENCE = /(?:,|\s\p{Ll}+)$/u;
const SENTENCE_END = /[.!?:…][“"«»”’')\]]*$/u;
const BULLET = /^(?:[•‣▪●○–—*-]\s|\d{1,2}[.)]\s)/u;

/** Cuts a column into paragraphs: by distance, letter size, first-line indent, a last line that is short, and list marks. */
export function paragraphsOf(flow: Flow): readonly Paragraph[] {
  const left = Math.min(...flow.map((l) => l.left));
  const right = Math.max(...flow.map((l) => l.right));
  const leading = usualLeading(flow);
  const out: Segment[][] = [];
  flow.forEach((line, i) => {
    const before = flow[i - 1];
    const paragraph = out.at(-1);
    if (before && paragraph && !begins(line, before, { left, right, leading })) paragraph.push(line);
    else out.push([line]);
  });
  return out.map((lines) => toParagraph(lines, right - FULL_LINE * (right - left)));
}

function begins(
  line: Segment,
  before: Segment,
  column: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  const { size } = before;
  const distance = before.baseline - line.baseline;
  if (distance <= 0 || distance > WIDE_LEADING * Math.max(column.leading, size)) return true;
  if (Math.abs(line.size - size) > OTHER_SIZE * size) return true;
  if (BULLET.test(line.text) && SENTENCE_END.test(before.text)) return true;
  const indent = line.left - before.left;
  if (indent > INDENT[0] * size && indent < INDENT[1] * size && before.left - column.left < INDENT[0] * size) return true;
  return SENTENCE_END.test(before.text) && column.right - before.right > SHORT_LINE * (column.right - column.left);
}

/** The middle distance between lines of one size. */
function usualLeading(flow: Flow): number {
  const distances = flow
    .flatMap((line, i) => {
      const before = flow[i - 1];
      return before && Math.abs(before.size - line.size) <= OTHER_SIZE * line.size ? [before.baseline - line.baseline] : [];
    })
    .filter((d) => d > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? USUAL_LEADING * (flow[0]?.size ?? 0);
}

function toParagraph(lines: readonly Segment[], wide: number): Paragraph {
  const text = lines.reduce((all, line) => joinLines(all, line.text), "");
  const sizes = lines.map((l) => l.size).sort((a, b) => a - b);
  return {
    text: text.replace(/\s+/gu, " ").trim(),
    size: sizes[Math.floor(sizes.length / 2)] ?? 0,
    open: !SENTENCE_END.test(text),
    full: (lines.at(-1)?.right ?? 0) >= wide,
  };
}

/**
 * True if a paragraph that a column or page ended goes on in the next one: a sentence is not done, the letters have one size, and the next
 * begins small, or the text is a longer one whose last line is full, or which stops at a comma or a word in small letters.
 */
export function goesOn(before: Paragraph, next: Paragraph): boolean {
  if (!before.open || Math.abs(before.size - next.size) > OTHER_SIZE * before.size) return false;
  if (/^\p{Ll}/u.test(next.text) || /\p{L}[-\u2010\u00ad]$/u.test(before.text)) return true;
  return before.text.length >= PROSE && (before.full || MID_SENTENCE.test(before.text));
}
