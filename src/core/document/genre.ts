import type { Span } from "../text/span.ts";

/** What sort of text a document may be. A hint, never a verdict: a text can bear hints of several. */
export const GENRES = ["news", "commentary", "press-release", "state-outlet"] as const;
export type Genre = (typeof GENRES)[number];

/** On what a hint rests. */
export const GENRE_BASES = [
  "label" /** a word that names the genre, in the place of a label: "Kommentar" */,
  "address" /** a folder of the web address: /meinung/ */,
  "first-person" /** "ich" in the outlet's own voice */,
  "question" /** a question inside a paragraph that nobody is asked */,
  "contact" /** a contact for the press */,
  "boilerplate" /** what issuers of press releases add about themselves */,
  "dateline" /** place and agency before the first sentence */,
  "agency" /** credit of a news agency */,
  "self-description" /** the outlet calls itself an outlet of the state */,
  "list" /** a list of outlets names it */,
] as const;
export type GenreBasis = (typeof GENRE_BASES)[number];

/** One piece of evidence for a genre. */
export interface GenreHint {
  readonly genre: Genre;
  readonly basis: GenreBasis;
  /** Id of the rule. */
  readonly rule: string;
  /** Where the text shows it; absent if the address or a list does. */
  readonly span?: Span;
  /** What the address or the list says. */
  readonly says?: string;
}
