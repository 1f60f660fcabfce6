import { isProse, type Mention, overlaps, type Span } from "../../src/core/index.ts";
import type { Analysis, FoundClaim } from "../analysis.ts";
import type { GoldClaim } from "./gold.ts";
import { anchorSpan, sameActors, sameKind, tells } from "./match.ts";

/** Why a claim was missed, as far as a program can tell; the first that holds. */
export const MISS_CAUSES = {
  "not read":
    "the sentence was taken for furniture of the page or is a headline that does not stand in the text, or the language is not read",
  "unknown actor": "one of its actors was recognised nowhere in the text",
  "other kind": "a claim of the same actors was reported there, of another kind",
  "other actors": "a claim of its kind was reported there, of other actors",
  "not carried": "nothing like it was reported; an actor is named elsewhere only, and was not carried on into the sentence",
  "no rule": "nothing like it was reported, although all its actors are known in the sentence",
} as const;
export type MissCause = keyof typeof MISS_CAUSES;

/** What is wrong with a claim that nobody coded; the first that holds. */
export const FALSE_CAUSES = {
  "no claims in the text": "the text holds no claim at all",
  twice: "it is coded, but was reported already",
  "other kind": "a claim of the same actors is coded there, of another kind",
  "other actors": "a claim of its kind is coded there, of other actors",
  "nothing there": "no claim like it is coded in the sentence",
} as const;
export type FalseCause = keyof typeof FALSE_CAUSES;

/**
 * True if the sentence of the anchor names every actor and recipient itself: what a pronoun, a description or a surname carries on from
 * another sentence does not count.
 */
export function isInside(analysis: Analysis, gold: GoldClaim): boolean {
  const anchor = anchorSpan(analysis.text, gold);
  return (
    anchor !== undefined &&
    isTold(
      gold,
      mentionsAt(analysis, anchor).filter((m) => m.basis !== "carried"),
    )
  );
}

/** True if the mentions name every actor and recipient. */
function isTold({ actors, recipients }: GoldClaim, mentions: readonly Mention[]): boolean {
  const codes = new Set(mentions.flatMap((m) => [m.code, ...(m.also ?? [])]));
  return [...actors, ...recipients].every((code) => codes.has(code));
}

/** The mentions in the sentence of the span, or in all that it touches. */
function mentionsAt({ sentences, mentions }: Analysis, span: Span): readonly Mention[] {
  return mentions.filter((m) => {
    const sentence = sentences[m.sentence];
    return sentence !== undefined && overlaps(sentence, span);
  });
}

/** The cause of a miss. @param free found claims that match nothing coded. */
export function missCause(analysis: Analysis, gold: GoldClaim, free: readonly FoundClaim[]): MissCause {
  const anchor = anchorSpan(analysis.text, gold);
  if (!anchor || !isRead(analysis, anchor)) return "not read";
  if (!isTold(gold, analysis.mentions)) return "unknown actor";
  const there = free.filter((f) => tells(f, anchor));
  if (there.some((f) => sameActors(gold, f))) return "other kind";
  if (there.some((f) => sameKind(gold, f.kind))) return "other actors";
  return isTold(gold, mentionsAt(analysis, anchor)) ? "no rule" : "not carried";
}

function isRead({ blocks, sentences }: Analysis, anchor: Span): boolean {
  return sentences.some((s) => {
    const block = blocks[s.block];
    return block !== undefined && isProse(block) && overlaps(s, anchor);
  });
}

/** The cause of a false alarm. */
export function falseCause(text: string, found: FoundClaim, gold: readonly GoldClaim[]): FalseCause {
  if (gold.length === 0) return "no claims in the text";
  const there = gold.filter((g) => {
    const anchor = anchorSpan(text, g);
    return anchor !== undefined && tells(found, anchor);
  });
  if (there.some((g) => sameKind(g, found.kind) && sameActors(g, found))) return "twice";
  if (there.some((g) => sameActors(g, found))) return "other kind";
  if (there.some((g) => sameKind(g, found.kind))) return "other actors";
  return "nothing there";
}
