/** Words that make up one shingle. Five is what studies of news text reuse settled on (METER; Clough et al. 2002). */
const LENGTH = 5;

/**
 * The shingles of a text as 32-bit hashes: every run of five words, letter case and punctuation apart
 * (Broder 1997, "On the resemblance and containment of documents"). A shorter text is one shingle; a blank one has none.
 */
export function shingles(text: string): ReadonlySet<number> {
  const words = (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(hash);
  const found = new Set<number>();
  if (words.length === 0) return found;
  for (let i = 0; i <= Math.max(0, words.length - LENGTH); i++) found.add(words.slice(i, i + LENGTH).reduce(mix, 17));
  return found;
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let n = 0;
  for (const member of small) if (large.has(member)) n++;
  return n;
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const mix = (sum: number, word: number): number => (Math.imul(sum, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
