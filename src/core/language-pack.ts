import type { Block } from "./blocks/block.ts";
import type { Claim } from "./claims/claim.ts";
import type { NearMiss } from "./claims/near-miss.ts";
import type { UnreadSentence } from "./claims/unread.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Document } from "./document/document.ts";
import type { GenreHint } from "./document/genre.ts";
import type { Mention } from "./mentions/mention.ts";
import type { Unresolved } from "./mentions/unresolved.ts";
import type { Quotation } from "./quotations/quotation.ts";
import type { Sentence } from "./sentences/sentence.ts";
import type { Timex } from "./times/timex.ts";
import type { Token } from "./tokens/token.ts";

/** What a document says about itself in its furniture: see {@link LanguagePack.readFurniture}. */
export interface SelfDescription {
  readonly title?: string;
  readonly outlet?: string;
  /** Agencies credited in dateline or foot. */
  readonly agencies: readonly string[];
}

/** Every layer of one document. Each points into `document.text`; none copies it. */
export interface Reading {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly self: SelfDescription;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly times: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  /** Sentences that name two actors and gave no claim; none where the document is off topic. */
  readonly unread: readonly UnreadSentence[];
  /** What hints at the sort of text. */
  readonly genre: readonly GenreHint[];
}

/** The layers below a layer: what its function may look at, and nothing else. */
export type Below<K extends keyof Reading> = K extends "blocks"
  ? Pick<Reading, "document">
  : K extends "self"
    ? Pick<Reading, "document" | "blocks">
    : K extends "sentences"
      ? Pick<Reading, "document" | "blocks">
      : K extends "tokens"
        ? Pick<Reading, "document" | "blocks" | "sentences">
        : K extends "clauses"
          ? Pick<Reading, "document" | "blocks" | "sentences" | "tokens">
          : K extends "times" | "mentions"
            ? Pick<Reading, "document" | "blocks" | "sentences" | "tokens" | "clauses">
            : K extends "quotations"
              ? Pick<Reading, "document" | "blocks" | "sentences" | "tokens" | "clauses" | "times" | "mentions">
              : K extends "claims" | "genre"
                ? Omit<Reading, "claims" | "unread" | "genre">
                : never;

/**
 * What a language must be able to do. One pure function per layer; each sees only the layers below it, so a wrong
 * order does not compile. A pack that cannot do a layer returns `[]` and says so in its docs.
 */
export interface LanguagePack {
  /** BCP 47. */
  readonly language: string;
  /** Changes whenever the pack could read a text differently; part of the analyser's version. */
  readonly version: string;
  /** Share of the text's words (0…1) that speak for this language. */
  detect(text: string): number;
  blocks(below: Below<"blocks">): readonly Block[];
  readFurniture(below: Below<"self">): SelfDescription;
  sentences(below: Below<"sentences">): readonly Sentence[];
  tokens(below: Below<"tokens">): readonly Token[];
  clauses(below: Below<"clauses">): readonly Clause[];
  times(below: Below<"times">): readonly Timex[];
  mentions(below: Below<"mentions">): readonly Mention[];
  /** What the mentions left open, for a person who wants to see it. No layer builds on it, so it is only asked for to be shown. */
  unresolved?(below: Below<"quotations">): readonly Unresolved[];
  quotations(below: Below<"quotations">): readonly Quotation[];
  claims(below: Below<"claims">): readonly Claim[];
  /** True if the document is of a sort in which actors are named and no claim is looked for: a sport report. */
  offTopic(below: Below<"claims">): boolean;
  genre(below: Below<"genre">): readonly GenreHint[];
  /** Characters; in longer sentences no claim is looked for. */
  readonly longestSentence: number;
  /** Why the unread sentences gave no claim, for a person who wants to see it: every frame whose word stands in one of them. */
  nearMisses?(reading: Reading): readonly NearMiss[];
}
