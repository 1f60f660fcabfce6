import { type Block, type Span, UNKNOWN_DATE } from "../../core/index.ts";
import { SEARCH_WORDS_VERSION, searchWords } from "../../lang/de/search/words.ts";
import { splitSentences } from "../../lang/de/sentences/split-sentences.ts";
import type { Indexer } from "../../ledger/index.ts";

/** Counts up whenever sentences could be cut differently. */
const PASSAGES_VERSION = 1;

/**
 * By which words the ledger's texts are found: the sentences that are read for claims, so that every claim stands in exactly one of them;
 * in texts that are not analysed every line. Needs no lexicon, so it is there at once.
 */
export const indexer: Indexer = {
  version: `${SEARCH_WORDS_VERSION}-${PASSAGES_VERSION}`,
  passages: (text, blocks) => (blocks.length > 0 ? sentences(text, blocks) : lines(text)),
  words: searchWords,
};

function sentences(text: string, blocks: readonly Block[]): readonly Span[] {
  return splitSentences({ document: { id: "", text, published: UNKNOWN_DATE }, blocks });
}

function lines(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*/gu)].map((m) => ({ start: m.index, end: m.index + m[0].trimEnd().length }));
}
