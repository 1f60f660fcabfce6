import type { MarkView } from "../views.ts";
import { cleanText } from "./clean.ts";
import type { Paint } from "./paint.ts";

/** A stretch that is marked, with every role it has. */
export interface Marked {
  readonly n: number;
  readonly marks: readonly MarkView[];
}

const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A small raised number. */
export function raised(n: number): string {
  return [...String(n)].map((d) => DIGITS[Number(d)]).join("");
}

/** The marked stretches in order of the text, numbered; one that serves several roles counts once. */
export function numberMarks(marks: readonly MarkView[]): Marked[] {
  const stretches: MarkView[][] = [];
  for (const mark of marks) {
    const same = stretches.find(([m]) => m?.start === mark.start && m.end === mark.end);
    if (same) same.push(mark);
    else stretches.push([mark]);
  }
  return stretches.map((same, i) => ({ n: i + 1, marks: same }));
}

/**
 * The sentence with every stretch in brackets and its number behind it: `[dementiert]²`. The brackets stay with
 * colour, which only underlines: copied text must still show what was marked.
 */
export function markSentence(sentence: string, marked: readonly Marked[], paint: Paint): string {
  const at = (pick: "start" | "end", offset: number): Marked[] => marked.filter(({ marks: [m] }) => m?.[pick] === offset);
  const borders = [...new Set([0, sentence.length, ...marked.flatMap(({ marks: [m] }) => (m ? [m.start, m.end] : []))])].sort(
    (a, b) => a - b,
  );
  let text = "";
  for (const [i, from] of borders.entries()) {
    text += at("end", from)
      .toReversed()
      .map(({ n }) => `]${raised(n)}`)
      .join("");
    text += "[".repeat(at("start", from).length);
    const part = cleanText(sentence.slice(from, borders[i + 1] ?? from)).replace(/\s+/gu, " ");
    const inside = marked.some(({ marks: [m] }) => m && m.start <= from && from < m.end);
    // Word by word, so that a line break never leaves the underline on.
    text += inside ? part.replace(/[^ ]+/gu, paint.mark) : part;
  }
  return text;
}
