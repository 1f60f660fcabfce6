import { type LanguagePack, type Reading, readDocument, type Unresolved } from "../core/index.ts";
import { type ArticleResult, type Given, type Input, readArticles } from "../ingest/index.ts";

/** Every layer of one article, or why there is none. */
export type Layers =
  | {
      readonly name: string;
      readonly language: string;
      readonly reading: Reading;
      /** What the layer of mentions left open; empty where the pack cannot tell. */
      readonly unresolved: readonly Unresolved[];
    }
  | { readonly name: string; readonly reason: string };

/**
 * Reads articles of any known format and yields every layer of each, in order. Touches no ledger.
 * An article that cannot be read, or is in no language that a pack reads, is named with its reason.
 */
export async function* readLayers(input: Input, packs: readonly LanguagePack[], given: Given = {}): AsyncIterable<Layers> {
  for await (const result of readArticles(input, given)) yield layersOf(result, packs);
}

function layersOf(result: ArticleResult, packs: readonly LanguagePack[]): Layers {
  if (!result.ok) return { name: result.name, reason: result.reason };
  const { name, id = name, ...article } = result.article;
  const analysed = readDocument({ ...article, id }, packs);
  if (analysed.status === "not-analysed") return { name, reason: analysed.reason };
  const { language, reading } = analysed;
  const unresolved = packs.find((pack) => pack.language === language)?.unresolved?.(reading) ?? [];
  return { name, language, reading, unresolved };
}
