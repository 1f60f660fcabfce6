import type { RecordedClaim } from "../../core/index.ts";
import { figuresIn } from "../figures/figures.ts";
import { groupBy } from "../group-by.ts";
import type { Happening } from "../happenings.ts";
import { perClaim } from "../per-claim.ts";
import type { Told } from "../told.ts";
import type { Contradiction } from "./contradiction.ts";
import { namesActor } from "./named.ts";

/** A time of day. German. */
const CLOCK = /(?<!\p{L})\d{1,2}(?:[.:]\d{2})? Uhr(?!\p{L})/u;

/** True for a sentence that tells how many or at what hour: it may be a detail of what another one states. */
const isDetail = perClaim(({ quote }): boolean => CLOCK.test(quote) || figuresIn(quote).length > 0);

/**
 * Of the claims of one document that one denial opposes, the one that states the fact comes to stand for all: one that names who did it in its
 * own sentence before one that does not, one without figures and hours before a detail, then the first in the text. Those of the same happening
 * are kept behind it; what is told beside it is left out.
 * @param toldOf claims with their surroundings, by id
 * @param happeningOf the happening a claim tells, by claim id
 * @returns the pairs that stand for a document first, those that name nobody last among them, then the others; each sorted by the ids
 */
export function headsFirst(
  pairs: readonly Contradiction[],
  toldOf: ReadonlyMap<string, Told>,
  happeningOf: ReadonlyMap<string, Happening>,
): readonly Contradiction[] {
  const ranked: (readonly [rank: number, pair: Contradiction])[] = [];
  const perDocument = groupBy(pairs, (c) => (c.denies === undefined ? key(c) : `${c.b} ${claimOf(c.a)?.documentId}`));
  for (const of of perDocument.values()) {
    const [head, ...rest] = of.toSorted((x, y) => weight(x) - weight(y) || at(x) - at(y) || (key(x) < key(y) ? -1 : 1));
    if (!head) continue;
    ranked.push([head.denies !== undefined && weight(head) >= 2 ? 1 : 0, head]);
    const same = rest.filter((c) => c.reason.startsWith("decided") || happeningOf.get(c.a) === happeningOf.get(head.a));
    ranked.push(...same.map((c) => [2, c] as const));
  }
  return ranked.sort(([i, x], [j, y]) => i - j || (key(x) < key(y) ? -1 : 1)).map(([, c]) => c);

  function claimOf(id: string): RecordedClaim | undefined {
    return toldOf.get(id)?.claim;
  }
  function weight({ a }: Contradiction): number {
    const claim = claimOf(a);
    return claim ? (namesActor(claim) ? 0 : 2) + (isDetail(claim) ? 1 : 0) : 0;
  }
  function at({ a }: Contradiction): number {
    return claimOf(a)?.evidence.start ?? 0;
  }
}

const key = ({ a, b, type }: Contradiction): string => `${a} ${b} ${type}`;
