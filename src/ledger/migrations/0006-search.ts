import { type Kysely, sql } from "kysely";

/**
 * Full-text search: sentences and the words in them. The index of words is SQLite's own (FTS5); an engine that brings another one makes it
 * elsewhere. Nothing is indexed here: that takes time in a large ledger, so `SearchBook.catchUp` does it, some documents at a time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("passages")
    .addColumn("passage", "integer", (c) => c.notNull().primaryKey())
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("version_n", "integer", (c) => c.notNull())
    .addColumn("start_at", "integer", (c) => c.notNull())
    .addColumn("end_at", "integer", (c) => c.notNull())
    .addColumn("known_from", "text", (c) => c.notNull())
    .addColumn("known_until", "text")
    .execute();
  await db.schema.createIndex("passages_by_document").on("passages").columns(["document_id", "known_until"]).execute();

  await db.schema
    .createTable("passage_marks")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("analysis_n", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("passage_marks_key", ["document_id"])
    .execute();

  await db.schema
    .createTable("passage_state")
    .addColumn("indexer", "text", (c) => c.notNull())
    .addColumn("complete", "integer", (c) => c.notNull())
    .execute();
  await sql`insert into passage_state (indexer, complete) values ('', 0)`.execute(db);

  await sql`create virtual table passage_words using fts5(stems, forms, content = '', tokenize = "unicode61 remove_diacritics 0")`.execute(
    db,
  );
  await sql`insert into passage_words (passage_words, rank) values ('secure-delete', 1)`.execute(db);
}
