import type { ActorDirectory, Mention, Token } from "../../../core/index.ts";

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

/** Somebody in office, as the text introduced them: for "der Minister", "die Politikerin". */
export interface Seen extends Known {
  readonly noun: string;
  readonly sentence: number;
}

/** One naming of an actor, for descriptions that take up what was named just before. */
interface Named extends Known {
  readonly sentence: number;
  readonly state: boolean;
}

/** What a document has named so far. Filled sentence by sentence; lives no longer than one document's mention layer. */
export interface Memory {
  /** By surname. */
  readonly persons: Map<string, Known>;
  /** Surnames of people who held an office once ("Ex-Präsident X"): they stand for nobody in the rest of the document. */
  readonly former: Set<string>;
  /** By noun of office or body, see `roleKey`. */
  readonly roles: Map<string, Known>;
  /** Every actor once, the one named last at the end. */
  readonly recent: Known[];
  readonly counts: Map<string, number>;
  /** Everybody in office, in the order of the text. */
  readonly seen: Seen[];
  /** Every naming, in the order of the text. */
  readonly trail: Named[];
  /** The last two named side by side: "Islands und Norwegens". */
  pair: readonly [Known, Known] | undefined;
  /** Sentence of `pair`. */
  pairedIn: number;
  lastPerson: LastPerson | undefined;
}

export function emptyMemory(): Memory {
  return {
    ...{ persons: new Map(), former: new Set(), roles: new Map(), recent: [], counts: new Map(), seen: [], trail: [] },
    ...{ pair: undefined, pairedIn: -1, lastPerson: undefined },
  };
}

/** How far back a pronoun reaches, in sentences. */
const REACH = 2;

/** Who "er" or "seine Regierung" can mean in a sentence. */
export function personNear(memory: Memory, sentence: number): LastPerson | undefined {
  return memory.lastPerson && sentence - memory.lastPerson.sentence <= REACH ? memory.lastPerson : undefined;
}

/** Remembers the mentions of a sentence, in order. A capital that is only the place of something is no actor of the story. */
export function remember(memory: Memory, tokens: readonly Token[], found: readonly Mention[], directory: ActorDirectory): void {
  for (const m of found) {
    if (m.use === "pronoun" || m.also !== undefined) continue;
    memory.trail.push({ code: m.code, leaf: m.leaf, sentence: m.sentence, state: isState(directory, m.code) });
    if (isPlace(tokens, m)) continue;
    memory.counts.set(m.code, (memory.counts.get(m.code) ?? 0) + 1);
    const at = memory.recent.findIndex((k) => k.code === m.code);
    if (at >= 0) memory.recent.splice(at, 1);
    memory.recent.push({ code: m.code, leaf: m.leaf });
  }
  const pair = sideBySide(tokens, found) ?? namedTogether(found);
  const sentence = found.at(-1)?.sentence;
  if (pair && sentence !== undefined) [memory.pair, memory.pairedIn] = [pair, sentence];
}

/** "die Regierungen von Kenia und Uganda": one naming of two. */
function namedTogether(found: readonly Mention[]): readonly [Known, Known] | undefined {
  const m = found.findLast((f) => f.basis === "role" && f.also?.length === 1);
  const [other] = m?.also ?? [];
  return m && other !== undefined ? [m, { code: other, leaf: m.leaf }] : undefined;
}

export const isState = (directory: ActorDirectory, code: string): boolean => directory.actor(code)?.type === "state";

/** "in Moskau", "bei Kairo", "nach Wien": where, not who. "aus Moskau" and "von Moskau" may be who. */
const isPlace = (tokens: readonly Token[], { use, tokens: [first] }: Mention): boolean =>
  use === "capital" && /^(?:in|bei|um|über|durch|nach|nahe|unweit|vor)$/iu.test(tokens[first - 1]?.form ?? "");

/**
 * The one state that was named last: in this sentence (`here`), else in the nearest of the sentences before. Where two were named side
 * by side the text does not tell which is meant.
 */
export function onlyState(memory: Memory, here: readonly Mention[], sentence: number, directory: ActorDirectory): Known | undefined {
  const own = here.filter((m) => m.also === undefined && isState(directory, m.code));
  const last = memory.trail.at(-1)?.sentence;
  const near = own.length > 0 ? own : memory.trail.filter((n) => n.state && n.sentence === last && sentence - n.sentence <= REACH);
  return new Set(near.map((n) => n.code)).size === 1 ? near.at(-1) : undefined;
}

/**
 * The two that the story is about: named side by side, else those named most often so far; of equals the later one.
 * @param counts who can be meant: "beide Länder" are states.
 */
export function protagonists(memory: Memory, counts: (k: Known) => boolean): readonly [Known, Known] | undefined {
  if (memory.pair?.every(counts)) return memory.pair;
  const count = (k: Known): number => memory.counts.get(k.code) ?? 0;
  const [a, b] = [...memory.recent]
    .reverse()
    .filter(counts)
    .sort((x, y) => count(y) - count(x));
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
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (!last.endsWith("s")) return last;
  return last.slice(0, /['’]s$/u.test(last) ? -2 : -1);
}
