import type { Mention, Token } from "../../../core/index.ts";

/** An actor under the name that the text gave it. */
export interface Known {
  readonly code: string;
  readonly leaf: string;
  /** A person whose office is named in the feminine: "sie", not "er". */
  readonly feminine?: boolean;
}

/** A person who may be meant by "er" or "sie". */
interface LastPerson extends Known {
  readonly sentence: number;
}

/** What a document has named so far. Filled sentence by sentence; lives no longer than one document's mention layer. */
export interface Memory {
  /** By surname. */
  readonly persons: Map<string, Known>;
  /** By noun of office or body, see `roleKey`. */
  readonly roles: Map<string, Known>;
  /** Every actor once, the one named last at the end. */
  readonly recent: Known[];
  readonly counts: Map<string, number>;
  /** The last two named side by side: "Islands und Norwegens". */
  pair: readonly [Known, Known] | undefined;
  lastPerson: LastPerson | undefined;
}

export function emptyMemory(): Memory {
  return { persons: new Map(), roles: new Map(), recent: [], counts: new Map(), pair: undefined, lastPerson: undefined };
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 2;

/** Who "er" or "seine Regierung" can mean in a sentence. */
export function personNear(memory: Memory, sentence: number): LastPerson | undefined {
  return memory.lastPerson && sentence - memory.lastPerson.sentence <= REACH ? memory.lastPerson : undefined;
}

/** Remembers the mentions of a sentence, in order. */
export function remember(memory: Memory, tokens: readonly Token[], found: readonly Mention[]): void {
  for (const m of found) {
    if (m.use === "pronoun" || m.also !== undefined) continue;
    memory.counts.set(m.code, (memory.counts.get(m.code) ?? 0) + 1);
    const at = memory.recent.findIndex((k) => k.code === m.code);
    if (at >= 0) memory.recent.splice(at, 1);
    memory.recent.push({ code: m.code, leaf: m.leaf });
  }
  memory.pair = sideBySide(tokens, found) ?? memory.pair;
}

/** The two that the story is about: named side by side, else those named most often so far; of equals the later one. */
export function protagonists(memory: Memory): readonly [Known, Known] | undefined {
  if (memory.pair) return memory.pair;
  const count = (k: Known): number => memory.counts.get(k.code) ?? 0;
  const [a, b] = [...memory.recent].reverse().sort((x, y) => count(y) - count(x));
  return a && b ? [a, b] : undefined;
}

/** Two actors joined by "und", the last such pair of a sentence; three in a row are no pair. */
function sideBySide(tokens: readonly Token[], found: readonly Mention[]): readonly [Known, Known] | undefined {
  let pair: readonly [Known, Known] | undefined;
  for (const [i, m] of found.entries()) {
    const next = found[i + 1];
    if (next && joined(tokens, m, next) && tokens[m.tokens[0] - 1]?.form !== ",") pair = [m, next];
  }
  return pair;
}

function joined(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  if (a.code === b.code || b.tokens[0] <= a.tokens[1]) return false;
  const between = tokens.slice(a.tokens[1] + 1, b.tokens[0]).map((t) => t.form.toLowerCase());
  return between.length <= 2 && (between[0] === "und" || between[0] === "sowie");
}

/** Last word of a name, genitive -s removed. */
export function surname(name: string): string {
  const last = name.split(" ").at(-1) ?? name;
  return last.replace(/['’]?s$/u, "");
}
