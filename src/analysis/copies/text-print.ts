import type { Span } from "../../core/index.ts";

/** What is kept of a text to find it again in others: numbers only, no words. */
export interface TextPrint {
  /** Hash of every word, in order; sentences that come twice are in it once. */
  readonly words: Uint32Array;
  /** Where each sentence begins in `words`, and the end of the last one. */
  readonly starts: Uint32Array;
  /** Where each sentence stands in the text: start and end by turns. */
  readonly spans: Uint32Array;
  /** Hashes of the runs of {@link RUN} words, ascending, each once. */
  readonly runs: Uint32Array;
  /** Position in `words` where each of `runs` first begins. */
  readonly places: Uint16Array;
  /** The sample that stands for the text in the index: see {@link sampleOf}. */
  readonly sample: Uint32Array;
  /** Hash of all words: equal for texts that say the same. */
  readonly whole: number;
}

/** Words of the runs that two texts are compared by: short enough to outlive an edit in every fourth word. */
const RUN = 3;
/** Words of a sampled shingle: "am Montag in der" is said by chance, four words with a noun seldom. */
const SHINGLE = 4;
/** Shingles of a sentence that stand for it. */
const PER_SENTENCE = 4;
/** A piece with fewer words joins the next one: abbreviations and ordinals look like ends of sentences. */
const SHORTEST = 6;
/** A longer one is cut, so that what a sentence costs is bounded. */
const LONGEST = 48;
/** Read of a text; the longest articles of newspapers have some 10,000 words. Must stay below 2^16. */
const MOST_WORDS = 20_000;
/** Words read of it at most, repetitions counted. */
const MOST_READ = 4 * MOST_WORDS;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*/gu;
const CLOSING = /[.!?…"'“”‘’»«)\]]{0,8}/uy;
const END = /\n\s*\n|[.!?…:;]["'“”‘’»«)\]]*\s/u;

/**
 * Takes the print of the parts of a text that the spans point at. Letter case, punctuation and invisible characters do not count,
 * nor do sentences that the text has had already: a text that says one thing a million times says it once.
 */
export function textPrint(text: string, parts: readonly Span[]): TextPrint {
  const words: number[] = [];
  const starts: number[] = [];
  const spans: number[] = [];
  const had = new Set<number>();
  let [from, first, end, read] = [0, 0, 0, 0];
  const close = (): void => {
    if (words.length === from) return;
    const sentence = words.slice(from).reduce(mix, 1);
    if (had.has(sentence)) words.length = from;
    else {
      had.add(sentence);
      starts.push(from);
      spans.push(first, closing(text, end));
    }
    from = words.length;
  };
  for (const part of parts) {
    close();
    const inside = text.slice(part.start, part.end);
    for (const { 0: word, index } of inside.matchAll(WORD)) {
      if (words.length >= MOST_WORDS || ++read > MOST_READ) break;
      const at = part.start + index;
      const n = words.length - from;
      if (n >= LONGEST || (n > 0 && ends(text, end, at, n))) close();
      if (words.length === from) first = at;
      words.push(hash(plain(word)));
      end = at + word.length;
    }
  }
  close();
  starts.push(words.length);
  return { words: Uint32Array.from(words), starts: Uint32Array.from(starts), spans: Uint32Array.from(spans), ...derived(words, starts) };
}

/** Where the marks behind a last word end. */
function closing(text: string, end: number): number {
  CLOSING.lastIndex = end;
  return end + (CLOSING.exec(text)?.[0].length ?? 0);
}

/** True if a sentence of `n` words ends between two words. A blank line always ends one. */
function ends(text: string, end: number, next: number, n: number): boolean {
  if (next - end < 2) return false;
  const gap = text.slice(end, Math.min(next, end + 40));
  return n >= SHORTEST ? END.test(gap) : /\n\s*\n/u.test(gap);
}

function derived(words: readonly number[], starts: readonly number[]): Pick<TextPrint, "runs" | "places" | "sample" | "whole"> {
  const n = Math.max(0, words.length - RUN + 1);
  const keyed = new Float64Array(n);
  // Hash and place in one number of 48 bits, so that they sort as one.
  for (let i = 0; i < n; i++) keyed[i] = shingle(words, i, RUN) * 65_536 + i;
  keyed.sort();
  const runs = new Uint32Array(n);
  const places = new Uint16Array(n);
  let size = 0;
  for (const key of keyed) {
    const run = Math.floor(key / 65_536);
    if (size > 0 && runs[size - 1] === run) continue;
    runs[size] = run;
    places[size++] = key % 65_536;
  }
  return {
    runs: runs.slice(0, size),
    places: places.slice(0, size),
    sample: sampleOf(words, starts),
    whole: words.reduce(mix, words.length),
  };
}

/**
 * Of every sentence the {@link PER_SENTENCE} shingles with the smallest hashes, ascending: Broder's sketch (1997), taken sentence by
 * sentence, so that a passage has the same sample wherever it stands.
 */
function sampleOf(words: readonly number[], starts: readonly number[]): Uint32Array {
  const sample = new Set<number>();
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] ?? 0, starts[s + 1] ?? 0];
    const own: number[] = [];
    for (let i = from; i + SHINGLE <= to; i++) own.push(shingle(words, i, SHINGLE));
    if (own.length === 0) own.push(shingle(words, from, to - from));
    own.sort((a, b) => a - b);
    for (const one of own.slice(0, PER_SENTENCE)) sample.add(one);
  }
  return Uint32Array.from(sample).sort();
}

function shingle(words: readonly number[], from: number, length: number): number {
  let sum = length;
  for (let i = from; i < from + length; i++) sum = mix(sum, words[i] ?? 0);
  return scatter(sum);
}

/** The word as it is compared. Only what lies beyond German and French letters can be written in several ways. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  return /[^\u0000-\u007fäöüßéèáàâêôîç]/u.test(lower) ? lower.normalize("NFKC").replaceAll(/[\u00ad\u200b-\u200d]/gu, "") : lower;
}

/** FNV-1a over UTF-16 code units. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const mix = (sum: number, word: number): number => (Math.imul(sum, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;

/** Spreads a hash evenly over 32 bits (the finaliser of MurmurHash3), so that "the smallest" is a fair draw. */
export function scatter(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
