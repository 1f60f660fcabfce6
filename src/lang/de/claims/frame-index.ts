import type { Frame } from "../frames/frame.ts";
import { nounIndex } from "../frames/noun-index.ts";

/** Frames by the word that calls them. */
export interface FrameIndex {
  verb(lemma: string | undefined): readonly Frame[];
  noun(form: string): ReadonlySet<Frame>;
  modal(lemma: string | undefined): readonly Frame[];
  adjective(form: string): readonly Frame[];
  /** Every verb that a frame knows, to choose between readings of a form. */
  readonly verbs: ReadonlySet<string>;
}

const NONE: readonly Frame[] = [];

export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const byVerb = byWord(frames, (f) => f.verbs);
  const byModal = byWord(frames, (f) => f.modals);
  const byAdjective = byWord(frames, (f) => f.adjectives);
  return {
    verbs: new Set(byVerb.keys()),
    verb: (lemma) => (lemma === undefined ? NONE : (byVerb.get(lemma) ?? NONE)),
    modal: (lemma) => (lemma === undefined ? NONE : (byModal.get(lemma) ?? NONE)),
    adjective: (form) => byAdjective.get(form.toLowerCase()) ?? NONE,
    noun: nounIndex(frames.flatMap((frame) => (frame.nouns?.split(" ") ?? []).map((word) => [word, frame] as const))),
  };
}

function byWord(frames: readonly Frame[], wordsOf: (frame: Frame) => string | undefined): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) for (const word of wordsOf(frame)?.split(" ") ?? []) found.set(word, [...(found.get(word) ?? []), frame]);
  return found;
}
