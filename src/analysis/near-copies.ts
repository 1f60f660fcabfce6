import { shared, shingles } from "./shingles.ts";

/** Two texts of which one prints the other, wholly or in large part. Indexes into the input, `a < b`. */
export interface NearCopy {
  readonly a: number;
  readonly b: number;
  /** Share of the shorter text's shingles that the longer one holds (0…1): Broder's containment. */
  readonly containment: number;
}

/** Fewer shared shingles (16 words running) are a shared quotation, not a shared story. */
const FEWEST = 12;
/**
 * The shared part must also be this much of the longer text: a page that strings many agency briefs together prints
 * each of them whole, and must not make them one story. Own choice: a wire story is rarely cut below a fifth.
 */
const OF_LONGER = 0.2;
/** A shingle in more texts than this links neighbours only: a much printed story stays linked, stock phrases cost little. */
const COMMON = 64;

/**
 * Finds near copies by an inverted index of hashed shingles: only texts that share a shingle are ever compared.
 * @param least containment from which two texts count as copies.
 */
export function nearCopies(texts: readonly string[], least: (a: number, b: number) => number): NearCopy[] {
  const sets = texts.map(shingles);
  const postings = new Map<number, number[]>();
  const found: NearCopy[] = [];
  for (const [b, set] of sets.entries()) {
    for (const a of candidates(postings, set)) {
      const other = sets[a];
      if (!other) continue;
      const n = shared(other, set);
      const [short, long] = [Math.min(other.size, set.size), Math.max(other.size, set.size)];
      const same = n === long;
      const containment = n / short;
      if (same || (n >= FEWEST && n / long >= OF_LONGER && containment >= least(a, b))) found.push({ a, b, containment });
    }
    for (const shingle of set) {
      const list = postings.get(shingle);
      if (list) list.push(b);
      else postings.set(shingle, [b]);
    }
  }
  return found;
}

/** Earlier texts that share enough shingles with `set` to be worth comparing. */
function candidates(postings: ReadonlyMap<number, readonly number[]>, set: ReadonlySet<number>): number[] {
  const counts = new Map<number, number>();
  for (const shingle of set) {
    const list = postings.get(shingle) ?? [];
    for (const a of list.length > COMMON ? list.slice(-1) : list) counts.set(a, (counts.get(a) ?? 0) + 1);
  }
  const enough = Math.min(3, set.size);
  return [...counts]
    .filter(([, n]) => n >= enough)
    .map(([a]) => a)
    .sort((x, y) => x - y);
}
