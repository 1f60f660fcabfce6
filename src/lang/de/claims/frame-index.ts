import type { Frame } from "../frames/frame.ts";
import { nounIndex } from "../frames/noun-index.ts";

/** Frames by the word that calls them. */
export interface FrameIndex {
  verb(lemma: string | undefined): readonly Frame[];
  noun(form: string): ReadonlySet<Frame>;
  /** Every verb that a frame knows, to choose between readings of a form. */
  readonly verbs: ReadonlySet<string>;
}

const NONE: readonly Frame[] = [];

export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const byVerb = new Map<string, Frame[]>();
  for (const frame of frames) for (const verb of frame.verbs?.split(" ") ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
  return {
    verbs: new Set(byVerb.keys()),
    verb: (lemma) => (lemma === undefined ? NONE : (byVerb.get(lemma) ?? NONE)),
    noun: nounIndex(frames.flatMap((frame) => (frame.nouns?.split(" ") ?? []).map((word) => [word, frame] as const))),
  };
}
