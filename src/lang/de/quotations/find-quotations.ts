import type { Below, Quotation } from "../../../core/index.ts";
import { accountPhrases } from "./accounts.ts";
import { backwardSpeech } from "./backward.ts";
import { continuedSpeech } from "./continuation.ts";
import { directSpeech } from "./direct.ts";
import { indirectSpeech } from "./indirect.ts";
import { resolvePronouns } from "./pronouns.ts";
import { makeScenes } from "./scenes.ts";

/**
 * Who is said to say what. Order matters: what a sentence says of its own sources comes first, then quotation marks,
 * then Konjunktiv passages that run on without naming their source again.
 */
export function findQuotations(below: Below<"quotations">): readonly Quotation[] {
  const scenes = makeScenes(below);
  const explicit = scenes.flatMap((scene) => [...indirectSpeech(scene), ...accountPhrases(scene)]);
  const all = [...explicit, ...directSpeech(below, scenes), ...backwardSpeech(below, scenes)];
  const known = resolvePronouns(all.sort(byCue));
  return [...known, ...continuedSpeech(below, scenes, known)].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** In the order in which the speakers are met. */
function byCue(a: Quotation, b: Quotation): number {
  const at = (q: Quotation): number => q.cue[0]?.start ?? q.spans[0]?.start ?? 0;
  return at(a) - at(b);
}
