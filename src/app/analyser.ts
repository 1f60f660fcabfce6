import { isProse, type LanguagePack, type Reading, readDocument, type Span } from "../core/index.ts";
import type { Analyser } from "../ledger/index.ts";

/** Reads documents with the given packs, for the ledger. */
export function makeAnalyser(packs: readonly LanguagePack[]): Analyser {
  return {
    version: packs.map((p) => `${p.language}-${p.version}`).join("+") || "none",
    analyse: (document) => {
      const result = readDocument(document, packs);
      if (result.status === "not-analysed") {
        const { title, outlet, published } = document;
        return {
          status: "not-analysed",
          reason: result.reason,
          ...(title !== undefined && { title }),
          ...(outlet !== undefined && { outlet }),
          published,
          blocks: [],
          unread: [],
          agencies: [],
          claims: [],
        };
      }
      const { reading } = result;
      const { title, outlet, published } = reading.document;
      return {
        status: "analysed",
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
        published,
        blocks: reading.blocks,
        unread: unread(reading),
        agencies: reading.self.agencies,
        claims: reading.claims,
      };
    },
  };
}

/** Sentences of the article's own prose that name two actors and gave no claim: what may have been missed. */
function unread({ blocks, sentences, mentions, claims }: Reading): readonly Span[] {
  const read = new Set(claims.map((c) => c.evidence.start));
  const named = sentences.map(() => new Set<string>());
  for (const m of mentions) for (const code of [m.code, ...(m.also ?? [])]) named[m.sentence]?.add(code);
  return sentences.flatMap((s, i) => {
    const block = blocks[s.block];
    const missed = block !== undefined && isProse(block) && (named[i]?.size ?? 0) > 1 && !read.has(s.start);
    return missed ? [{ start: s.start, end: s.end }] : [];
  });
}
