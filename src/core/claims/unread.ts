import { type Block, isProse } from "../blocks/block.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Sentence } from "../sentences/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Claim } from "./claim.ts";

/** A sentence of the article's own prose that names two or more actors and gave no claim: what may have been missed. */
export interface UnreadSentence extends Span {
  /** Codes of the actors named in it, in the order of the text, each once. */
  readonly actors: readonly string[];
}

interface Below {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Sentences with two actors and no claim, in the order of the text. */
export function unreadSentences({ blocks, sentences, mentions, claims }: Below): readonly UnreadSentence[] {
  const told = new Set(claims.map((c) => c.evidence.start));
  const named = sentences.map(() => new Set<string>());
  for (const m of mentions) for (const code of [m.code, ...(m.also ?? [])]) named[m.sentence]?.add(code);
  return sentences.flatMap(({ block, start, end }, i) => {
    const actors = [...(named[i] ?? [])];
    const own = blocks[block];
    return own !== undefined && isProse(own) && actors.length > 1 && !told.has(start) ? [{ start, end, actors }] : [];
  });
}
