import type { Gender } from "./gender.ts";
import type { People } from "./office-holder.ts";

/** What kind of thing an actor is. `igo`: intergovernmental organisation. */
export type ActorType = "state" | "igo" | "bloc" | "armed-group" | "regime";

/** How a surface form names its actor: matters for what the sentence must show before it counts. */
export type NameUse =
  | "name" /** Deutschland, Vereinte Nationen */
  | "adjective" /** deutsch- */
  | "demonym" /** Deutsche */
  | "capital" /** Berlin: the government only where the sentence lets it act */
  | "seat" /** Kreml */
  | "institution" /** Revolutionsgarden: rolls up */
  | "region" /** Tatarstan: rolls up, only where a body or office of it acts */
  | "compound"; /** US- */

export interface NameEntry {
  /** Actor code: ISO 3166-1 alpha-3, or the codebook's code of an organisation. */
  readonly code: string;
  readonly use: NameUse;
  /** The nominative form as listed, the leaf that is kept beside the code. */
  readonly leaf: string;
  /** Grammatical gender of a name that takes an article, in the terms of Universal Dependencies. */
  readonly gender?: Gender;
  /** Also an ordinary word or the name of something else. */
  readonly ambiguous: boolean;
  /** Other actors of the same adjective: "kongolesisch". */
  readonly shared?: readonly string[];
}

export interface Actor {
  readonly code: string;
  readonly type: ActorType;
  /** Usual name per language of interface; at least `de`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Who can be an actor, and under which names. Built by a language pack from the data folder, passed in, never global. */
export interface ActorDirectory extends People {
  actor(code: string): Actor | undefined;
  /**
   * The longest name that starts at token `from` of `forms`.
   * @returns the entry, other actors' entries of the very same name ("Brüssel", "Bundesrat"), and the number of tokens it covers.
   */
  longestName(
    forms: readonly string[],
    from: number,
  ): { readonly entry: NameEntry; readonly rivals?: readonly NameEntry[]; readonly length: number } | undefined;
  /** Actor named by an adjective stem or a compound prefix, inflection removed. */
  adjective(form: string): NameEntry | undefined;
  compoundPrefix(form: string): NameEntry | undefined;
}
