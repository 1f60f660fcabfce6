import { firstEndingAfter, overlaps, type Quotation, type Sentence } from "../../../core/index.ts";

/** The quotations that touch each sentence, in their given order: a text of many lines must not be searched whole for each. */
export function quotationsBySentence(sentences: readonly Sentence[], quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const found: Quotation[][] = sentences.map(() => []);
  for (const q of quotations)
    for (const span of [...q.spans, ...q.cue])
      for (let i = firstEndingAfter(sentences, span.start); i < sentences.length; i++) {
        const sentence = sentences[i] as Sentence;
        if (!overlaps(sentence, span)) break;
        if (found[i]?.at(-1) !== q) found[i]?.push(q);
      }
  return found;
}

/** Characters that a quotation holds: the wider of two around a word is the outer one. */
export function widthOf({ spans }: Quotation): number {
  return spans.reduce((sum, s) => sum + s.end - s.start, 0);
}
