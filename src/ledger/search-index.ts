import type { Kysely, Transaction } from "kysely";
import type { Block, Span } from "../core/index.ts";
import type { Indexer, PassageWords, WordIndex } from "./search.ts";
import type { Tables } from "./tables.ts";

/** Who indexes, and into what; without an indexer nothing is indexed until somebody with one comes. */
export interface Indexing {
  readonly indexer: Indexer | undefined;
  readonly words: WordIndex;
}

interface Place extends Span {
  readonly version: number;
}

/** Brings a document's sentences in the index up to its newest analysis, over every analysis in between. Part of the caller's transaction. */
export async function indexDocument(tx: Transaction<Tables>, { indexer, words }: Indexing, id: string): Promise<void> {
  const state = await readState(tx);
  if (indexer && state.indexer === "") await tx.updateTable("passage_state").set({ indexer: indexer.version }).execute();
  else if (indexer === undefined || state.indexer !== indexer.version) {
    if (state.complete) await tx.updateTable("passage_state").set({ complete: 0 }).execute();
    return;
  }
  const mark = await tx.selectFrom("passage_marks").select("analysis_n").where("document_id", "=", id).executeTakeFirst();
  const analyses = await tx
    .selectFrom("analyses")
    .select(["n", "version_n", "blocks", "recorded_at"])
    .where("document_id", "=", id)
    .where("n", ">", mark?.analysis_n ?? 0)
    .orderBy("n")
    .execute();
  const last = analyses.at(-1);
  if (last === undefined) return;
  const texts = await textsOf(tx, id);
  for (const analysis of analyses) await take(tx, { indexer, words }, id, analysis, texts);
  if (mark) await tx.updateTable("passage_marks").set({ analysis_n: last.n }).where("document_id", "=", id).execute();
  else await tx.insertInto("passage_marks").values({ document_id: id, analysis_n: last.n }).execute();
}

/** Puts the sentences of one analysis in place of those before it; what both have stays as it is. */
async function take(
  tx: Transaction<Tables>,
  { indexer, words }: { readonly indexer: Indexer; readonly words: WordIndex },
  id: string,
  analysis: { readonly version_n: number; readonly blocks: string; readonly recorded_at: string },
  texts: ReadonlyMap<number, string>,
): Promise<void> {
  const version = analysis.version_n;
  const text = texts.get(version) ?? "";
  const wanted = new Map(
    indexer.passages(text, JSON.parse(analysis.blocks) as Block[]).map((span) => [placeKey({ ...span, version }), span] as const),
  );
  const present = await tx.selectFrom("passages").selectAll().where("document_id", "=", id).where("known_until", "is", null).execute();
  for (const row of present) {
    if (wanted.delete(placeKey({ version: row.version_n, start: row.start_at, end: row.end_at }))) continue;
    await tx.updateTable("passages").set({ known_until: analysis.recorded_at }).where("passage", "=", row.passage).execute();
  }
  const { last } = await tx
    .selectFrom("passages")
    .select((e) => e.fn.max<number | null>("passage").as("last"))
    .executeTakeFirstOrThrow();
  const fresh = [...wanted.values()].map((span, i) => ({ passage: (last ?? 0) + 1 + i, span }));
  for (const { passage, span } of fresh)
    await tx
      .insertInto("passages")
      .values({
        passage,
        document_id: id,
        version_n: version,
        start_at: span.start,
        end_at: span.end,
        known_from: analysis.recorded_at,
        known_until: null,
      })
      .execute();
  await words.add(
    tx,
    fresh.map(({ passage, span }) => ({ passage, words: indexer.words(text.slice(span.start, span.end)) })),
  );
}

/** Takes a document out of the index before its texts go. An index that another indexer made cannot forget one text: it is emptied. */
export async function unindexDocument(tx: Transaction<Tables>, { indexer, words }: Indexing, id: string): Promise<void> {
  const rows = await tx.selectFrom("passages").selectAll().where("document_id", "=", id).execute();
  if (rows.length > 0) {
    const state = await readState(tx);
    if (indexer === undefined || state.indexer !== indexer.version) return clearIndex(tx, words, "");
    const texts = await textsOf(tx, id);
    const known = rows.map(
      (row): PassageWords => ({
        passage: row.passage,
        words: indexer.words((texts.get(row.version_n) ?? "").slice(row.start_at, row.end_at)),
      }),
    );
    await words.remove(tx, known);
  }
  await tx.deleteFrom("passages").where("document_id", "=", id).execute();
  await tx.deleteFrom("passage_marks").where("document_id", "=", id).execute();
}

/** Empties the index; from now on it is this indexer's. */
export async function clearIndex(tx: Transaction<Tables>, words: WordIndex, indexer: string): Promise<void> {
  await words.clear(tx);
  await tx.deleteFrom("passages").execute();
  await tx.deleteFrom("passage_marks").execute();
  await tx.updateTable("passage_state").set({ indexer, complete: 0 }).execute();
}

export async function readState(db: Kysely<Tables>): Promise<{ readonly indexer: string; readonly complete: boolean }> {
  const { indexer, complete } = await db.selectFrom("passage_state").selectAll().executeTakeFirstOrThrow();
  return { indexer, complete: complete === 1 };
}

async function textsOf(db: Kysely<Tables>, id: string): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom("versions").select(["n", "text"]).where("document_id", "=", id).execute();
  return new Map(rows.map((row) => [row.n, row.text]));
}

const placeKey = ({ version, start, end }: Place): string => `${version} ${start} ${end}`;
