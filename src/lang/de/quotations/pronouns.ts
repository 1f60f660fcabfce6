import type { Quotation, Source } from "../../../core/index.ts";

const PRONOUN = /^(?:er|sie|es|man|ich|wir|beide|der|die|dieser|diese)$/iu;

/**
 * A pronoun that no actor was found for is no source to show: "US-Beamte sagen …, warnen sie" means the last one who was said to
 * speak. Without any the speaker stays unknown.
 * @param quotations in the order of the text.
 */
export function resolvePronouns(quotations: readonly Quotation[]): readonly Quotation[] {
  let last: Source | undefined;
  return quotations.map((q) => {
    const sources = q.sources.flatMap((s) => {
      if (s.code !== undefined || !PRONOUN.test(s.name)) return [s];
      // "dieser" means the one named last, who need not have spoken: unknown.
      if (/^diese/iu.test(s.name)) return [];
      return last ? [{ ...last, ...(s.cue && { cue: s.cue }) }] : [];
    });
    last = sources.at(-1) ?? last;
    return { ...q, sources };
  });
}
