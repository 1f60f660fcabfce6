import { contains, overlaps, type Quotation } from "../../../core/index.ts";

/** Characters between two quotations, or blocks between them, that still keep them together. */
const NEAR = 400;

/** Marks as nested what somebody says who is quoted in marks: „Wir fürchten, dass …“ is the speech of whoever says all of it. */
export function insideMarks(quotations: readonly Quotation[]): readonly Quotation[] {
  const marks = quotations
    .filter((q) => q.type === "Direct")
    .flatMap((q) => q.spans)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return quotations.map((q) => {
    const cue = q.cue[0] ?? q.spans[0];
    if (q.type === "Direct" || !cue) return q;
    while (next > 0 && (marks[next]?.start ?? Number.POSITIVE_INFINITY) > cue.start) next--;
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= cue.start) next++;
    const mark = marks[next];
    return mark && contains(mark, cue) ? { ...q, nested: true } : q;
  });
}

/**
 * Speech in marks without a speaker in its sentence takes the one of the reading that covers the same words (", so der Minister"), else
 * of the quotation told last before it, if that stands near. The second is only shown: `sources` stay as they are.
 * @param quotations in the order of the text
 */
export function adoptSpeakers(quotations: readonly Quotation[]): readonly Quotation[] {
  const starts = [...quotations].sort((a, b) => at(a) - at(b));
  const places = new Map(starts.map((q, index) => [q, index]));
  return quotations.map((q) => {
    if (q.type !== "Direct" || q.speaker.length > 0) return q;
    const index = places.get(q) ?? 0;
    const around = starts.slice(Math.max(0, index - 4), index + 5);
    const same = around.find(
      (o) => o !== q && !o.nested && o.speaker.length > 0 && o.spans.some((s) => q.spans.some((t) => overlaps(s, t))),
    );
    if (same) return { ...q, speaker: same.speaker, cue: same.cue, sources: q.sources.length > 0 ? q.sources : same.sources };
    const before = starts.slice(Math.max(0, index - 4), index).findLast((o) => !o.nested && o.speaker.length > 0);
    return before && at(q) - end(before) <= NEAR ? { ...q, speaker: before.speaker } : q;
  });
}

const at = (q: Quotation): number => q.spans[0]?.start ?? 0;
const end = (q: Quotation): number => Math.max(q.spans.at(-1)?.end ?? 0, q.cue.at(-1)?.end ?? 0);
