import type { Place } from "../../../core/index.ts";
import type { Slot } from "../frames/frame.ts";

/** Slots without a preposition as relations of Universal Dependencies, in the active and in the passive. */
const RELATIONS: Readonly<Record<string, readonly [active: Place, passive: Place]>> = {
  subj: ["nsubj", "obl:agent"],
  csubj: ["nsubj", "obl:agent"],
  obj: ["obj", "nsubj:pass"],
  cobj: ["obj", "nsubj:pass"],
  dat: ["iobj", "iobj"],
  cdat: ["iobj", "iobj"],
  insubj: ["nsubj", "nsubj:pass"],
  inobj: ["obj", "obj"],
  said: ["speaker", "speaker"],
  teller: ["speaker", "speaker"],
  sub: ["ccomp:nsubj", "ccomp:nsubj"],
  adj: ["amod", "amod"],
  oadj: ["obj:amod", "obj:amod"],
  gen: ["nmod:gen", "nmod:gen"],
};

/**
 * Where the slots of a frame look, each place once.
 * @param noun a noun tells the event: what hangs on it are its modifiers (`nmod`), not those of the clause (`obl`).
 */
export function placesOf(slots: readonly Slot[], noun: boolean, passive: boolean): readonly Place[] {
  const places = slots.flatMap((slot) => {
    const plain = RELATIONS[slot];
    if (plain) return [plain[passive ? 1 : 0]];
    const [head, preps = ""] = slot.split(":");
    const relation = noun && head === "p" ? "nmod" : "obl";
    return preps.split("/").map((prep) => `${relation}:${prep}`);
  });
  return [...new Set(places)];
}
