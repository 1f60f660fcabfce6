import type { NameUse } from "../actors/actor-directory.ts";
import type { Gender } from "../actors/gender.ts";
import type { Span } from "../text/span.ts";

/** How a mention came to its actor. */
export type MentionBasis =
  | "directory" /** the name itself is listed */
  | "role" /** "der russische Verteidigungsminister Schoigu": nationality and office stand beside the name */
  | "carried" /** a name, pronoun or description bound earlier in this document */;

/** One naming of an actor in the text. */
export interface Mention extends Span {
  readonly code: string;
  readonly use: NameUse | "person" | "pronoun" | "description";
  readonly basis: MentionBasis;
  /** The name as it stands for itself, nominative if known: ministry, service, region, person. */
  readonly leaf: string;
  readonly sentence: number;
  /** First and last token (inclusive). */
  readonly tokens: readonly [number, number];
  readonly rule: string;
  /** Grammatical gender of a directory name, if it takes an article. */
  readonly gender?: Gender;
  /** Further actors of one naming: "beide Länder", "die beiden Präsidenten". */
  readonly also?: readonly string[];
}
