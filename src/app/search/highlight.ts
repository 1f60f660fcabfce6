import type { Span } from "../../core/index.ts";
import { type SearchWord, searchWords } from "../../lang/de/search/words.ts";
import type { Term, TextQuery } from "../../ledger/index.ts";

/** Where the words of a query stand in a sentence; in order, not overlapping. */
export function highlight(quote: string, query: TextQuery): readonly Span[] {
  const words = searchWords(quote);
  const hit = new Set<number>();
  for (const term of query.all.flat())
    for (let at = 0; at + term.words.length <= words.length; at++)
      if (standsAt(term, words, at)) for (let i = 0; i < term.words.length; i++) hit.add(at + i);
  return words.flatMap(({ start, end }, i) => (hit.has(i) ? [{ start, end }] : []));
}

function standsAt({ words: wanted, prefix = false }: Term, words: readonly SearchWord[], at: number): boolean {
  return wanted.every((word, i) => {
    const there = words[at + i];
    if (!prefix) return there?.stem === word.stem;
    return i === wanted.length - 1 ? there?.form.startsWith(word.form) === true : there?.form === word.form;
  });
}
