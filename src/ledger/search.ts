import type { RawBuilder, Transaction } from "kysely";
import type { Block, Span } from "../core/index.ts";
import type { Tables } from "./tables.ts";

/** A word as it is looked for. Neither form nor stem holds blanks or quotes. */
export interface IndexedWord {
  readonly form: string;
  readonly stem: string;
}

/**
 * Tells what of a text can be found and by which words. Two indexers with the same version index every text alike; where the version
 * differs from the one that an index was made with, the index is made anew.
 */
export interface Indexer {
  readonly version: string;
  /** Sentences; `blocks` are those of the newest analysis, none if the text was not analysed. In order, not overlapping. */
  passages(text: string, blocks: readonly Block[]): readonly Span[];
  words(text: string): readonly IndexedWord[];
}

/** Words in this order, by their stems. With `prefix` the last one, by its form, is only the beginning of a word. */
export interface Term {
  readonly words: readonly IndexedWord[];
  readonly prefix?: boolean;
}

/** One term of every list of `all` must stand in the sentence, and none of `not`. `all` is never empty. */
export interface TextQuery {
  readonly all: readonly (readonly Term[])[];
  readonly not: readonly Term[];
}

/** A sentence that was found. Offsets point into the text of its version. */
export interface FoundPassage extends Span {
  readonly document: string;
  readonly version: number;
}

export interface SearchBook {
  /** True once everything is indexed; from then on every change of the ledger changes the index in the same transaction. */
  complete(): Promise<boolean>;
  /**
   * Indexes what is not yet, some documents a transaction: it can be stopped at any time and goes on where it was. Cheap if all is done.
   * @param onProgress documents done by this call, and how many there are in all
   * @param most stop after as many documents
   * @returns true if the index is complete
   */
  catchUp(options?: { readonly onProgress?: (done: number, of: number) => void; readonly most?: number }): Promise<boolean>;
  /** Sentences as the ledger knew them at `asOf` (ISO 8601 instant, UTC) or knows them now, those recorded last first; `more`: there are more than `limit`. */
  find(
    query: TextQuery,
    options: { readonly limit: number; readonly asOf?: string },
  ): Promise<{ readonly passages: readonly FoundPassage[]; readonly more: boolean }>;
  /** The words of passages, in their order. */
  quotes(passages: readonly FoundPassage[]): Promise<readonly string[]>;
}

/** Words of a passage as an engine stores them. */
export interface PassageWords {
  readonly passage: number;
  readonly words: readonly IndexedWord[];
}

/** What engines do differently: the index of words itself. Passages, marks and time stand in ordinary tables. */
export interface WordIndex {
  add(tx: Transaction<Tables>, passages: readonly PassageWords[]): Promise<void>;
  /** With the words that were added: an index without texts of its own cannot know them. Nothing of them stays on the disk. */
  remove(tx: Transaction<Tables>, passages: readonly PassageWords[]): Promise<void>;
  clear(tx: Transaction<Tables>): Promise<void>;
  /** A subquery: the numbers of the passages that fit, the highest first. Made so that reading a few of them does not find all. */
  matches(query: TextQuery): RawBuilder<{ passage: number }>;
}
