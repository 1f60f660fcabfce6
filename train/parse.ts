import { findClauses } from "../src/lang/de/clauses/find-clauses.ts";
import type { Lexicon } from "../src/lang/de/lexicon/lexicon.ts";
import { type Tagger, tagTokens } from "../src/lang/de/tokens/tag-tokens.ts";
import type { Aligned } from "./gold-tags.ts";
import type { Parsed } from "./roles.ts";

/** Tokens and clauses of a treebank sentence, as the German pack reads them with a given tagger. */
export function parse(
  aligned: Aligned,
  { lexicon, ...tagger }: Pick<Tagger, "model" | "candidates"> & { readonly lexicon: Lexicon },
): Parsed {
  const { text } = aligned.source;
  const sentences = [{ start: 0, end: text.length, block: 0 }];
  const below = { document: { text }, blocks: [], sentences } as never;
  const tokens = tagTokens(below, { ...tagger, verbs: lexicon.verbs, prefer: NONE });
  const clauses = findClauses({ document: { text }, blocks: [], sentences, tokens } as never, { lexicon, prefer: NONE });
  return { aligned, tokens, clauses };
}

const NONE: ReadonlySet<string> = new Set();
