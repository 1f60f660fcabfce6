import type { RecordedClaim } from "../../core/index.ts";
import { certainty, isDenial } from "../certainty.ts";
import { subjectKey } from "../claim-key.ts";
import { couldBeSame, type Figure, figuresIn } from "../figures/figures.ts";
import { sameNoun, stem } from "../nouns.ts";
import { objectsDiffer } from "../objects.ts";
import { placesDiffer } from "../places.ts";
import { remember } from "../remember.ts";
import { leftOf, likeness, sameSentence, type Words, wordsOf } from "./align.ts";

/**
 * What became of a claim on its way from the earliest version of a story to a copy.
 * - `source-dropped`: a source stood between the outlet and the claim, and is gone ("laut")
 * - `firmer`: "könnte" became "wird"
 * - `denial-cut`: the copy tells what is claimed and leaves out that it is denied
 * - `figure-changed`: another number in the same sentence
 */
export const CHANGES = ["source-dropped", "firmer", "denial-cut", "figure-changed"] as const;
export type DecayChange = (typeof CHANGES)[number];

/** One difference against the earliest version. */
export interface Decay {
  readonly change: DecayChange;
  /** The copy. */
  readonly documentId: string;
  /** As the earliest version has it. */
  readonly before: RecordedClaim;
  /** As the copy has it; of a denial that was cut, the claim it was a denial of. */
  readonly after: RecordedClaim;
  /** Figures that differ, for `figure-changed`. */
  readonly figures?: readonly [before: string, after: string];
}

/**
 * Compares a copy with the earliest version of its story, claim by claim. Claims are compared where they say the same of the same actors
 * in the same sentence, reworded at most, or in what is left of it; a claim that only one of them has is no difference by itself: cutting is
 * the copier's right.
 * @param before claims of the earliest version, @param after those of one copy
 */
export function decayBetween(before: readonly RecordedClaim[], after: readonly RecordedClaim[]): readonly Decay[] {
  const found: Decay[] = [];
  const pairs = paired(before, after);
  for (const { first, copy } of pairs) {
    const add = (change: DecayChange, figures?: readonly [string, string]): void =>
      void found.push({ change, documentId: copy.documentId, before: first, after: copy, ...(figures && { figures }) });
    if (first.sources.length > 0 && copy.sources.length === 0) add("source-dropped");
    if (isDenial(first) === isDenial(copy) && certainty(copy.factuality) > certainty(first.factuality)) add("firmer");
    const figures = figureChange(first, copy);
    if (figures) add("figure-changed", figures);
  }
  // A denial that the copy does not have, of something that it does have.
  for (const denial of before.filter(isDenial)) {
    if (pairs.some(({ first }) => first === denial) || after.some((c) => isDenial(c) && subjectKey(c) === subjectKey(denial))) continue;
    const kept = pairs.find(({ first, copy }) => !isDenial(copy) && subjectKey(first) === subjectKey(denial));
    if (kept) found.push({ change: "denial-cut", documentId: kept.copy.documentId, before: denial, after: kept.copy });
  }
  return found;
}

interface Pair {
  readonly first: RecordedClaim;
  readonly copy: RecordedClaim;
}

/**
 * Each claim of the copy with that of the earliest version which it repeats; what was edited heavily only where either would have none.
 * @param words where several copies of one text are paired, the same for all
 */
export function paired(
  before: readonly RecordedClaim[],
  after: readonly RecordedClaim[],
  words: Words = remember(wordsOf),
): readonly Pair[] {
  const like = after.flatMap((copy) => counterpart(copy, before, words, (b) => sameSentence(b.quote, copy.quote, words)));
  const told = new Set(like.flatMap(({ first, copy }) => [first, copy]));
  const rest = before.filter((b) => !told.has(b));
  const left = after
    .filter((copy) => !told.has(copy))
    .flatMap((copy) =>
      counterpart(
        copy,
        rest,
        words,
        (b) =>
          leftOf(b.quote, copy.quote, words) &&
          !objectsDiffer(b, copy) &&
          !placesDiffer(b, copy) &&
          (b.time ?? copy.time) === (copy.time ?? b.time),
      ),
    );
  return [...like, ...left];
}

/** The claim of the earliest version that a copy's claim repeats: of the sentences that say the same the likest. */
function counterpart(
  copy: RecordedClaim,
  before: readonly RecordedClaim[],
  words: Words,
  may: (b: RecordedClaim) => boolean,
): readonly Pair[] {
  const same = before.filter(
    (b) => subjectKey(b) === subjectKey(copy) && isDenial(b) === isDenial(copy) && b.tense === copy.tense && may(b),
  );
  const like = (c: RecordedClaim): number => likeness(words(copy.quote), words(c.quote));
  const [first] = same.toSorted((a, b) => like(b) - like(a) || (a.id < b.id ? -1 : 1));
  return first ? [{ first, copy }] : [];
}

/**
 * The first number that was changed: of what both sentences count once; of what they do not tell, only where both have as many numbers, so that
 * a clause cut away is no change. A rounded number is the same one.
 */
function figureChange(before: RecordedClaim, after: RecordedClaim): readonly [string, string] | undefined {
  const [a, b] = [figuresIn(before.quote), figuresIn(after.quote)];
  const changed = (x: Figure, y: Figure | undefined): readonly [string, string] | undefined =>
    y === undefined || couldBeSame(x, y) ? undefined : [x.text, y.text];
  for (const [i, x] of a.entries()) {
    const [own, others] = [a, b].map((all) => all.filter((f) => sameThing(x, f))) as [Figure[], Figure[]];
    const named = own.length === 1 && others.length === 1 ? changed(x, others[0]) : undefined;
    const at = b[i];
    const found = named ?? (a.length === b.length && (x.of === undefined || at?.of === undefined) ? changed(x, at) : undefined);
    if (found) return found;
  }
  return undefined;
}

const sameThing = (x: Figure, y: Figure): boolean => x.of !== undefined && y.of !== undefined && sameNoun(stem(x.of), stem(y.of));
