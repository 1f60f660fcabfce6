import { type Document, type LanguagePack, quote, readDocument } from "../core/index.ts";
import { type Given, type Input, readArticles } from "../ingest/index.ts";
import type { Opened } from "../ledger/index.ts";
import type { WhyNotView } from "../publish/index.ts";
import type { Workbench } from "./workbench.ts";

/** Why sentences of an article gave no claim, or why the article was not read. */
export type WhyNot = WhyNotView | { readonly name: string; readonly reason: string };

/**
 * Reads articles of any known format and yields of each the sentences that name two actors and gave no claim, with their near misses.
 * Touches no ledger.
 */
export async function* readWhyNot(input: Input, packs: readonly LanguagePack[], given: Given = {}): AsyncIterable<WhyNot> {
  for await (const result of readArticles(input, given)) {
    if (!result.ok) yield { name: result.name, reason: result.reason };
    else {
      const { name, id = name, ...article } = result.article;
      yield whyNot(name, { ...article, id }, packs);
    }
  }
}

/** The same for a document of the ledger. Near misses are found now, by the present analyser, whatever an older one made of the text. */
export async function whyNotIn({ ledger, packs }: Pick<Workbench, "ledger" | "packs">, id: string): Promise<Opened<WhyNot>> {
  const found = await ledger.find(id);
  if (found.state !== "found") return found;
  const { documents } = await ledger.snapshot();
  const recorded = documents.find((d) => d.document.id === id);
  return recorded ? { state: "found", value: whyNot(id, recorded.document, packs()) } : { state: "unknown" };
}

function whyNot(name: string, document: Document, packs: readonly LanguagePack[]): WhyNot {
  const result = readDocument(document, packs);
  if (result.status === "not-analysed") return { name, reason: result.reason };
  const { language, reading } = result;
  const pack = packs.find((p) => p.language === language);
  const misses = pack?.nearMisses?.(reading) ?? [];
  const { text } = document;
  return {
    name,
    ...(reading.document.title !== undefined && { title: reading.document.title }),
    offTopic: pack?.offTopic(reading) ?? false,
    claims: reading.claims.length,
    sentences: reading.unread.map((unread) => ({
      ...unread,
      quote: quote(text, unread),
      ...(pack && unread.end - unread.start > pack.longestSentence && { tooLong: true as const }),
      nearMisses: misses
        .filter((m) => reading.sentences[m.sentence]?.start === unread.start)
        .map(({ sentence: _, ...miss }) => ({ ...miss, word: quote(text, miss.trigger) })),
    })),
  };
}
