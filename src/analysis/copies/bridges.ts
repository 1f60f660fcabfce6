import { groupBy } from "../group-by.ts";
import type { TextPair } from "./pair.ts";

/** One side of a pair: the text it is paired with, and where the shared part lies in this one. */
interface Side {
  readonly pair: TextPair;
  readonly other: number;
  /** Share of this text that the other one prints too. */
  readonly share: number;
  readonly at: "short" | "long";
}

/** What a text must have from one story to be a copy of it, though it prints others too. */
const MOSTLY = 0.5;

/**
 * The pairs that are copies, without those by which a text that strings stories together (a digest, a report built of two agencies' texts)
 * would make them one. Such a text has one stretch from here and one from there, of texts that share nothing with each other. Then it is a
 * copy of neither, unless of one that makes up half of it or more; and of no story that makes up less of it than another.
 *
 * Two cuts of one story, one of its first and one of its last part, look the same and are parted too: agencies write so that a story is cut
 * from its end, so this is the rarer case.
 */
export function withoutBridges(pairs: readonly TextPair[], isCopy: (pair: TextPair) => boolean): TextPair[] {
  const copies = new Set(pairs.filter(isCopy));
  const linked = new Set(pairs.map(({ short, long }) => key(short, long)));
  const dropped = new Set<TextPair>();
  for (const sides of groupBy(pairs.flatMap(bothSides), ({ pair, at }) => pair[at]).values())
    for (const side of sides) {
      if (!copies.has(side.pair) || side.share > MOSTLY) continue;
      const rival = (other: Side): boolean =>
        (other.share >= side.share || (side.share < MOSTLY && copies.has(other.pair))) &&
        other.other !== side.other &&
        !linked.has(key(side.other, other.other)) &&
        disjoint(side, other);
      if (sides.some(rival)) dropped.add(side.pair);
    }
  return [...copies].filter((pair) => !dropped.has(pair));
}

/** True if no sentence of the text stands in both others. */
function disjoint(a: Side, b: Side): boolean {
  return a.pair.runs.every(({ [a.at]: [from, to] }) => b.pair.runs.every(({ [b.at]: [start, end] }) => to <= start || end <= from));
}

/** One number for two, whichever comes first. */
const key = (a: number, b: number): number => Math.max(a, b) * 2 ** 26 + Math.min(a, b);

function bothSides(pair: TextPair): Side[] {
  return [
    { pair, other: pair.long, share: pair.containment, at: "short" },
    { pair, other: pair.short, share: pair.ofLonger, at: "long" },
  ];
}
