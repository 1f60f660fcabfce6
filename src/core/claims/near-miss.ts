import type { Span } from "../text/span.ts";
import type { Kind } from "./codebook.ts";

/**
 * Where a frame looks for somebody, as an enhanced relation of Universal Dependencies: `nsubj`, `obj`, `iobj`, `amod`, `nmod:gen`; with
 * the preposition where there is one: `obl:mit`, `nmod:zwischen`. `obl:agent` and `nsubj:pass` are those of a passive clause,
 * `ccomp:nsubj` is the subject of a dass-clause, `obj:amod` an attribute of the object; `speaker`, which is no relation of a clause, is
 * whoever says the sentence.
 */
export type Place = string;

/** What kept a frame from giving a claim. */
export type Lack =
  /** Nobody who acts, is acted on, or (`side`: both do it) is the other one stands where the frame looks. */
  | { readonly what: "actor" | "recipient" | "side"; readonly places: readonly Place[] }
  /** A noun of the class is not there. `like`: some words of the class. */
  | { readonly what: "object"; readonly class: string; readonly like: readonly string[] }
  /** Nothing of the sort is said of anybody: "unannehmbar", "als Provokation". */
  | { readonly what: "predicate"; readonly class: string }
  /** None of these adjectives stands before the noun. */
  | { readonly what: "attribute"; readonly words: readonly string[] }
  /** A noun of the class is there and shows another sense of the word. */
  | { readonly what: "sense"; readonly class: string; readonly like: readonly string[] }
  /** The verb of the clause is none that binds its subject to the noun. */
  | { readonly what: "verb"; readonly verbs: readonly string[] }
  /** It is demanded, rejected or feared, not told; `by` is the verb that does so, if a verb does. */
  | { readonly what: "untold"; readonly by?: string }
  /** A clearer or narrower frame stands for the same in the same clause. */
  | { readonly what: "covered"; readonly rule: string }
  /** None of these: another rule kept it silent. */
  | { readonly what: "other" };

/** A frame whose verb or noun stands in a sentence without claim, and what it lacked. */
export interface NearMiss {
  /** Index into the sentences of the reading. */
  readonly sentence: number;
  /** Id of the frame. */
  readonly rule: string;
  readonly kind: Kind;
  /** The verb or noun. */
  readonly trigger: Span;
  /** Who did stand where the frame looks: codes. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Nearest first; at least one. */
  readonly lacks: readonly Lack[];
}
