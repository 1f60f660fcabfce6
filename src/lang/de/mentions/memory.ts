import type { ActorDirectory, Mention, Token } from "../../../core/index.ts";

/** An actor under the name that the text gave it. */
export interface Known {
  readonly code: string;
  readonly leaf: string;
  /** A person whose office is named in the feminine: "sie", not "er". */
  readonly feminine?: boolean;
}

/** Somebody in office, where the text names them: for "er", "sie", "seine Regierung". */
export interface Antecedent extends Known {
  readonly sentence: number;
  /** First token. */
  readonly at: number;
  /** Named as a subject is: without preposition, in a form that can be the nominative. */
  readonly subject: boolean;
  /** Somebody whose office is over: nobody speaks for a state until the next one is named. */
  readonly nobody?: boolean;
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
  /** A capital for its government: "das Land" seldom takes that up. */
  readonly capital: boolean;
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
  /** Everybody in office where the text names them, and where it names somebody whose office is over. */
  readonly people: Antecedent[];
}

export function emptyMemory(): Memory {
  return {
    ...{ persons: new Map(), former: new Set(), roles: new Map(), recent: [], counts: new Map(), seen: [], trail: [], people: [] },
    ...{ pair: undefined, pairedIn: -1 },
  };
}

/** How far back "das Land" reaches, in sentences. */
const REACH = 2;

/** "kenianische Fischer", "zwei Kenianer", "in Kenia": they name the state in passing; "die Kenianer" are the state. */
const isPassing = (tokens: readonly Token[], { use, tokens: [first] }: Mention): boolean =>
  use === "adjective" ||
  use === "compound" ||
  (use === "demonym" && tokens[first - 1]?.pos !== "DET") ||
  (use === "name" && /^(?:in|im)$/iu.test(tokens[first - 1]?.form ?? ""));

/** Remembers the mentions of a sentence, in order. A capital that is only the place of something is no actor of the story. */
export function remember(memory: Memory, tokens: readonly Token[], found: readonly Mention[], directory: ActorDirectory): void {
  for (const m of found) {
    if (m.use === "pronoun") continue;
    for (const code of [m.code, ...(m.also ?? [])])
      memory.trail.push({ code, leaf: m.leaf, sentence: m.sentence, state: isState(directory, code), capital: m.use === "capital" });
    if (m.also !== undefined || isPlace(tokens, m)) continue;
    memory.counts.set(m.code, (memory.counts.get(m.code) ?? 0) + (isPassing(tokens, m) ? 0.5 : 1));
    const at = memory.recent.findIndex((k) => k.code === m.code);
    if (at >= 0) memory.recent.splice(at, 1);
    memory.recent.push({ code: m.code, leaf: m.leaf });
  }
  const pair = sideBySide(tokens, found) ?? namedTogether(found);
  const sentence = found.at(-1)?.sentence;
  if (pair && sentence !== undefined) [memory.pair, memory.pairedIn] = [pair, sentence];
}

/** "die Regierungen von Kenia und Uganda", "beide Länder": one naming of two. Who were "beide" once are so until two others are paired. */
function namedTogether(found: readonly Mention[]): readonly [Known, Known] | undefined {
  const m = found.findLast((f) => (f.basis === "role" || f.rule === "de.mention.both") && f.also?.length === 1);
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
 * @param not who is not meant, since the clause names them already.
 */
export function onlyState(
  memory: Memory,
  here: readonly Mention[],
  sentence: number,
  directory: ActorDirectory,
  not: readonly string[] = [],
): Known | undefined {
  const own = here.filter((m) => m.also === undefined && isState(directory, m.code));
  const last = memory.trail.at(-1)?.sentence;
  const before = memory.trail.filter((n) => n.state && n.sentence === last && sentence - n.sentence <= REACH);
  const near = own.length > 0 ? own : before.filter((n) => !not.includes(n.code));
  if (new Set(near.map((n) => n.code)).size !== 1) return undefined;
  // "Kenia wartet. Oslo schweigt. Das Land …": a government took the floor, and the country may be the other one.
  const onlyCapital = own.length === 0 && memory.trail.every((n) => n.sentence !== last || n.capital);
  return onlyCapital && memory.trail.some((n) => n.state && n.code !== near[0]?.code) ? undefined : near.at(-1);
}

/** The only state of a kind (`codes`) that the text has named so far. */
export function onlyStateOf(memory: Memory, here: readonly Known[], codes: readonly string[]): Known | undefined {
  const fitting = [...memory.trail.filter((n) => n.state), ...here].filter((k) => codes.includes(k.code));
  return new Set(fitting.map((k) => k.code)).size === 1 ? fitting.at(-1) : undefined;
}

/** The distinct states named so far, oldest first; `near` says how many sentences back. */
export function statesSoFar(memory: Memory, here: readonly Known[], sentence: number, near: number): readonly Known[] {
  const before = memory.trail.filter((n) => n.state && sentence - n.sentence <= near);
  return [...new Map([...before, ...here].map((k) => [k.code, k])).values()];
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

/** States where the family's name stands first: "Xi Jinping" is "Xi" later on. */
const FAMILY_FIRST = /^(?:CHN|TWN|HKG|PRK|KOR|VNM|KHM|SGP)$/u;

/** Keeps a person in mind under the names that a text may use alone later. */
export function keepPerson(memory: Memory, name: string, known: Known): void {
  memory.persons.set(surname(name), known);
  const first = /^\p{Lu}\p{L}+(?= )/u.exec(name)?.[0];
  if (first !== undefined && FAMILY_FIRST.test(known.code)) memory.persons.set(first, known);
}

/** Last word of a name, genitive -s removed. */
export function surname(name: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (!last.endsWith("s")) return last;
  return last.slice(0, /['’]s$/u.test(last) ? -2 : -1);
}
