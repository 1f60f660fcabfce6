import { type Clause, type Kind, kindEntry } from "../../../core/index.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Filler } from "./fillers.ts";
import type { Functions } from "./functions.ts";

/** The word that tells an event, and what its frame knows of it. */
export interface EventWord {
  readonly functions: Functions;
  /** The phrase of a noun that tells it; absent for verbs. */
  readonly noun: Phrase | undefined;
  readonly trigger: number;
  readonly kind: Kind;
  /** A speech act that its words perform without naming it: "Kenia müsse zahlen" demands, "das sei Diebstahl" accuses. */
  readonly performed: boolean;
  /** The frame's word is a judgement, with its negation: "fand das nicht hinnehmbar". */
  readonly judges: boolean;
  /** The clause's verb and the noun are one predicate: "übte Kritik", "ging auf die Straße". */
  readonly supported: boolean;
  /** The frame tells a plan. */
  readonly plans: boolean;
  readonly actors: readonly string[];
}

/** A word that a frame knows, in its clause. */
interface Called {
  readonly frame: Frame;
  readonly functions: Functions;
  readonly noun: Phrase | undefined;
  readonly trigger: number;
  readonly kind?: Kind;
  readonly actors: readonly Filler[];
}

/** The event that a frame's word tells. */
export function eventWord({ frame, functions, noun, trigger, kind, actors }: Called): EventWord {
  // The speaker may also be one side of what is told ("unser Verhältnis"): that performs nothing.
  const says = frame.actor[0] === "said" || (frame.actor.includes("said") && functions.clause.mood === "Sub");
  const performed = kindEntry(kind ?? frame.kind).speechAct && (frame.modals !== undefined || says);
  return {
    functions,
    noun,
    trigger,
    kind: kind ?? frame.kind,
    performed,
    judges: frame.predicate !== undefined,
    supported: noun !== undefined && (frame.support ?? "").split(" ").includes(functions.clause.lemma ?? "-"),
    plans: frame.plans === true,
    actors: actors.map((a) => a.code),
  };
}

/** Kinds that last: their nouns and participles tell a state of affairs, not its beginning. */
export const STATES: ReadonlySet<Kind> = new Set<Kind>([
  "alignment",
  "rivalry",
  "sanction",
  "membership",
  "basing",
  "intelligence-sharing",
  "military-cooperation",
  "economic-cooperation",
  "interoperability",
]);

/** Form of a token in small letters; empty if there is none. */
export function word(scene: Scene, token: number | undefined): string {
  return token === undefined ? "" : (scene.tokens[token]?.form.toLowerCase() ?? "");
}

/** True if a token of the clause matches. */
export function holds(scene: Scene, clause: Clause, pattern: RegExp): boolean {
  return clause.tokens.some((t) => pattern.test(word(scene, t)));
}

/**
 * True of "zu liefern", also where an article opens the group ("die Truppen abzuziehen"), which looks like a relative clause: that has a
 * finite verb.
 */
export function isInfinitive(scene: Scene, { type, finite, head }: Clause): boolean {
  if (type === "infinitive") return true;
  return type === "relative" && finite === undefined && head !== undefined && scene.tokens[head]?.pos === "VERB";
}

/** The clause that a clause hangs on: the last of several that are joined ("protestierte und kündigte an, … zu liefern"). */
export function parentOf(scene: Scene, clause: Clause): Clause | undefined {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  const joined = before?.type === "main" && clause.type !== "main" && before.parent !== undefined && before.parent === clause.parent;
  if (joined && /^(?:und|sowie|aber|oder)$/u.test(word(scene, before.tokens[0]))) return before;
  if (clause.parent !== undefined) return scene.clauses[clause.parent];
  // "Dass er kommt, ist wahrscheinlich": the clause above follows, and its verb comes first.
  const next =
    clause.type === "subordinate" ? scene.clauses.slice(scene.clauses.indexOf(clause) + 1).find((c) => c.type === "main") : undefined;
  return next && next.finite === next.tokens[0] ? next : undefined;
}
