import type { Span } from "../text/span.ts";

export type ClauseType = "main" | "subordinate" | "relative" | "infinitive" | "fragment";

/** When what the clause tells happens, seen from the document's date. */
export type ClauseTime = "past" | "ongoing" | "future";

/** A noun phrase or pronoun in a core function of a verb (Universal Dependencies: nsubj, obj, iobj). */
export interface Role {
  readonly role: "nsubj" | "obj" | "iobj";
  /** The noun or pronoun that heads it. */
  readonly token: number;
}

/** A clause and what its verbs say. Token indexes point into the tokens of the reading. */
export interface Clause extends Span {
  readonly sentence: number;
  readonly type: ClauseType;
  /** The tokens that belong to this clause and to no clause inside it, ascending. */
  readonly tokens: readonly number[];
  /** Index of the clause this one hangs on. */
  readonly parent?: number;
  /** The finite verb. */
  readonly finite?: number;
  /** Every verb of the clause, the finite one included. */
  readonly verbs: readonly number[];
  /** Lemma of the verb that carries the meaning, separable prefix included. */
  readonly lemma?: string;
  /** The token of that verb. */
  readonly head?: number;
  /** Lemma of the modal verb over it (`sollen`, `wollen`, …). */
  readonly modal?: string;
  readonly passive: boolean;
  readonly mood: "Ind" | "Sub";
  /** Tense of the finite form: with `Sub`, `Pres` is Konjunktiv I and `Past` Konjunktiv II. */
  readonly verbTense?: "Pres" | "Past";
  /** True if the clause has a perfect infinitive or perfect tense (haben/sein + participle). */
  readonly perfect: boolean;
  readonly time: ClauseTime;
  /** Token of a negation that has the whole clause in its scope. */
  readonly negation?: number;
  /** Token of the word that opens the clause (`dass`, `wie`, `weil`, a relative pronoun). */
  readonly opener?: number;
  /** Subject and objects that stand in the clause, in the order of the text; one that stands in another clause is not among them. */
  readonly roles?: readonly Role[];
}
