import { endsWithInflected } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";

/** Frames by the word that calls them. */
export interface FrameIndex {
  verb(lemma: string | undefined): readonly Frame[];
  noun(form: string): readonly Frame[];
  /** Every verb that a frame knows, to choose between readings of a form. */
  readonly verbs: ReadonlySet<string>;
}

const NONE: readonly Frame[] = [];

export function indexFrames(frames: readonly Frame[]): FrameIndex {
  const byVerb = new Map<string, Frame[]>();
  const nouns: { word: string; frame: Frame }[] = [];
  for (const frame of frames) {
    for (const verb of frame.verbs?.split(" ") ?? []) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);
    for (const word of frame.nouns?.split(" ") ?? []) nouns.push({ word, frame });
  }
  // Words recur within and across articles: remember what a noun form calls.
  const known = new Map<string, readonly Frame[]>();
  return {
    verbs: new Set(byVerb.keys()),
    verb: (lemma) => (lemma === undefined ? NONE : (byVerb.get(lemma) ?? NONE)),
    noun(form) {
      const lower = form.toLowerCase();
      let hit = known.get(lower);
      if (!hit) {
        const last = lower.split(/[-‐‑]/u).at(-1) ?? lower;
        hit = [...new Set(nouns.filter((n) => endsWithInflected(last, n.word)).map((n) => n.frame))];
        if (known.size > 50_000) known.clear();
        known.set(lower, hit);
      }
      return hit;
    },
  };
}
