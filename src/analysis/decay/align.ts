/** Share of the words of the longer sentence that both have, from which one is the other in another wording. Own choice. */
const SAME_SENTENCE = 0.5;
/** Share of the words of the shorter sentence that both have, from which it may be what is left of the longer, and how many. Own choices. */
const [LEFT, FEWEST_LEFT] = [0.5, 3];

/** Words of a sentence, each once, letter case apart. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Splits each sentence into words once, however many others it is compared with. */
export type Words = (sentence: string) => ReadonlySet<string>;

/** Words both have, as a share of those of the longer one (0…1). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a === b) return a.size === 0 ? 0 : 1;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const word of small) if (large.has(word)) n++;
  return large.size === 0 ? 0 : n / large.size;
}

/** True if the second sentence is the first, reworded at most. */
export function sameSentence(a: string, b: string, words: Words): boolean {
  return likeness(words(a), words(b)) >= SAME_SENTENCE;
}

/** True if the shorter of two sentences may be what is left of the longer. */
export function leftOf(a: string, b: string, words: Words): boolean {
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= FEWEST_LEFT && shared >= LEFT * Math.min(x.size, y.size);
}
