import type { Span } from "../../core/index.ts";
import { buckets } from "./buckets.ts";
import { inOrder, judge, type Print, passagesBetween, RANKS, ranksOf } from "./judge.ts";
import type { SharedPassage, TextPair } from "./pair.ts";
import { textPrint } from "./text-print.ts";

/** A document that came earlier and shares text with a new one. */
export interface CopyLink {
  readonly document: string;
  /** Share of the shorter text that the longer one prints too. */
  readonly containment: number;
  readonly ofLonger: number;
  readonly sentences: number;
}

/** Finds texts that share sentences with earlier ones. */
export interface CopyIndex {
  /**
   * Adds a document: the parts of its text that the spans point at. Returns the earlier documents that share text with it, one for each
   * wording, in the order of their ids. An id is added once.
   */
  add(id: string, text: string, parts: readonly Span[]): CopyLink[];
  /** Documents by the number of their text: those that say the same, sentence by sentence, have one. A document without words has its own. */
  readonly texts: readonly (readonly string[])[];
  /** Number of sentences of a text. */
  sentencesOf(text: number): number;
  /** All pairs of texts that share something, by what is known now: the same whatever the order in which the documents came. */
  pairs(): TextPair[];
  /** The passages of {@link PASSAGE} words or more that two documents share, in the order of the first one's text. */
  passages(id: string, other: string): SharedPassage[];
}

/** Sampled shingles that two texts must share to be compared: one sentence shares four. */
export const ENOUGH = 3;

/** An empty index. Nothing in it is left to chance: the same documents give the same pairs. */
export function copyIndex(): CopyIndex {
  const prints: Print[] = [];
  const texts: string[][] = [];
  const numbers = new Map<string, number>();
  const byWhole = new Map<number, number[]>();
  const ranks: Uint32Array[] = [];
  const spans = new Map<string, Uint32Array>();
  const found: TextPair[] = [];
  const index = buckets((key, a, b) => {
    const r = key & (RANKS - 1);
    return (ranks[a]?.[r] ?? 0) - (ranks[b]?.[r] ?? 0) || inOrder(print(a), print(b));
  });
  const counts: number[] = [];

  const print = (text: number): Print => prints[text] as Print;
  const ids = (text: number): readonly string[] => texts[text] as string[];
  const oneOf = (text: number): string => ids(text).reduce((least, id) => (id < least ? id : least));
  const enough = (a: number, b: number): number => Math.min(ENOUGH, print(a).sample.length, print(b).sample.length);

  return {
    texts,
    sentencesOf: (text) => print(text).starts.length - 1,
    add(id, text, parts) {
      if (numbers.has(id)) throw new Error(`document ${id} is in the index already`);
      const { spans: places, ...made } = textPrint(text, parts);
      spans.set(id, places);
      const alike = byWhole.get(made.whole) ?? [];
      const same = made.words.length === 0 ? undefined : alike.find((t) => inOrder(print(t), made) === 0);
      if (same !== undefined) {
        const links = [{ document: oneOf(same), containment: 1, ofLonger: 1, sentences: made.starts.length - 1 }];
        numbers.set(id, same);
        (texts[same] as string[]).push(id);
        return links;
      }
      const own = prints.push(made) - 1;
      texts.push([id]);
      numbers.set(id, own);
      byWhole.set(made.whole, [...alike, own]);
      ranks.push(ranksOf(made.sample));
      const met: number[] = [];
      for (const key of made.sample)
        index.put(key, own, (other) => {
          const n = (counts[other] ?? 0) + 1;
          counts[other] = n;
          if (n === 1) met.push(other);
        });
      const links: CopyLink[] = [];
      for (const other of met) {
        const n = counts[other] as number;
        counts[other] = 0;
        const pair = n >= enough(own, other) ? paired(own, other) : undefined;
        if (!pair) continue;
        found.push(pair);
        const { containment, ofLonger, sentences } = pair;
        links.push({ document: oneOf(other), containment, ofLonger, sentences });
      }
      return links.sort((a, b) => (a.document < b.document ? -1 : 1));
    },
    pairs: () => found.filter(({ short, long }) => stillMeet(short, long)),
    passages(id, other) {
      const [a, b] = [numbers.get(id), numbers.get(other)];
      if (a === undefined || b === undefined) return [];
      return passagesBetween({ ...print(a), spans: spans.get(id) as Uint32Array }, { ...print(b), spans: spans.get(other) as Uint32Array });
    },
  };

  function paired(a: number, b: number): TextPair | undefined {
    const [short, long] = inOrder(print(a), print(b)) < 0 ? [a, b] : [b, a];
    const found = judge(print(short), print(long));
    return found && { short, long, ...found };
  }

  /** True if the two would be compared by what the index knows now: buckets that have grown since may part them. */
  function stillMeet(a: number, b: number): boolean {
    const [x, y] = [print(a).sample, print(b).sample];
    let [i, j, left] = [0, 0, enough(a, b)];
    while (left > 0 && i < x.length && j < y.length) {
      const [p, q] = [x[i] as number, y[j] as number];
      if (p === q && index.meet(p, a, b)) left--;
      if (p <= q) i++;
      if (q <= p) j++;
    }
    return left === 0;
  }
}
