import type { Kind } from "../../../core/index.ts";
import type { NounClass } from "./classes.ts";
import type { PredicateClass } from "./predicates.ts";

/**
 * Where an actor may stand.
 * - `subj`, `obj`, `dat`: functions in the clause; in the passive "von" gives the subject and the subject the object
 * - `insubj`, `inobj`: anybody in the phrase of the subject or object: the name itself, an attribute, a genitive or "von", "durch" behind it
 * - `said`: for verbs, the speaker of the quotation that the clause stands in
 * - `teller`: of two at war, the one that tells it: who suffers it, or whose forces did it
 * - `quoted`: for verbs of saying, subject of the words they introduce: "Kenia halte sich nicht daran, klagte Oslo"
 * - `sub`: subject of the dass-clause under the verb: "verlangt, dass Kenia zahlt"
 * - `p:mit`: phrase with that preposition, in the clause of a verb, or hanging on a noun
 * - `adj`: nationality inside the noun's own phrase: adjective, compound, genitive before it ("iranische Lieferung",
 *   "Iran-Besuch", "Teherans Lieferung")
 * - `oadj`: for nouns, nationality inside the phrase of the `object` class: "Kauf französischer Panzer"
 * - `gen`: genitive after a noun ("Lieferung des Iran")
 * - `csubj`, `cobj`, `c:mit`: for nouns, the subject, an object, a prepositional phrase of the clause, if its verb is one of `support`
 */
export type Slot =
  | "subj"
  | "obj"
  | "dat"
  | "insubj"
  | "inobj"
  | "said"
  | "quoted"
  | "teller"
  | "sub"
  | "adj"
  | "gen"
  | "csubj"
  | "cobj"
  | "cdat"
  | "oadj"
  | `p:${string}`
  | `c:${string}`;

/** One sense of a verb or noun that tells a claim. Examples and counter-examples run as tests. */
export interface Frame {
  readonly id: string;
  readonly kind: Kind;
  readonly ends?: true;
  /** Infinitives, separated by blanks. */
  readonly verbs?: string;
  /** Modal verbs, whatever verb they stand with: "müssen". */
  readonly modals?: string;
  /** Adjectives as predicates: "ist bereit", "zeigte sich besorgt". */
  readonly adjectives?: string;
  /** Noun heads, lower case; compounds count by their last part. */
  readonly nouns?: string;
  /** For noun frames: verbs whose subject may fill `csubj`. `*` = any. */
  readonly support?: string;
  readonly actor: readonly Slot[];
  readonly recipient?: readonly Slot[];
  /** The clause (for verbs: its object, or subject in the passive; for nouns: what hangs on it) must hold a noun of this class. */
  readonly object?: NounClass;
  /** For noun frames: adjectives without their endings, one of which must stand before the noun: "die angespannten Beziehungen". */
  readonly attributes?: string;
  /** The clause must say that something is of this sort: "bezeichnete X als Provokation", "X sei unannehmbar". */
  readonly predicate?: PredicateClass;
  /** A noun of this class in the clause shows another sense: "griff ihn mit scharfen Worten an". */
  readonly unless?: NounClass;
  /** The recipient need not be named, but then `object` must be. */
  readonly alone?: true;
  /** Both sides do it, though the kind has a direction: a truce "between" two. */
  readonly mutual?: true;
  /** Each side must fill its own slot, nobody is carried on; two who share one slot ("A and B promise") are one side. */
  readonly across?: true;
  /** A plan, not a fact: the claim lies in the future whatever the verb's tense. */
  readonly plans?: true;
  /** Linguistic reason: why this sense, these slots. */
  readonly reason: string;
  /** [sentence, "ACTOR,ACTOR > RECIPIENT"]. */
  readonly examples: readonly (readonly [string, string])[];
  /** Sentences in which this frame must stay silent. */
  readonly notExamples?: readonly string[];
}
