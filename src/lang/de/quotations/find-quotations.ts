import type { Below, Quotation } from "../../../core/index.ts";
import { accountPhrases } from "./accounts.ts";
import { adoptSpeakers, insideMarks } from "./adopted.ts";
import { backwardSpeech } from "./backward.ts";
import { continuedSpeech } from "./continuation.ts";
import { directSpeech } from "./direct.ts";
import { withExtents, withNesting } from "./extents.ts";
import { indirectSpeech } from "./indirect.ts";
import { resolvePronouns } from "./pronouns.ts";
import { reportedSpeech } from "./reported.ts";
import { makeScenes } from "./scenes.ts";
import { toldSpeech } from "./told.ts";

/**
 * Who is said to say what. Order matters: what a sentence says of its own sources comes first, then quotation marks,
 * then Konjunktiv passages that run on without naming their source again.
 */
export function findQuotations(below: Below<"quotations">): readonly Quotation[] {
  const scenes = makeScenes(below);
  const explicit = scenes.flatMap((scene) => [...indirectSpeech(scene), ...accountPhrases(scene), ...toldSpeech(scene)]);
  const all = [...explicit, ...directSpeech(below, scenes), ...backwardSpeech(below, scenes)];
  const known = insideMarks(resolvePronouns(all.sort(byCue)));
  const told = [...known, ...reportedSpeech(scenes, below.sentences, known)];
  const whole = adoptSpeakers([...told, ...continuedSpeech(below, scenes, told)]);
  const shown = withNesting(withExtents(whole, { tokens: below.tokens, scenes }));
  return [...shown].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** In the order in which the speakers are met. */
function byCue(a: Quotation, b: Quotation): number {
  const at = (q: Quotation): number => q.cue[0]?.start ?? q.spans[0]?.start ?? 0;
  return at(a) - at(b);
}
