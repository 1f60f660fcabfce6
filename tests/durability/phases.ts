/** Where a writing process can be, by the letter that tests/durability/report-phases.mjs reports when it gets there. */
export const PHASES = {
  S: "starting, before the first article",
  R: "looking up the article, before its analysis",
  A: "looked up, being analysed",
  W: "in the transaction",
  C: "committing",
  K: "committed, not yet acknowledged",
  P: "half of the acknowledgement printed",
  I: "acknowledged, before the next article",
} as const;

export type Phase = keyof typeof PHASES;

export const isPhase = (letter: string): letter is Phase => Object.hasOwn(PHASES, letter);

/** When a process is killed. `self`: at this point exactly, by itself; else from outside, after so many milliseconds. */
export type Kill =
  | { readonly by: "itself"; readonly phase: "W" | "K" | "P" | "I"; readonly write: number; readonly statement: number }
  | { readonly by: "parent"; readonly from: "start" | "acknowledgement"; readonly acknowledgement: number; readonly ms: number };

/** Mulberry32: the same seed gives the same numbers everywhere. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The moments of the kills: half of them from outside, at a random time after a random acknowledgement or after the start; the others at
 * points where a kill from outside hardly ever falls, as they last microseconds.
 * @param most new articles before a kill, at most
 */
export function killPlan(random: () => number, most: number): Kill {
  const upTo = (n: number): number => 1 + Math.floor(random() * n);
  const which = random();
  if (which < 0.1) return { by: "parent", from: "start", acknowledgement: 0, ms: upTo(600) };
  if (which < 0.5) return { by: "parent", from: "acknowledgement", acknowledgement: upTo(most), ms: random() * 12 };
  const phase = which < 0.65 ? "W" : which < 0.85 ? "K" : which < 0.95 ? "P" : "I";
  return { by: "itself", phase, write: upTo(most), statement: upTo(8) };
}
