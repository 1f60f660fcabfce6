import type { Kysely, Transaction } from "kysely";
import type { FoundPassage, SearchBook, TextQuery } from "./search.ts";
import { clearIndex, type Indexing, indexDocument, readState } from "./search-index.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";

/** Documents indexed in one transaction: other writers wait no longer than that takes. */
const BATCH = 100;
/** Bound values in one statement. */
const AT_ONCE = 400;

/** Full-text search over a ledger; see {@link SearchBook}. */
export function searchBook({ reading, writing }: Guard, indexing: Indexing): SearchBook {
  const { indexer } = indexing;
  const isComplete = async (db: Kysely<Tables>): Promise<boolean> => {
    const state = await readState(db);
    return state.complete && (indexer === undefined || state.indexer === indexer.version);
  };
  return {
    complete: () => reading(isComplete),
    catchUp: async ({ onProgress = () => {}, most = Number.POSITIVE_INFINITY } = {}) => {
      if (indexer === undefined || (await reading(isComplete))) return true;
      const of = await reading(countDocuments);
      let [after, done]: [string | undefined, number] = ["", 0];
      while (after !== undefined && done < most) {
        const from: string = after;
        const batch = await writing((tx) => indexBatch(tx, indexing, indexer.version, from));
        done += batch.done;
        after = batch.last;
        onProgress(Math.min(done, of), of);
      }
      return after === undefined;
    },
    find: (query, { limit, asOf }) => reading((db) => find(db, indexing, query, limit, asOf)),
    quotes: (passages) => reading((db) => quotes(db, passages)),
  };
}

async function countDocuments(db: Kysely<Tables>): Promise<number> {
  const { n } = await db
    .selectFrom("documents")
    .select((e) => e.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** @returns the last document looked at; undefined if there are no more, and the index is complete. */
async function indexBatch(
  tx: Transaction<Tables>,
  indexing: Indexing,
  version: string,
  after: string,
): Promise<{ readonly done: number; readonly last?: string }> {
  if ((await readState(tx)).indexer !== version) {
    await clearIndex(tx, indexing.words, version);
    // Somebody with another indexer, or none, came between two batches.
    if (after !== "") return { done: 0, last: "" };
  }
  const rows = await tx
    .selectFrom("documents")
    .select("document_id")
    .where("document_id", ">", after)
    .orderBy("document_id")
    .limit(BATCH)
    .execute();
  for (const { document_id: id } of rows) await indexDocument(tx, indexing, id);
  const last = rows.at(-1)?.document_id;
  if (last !== undefined && rows.length === BATCH) return { done: rows.length, last };
  await tx.updateTable("passage_state").set({ complete: 1 }).execute();
  return { done: rows.length };
}

async function find(
  db: Kysely<Tables>,
  { words }: Indexing,
  query: TextQuery,
  limit: number,
  asOf: string | undefined,
): Promise<{ readonly passages: readonly FoundPassage[]; readonly more: boolean }> {
  let rows = db
    .selectFrom(words.matches(query).as("f"))
    .innerJoin("passages as p", "p.passage", "f.passage")
    .select(["p.document_id as document", "p.version_n as version", "p.start_at as start", "p.end_at as end"])
    .orderBy("f.passage", "desc")
    .limit(limit + 1);
  rows =
    asOf === undefined
      ? rows.where("p.known_until", "is", null)
      : rows.where("p.known_from", "<=", asOf).where((e) => e.or([e("p.known_until", "is", null), e("p.known_until", ">", asOf)]));
  const found = await rows.execute();
  return { passages: found.slice(0, limit), more: found.length > limit };
}

async function quotes(db: Kysely<Tables>, passages: readonly FoundPassage[]): Promise<readonly string[]> {
  const ids = [...new Set(passages.map((p) => p.document))];
  const texts = new Map<string, string>();
  for (let i = 0; i < ids.length; i += AT_ONCE)
    for (const row of await db
      .selectFrom("versions")
      .select(["document_id", "n", "text"])
      .where("document_id", "in", ids.slice(i, i + AT_ONCE))
      .execute())
      texts.set(`${row.document_id} ${row.n}`, row.text);
  return passages.map((p) => (texts.get(`${p.document} ${p.version}`) ?? "").slice(p.start, p.end));
}
