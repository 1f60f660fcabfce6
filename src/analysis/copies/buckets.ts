import { numbers } from "./grow.ts";
import { scatter } from "./text-print.ts";

/** Which texts hold a sampled shingle. */
export interface Buckets {
  /** Puts a text under a key and calls back for every text there that it is to be compared with. A text goes under a key once. */
  put(key: number, text: number, meet: (other: number) => void): void;
  /** True if, as things stand now, the two meet under the key. Both must have been put there. */
  meet(key: number, a: number, b: number): boolean;
}

/** All texts of a smaller bucket meet. */
export const SMALL = 64;
/** In a larger one each meets so many before and after it. */
export const NEIGHBOURS = 12;
/** In still larger ones nobody meets: what so many different texts say is a stock phrase. */
export const HUGE = 4096;

/**
 * A hash table over typed arrays: some 25 bytes a key.
 * A bucket that many texts share, because of a stock phrase or of a story printed all over, is held in the order of `before`, and only
 * neighbours meet (the sorted neighbourhood of Hernández and Stolfo 1995). Who meets at the end has met whatever the order of arrival,
 * as between two texts others only come to stand.
 * @param before order of texts in the large bucket of a key; must not depend on the order in which they come.
 */
export function buckets(before: (key: number, a: number, b: number) => number): Buckets {
  let table = new Int32Array(4096).fill(-1);
  const keys = numbers();
  const heads = numbers();
  const sizes = numbers();
  const texts = numbers();
  const nexts = numbers();
  const large = new Map<number, number[]>();
  /** Places in large buckets, while nothing is put in. */
  let places = new Map<number, ReadonlyMap<number, number>>();

  const slotOf = (key: number): number => {
    const mask = table.length - 1;
    let slot = scatter(key) & mask;
    for (;;) {
      const bucket = table[slot] as number;
      if (bucket < 0 || keys.get(bucket) === key) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let bucket = 0; bucket < keys.size; bucket++) table[slotOf(keys.get(bucket))] = bucket;
  };
  const bucketOf = (key: number): number => {
    const slot = slotOf(key);
    const found = table[slot] as number;
    if (found >= 0) return found;
    const bucket = keys.push(key);
    table[slot] = bucket;
    heads.push(-1);
    sizes.push(0);
    if (keys.size * 2 > table.length) grow();
    return bucket;
  };
  const members = (bucket: number): number[] => {
    const all: number[] = [];
    for (let at = heads.get(bucket); at >= 0; at = nexts.get(at)) all.push(texts.get(at));
    return all;
  };
  const rank = (key: number, sorted: readonly number[], text: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(key, sorted[middle] as number, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const placesIn = (bucket: number): ReadonlyMap<number, number> => {
    const known = places.get(bucket) ?? new Map((large.get(bucket) ?? []).map((text, place) => [text, place]));
    places.set(bucket, known);
    return known;
  };

  return {
    put(unsigned, text, meet) {
      if (places.size > 0) places = new Map();
      const key = unsigned | 0;
      const bucket = bucketOf(key);
      const size = sizes.get(bucket) + 1;
      sizes.set(bucket, size);
      if (size > HUGE) {
        large.delete(bucket);
        return;
      }
      if (size <= SMALL) {
        for (let at = heads.get(bucket); at >= 0; at = nexts.get(at)) meet(texts.get(at));
        nexts.push(heads.get(bucket));
        heads.set(bucket, texts.push(text));
        return;
      }
      const sorted = large.get(bucket) ?? members(bucket).sort((a, b) => before(key, a, b));
      large.set(bucket, sorted);
      const at = rank(key, sorted, text);
      for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(sorted.length, at + NEIGHBOURS); i++) meet(sorted[i] as number);
      sorted.splice(at, 0, text);
    },
    meet(unsigned, a, b) {
      const key = unsigned | 0;
      const bucket = bucketOf(key);
      const size = sizes.get(bucket);
      if (size <= SMALL || size > HUGE) return size <= SMALL;
      const at = placesIn(bucket);
      return Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)) <= NEIGHBOURS;
    },
  };
}
