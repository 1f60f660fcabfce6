import { type Kysely, sql } from "kysely";

/**
 * What was found out about the ledger as a whole: origins and events as rows that are only added, people's decisions, and the working state by
 * which a new article is compared with few others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("decisions")
    .addColumn("decision_id", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("subjects", "text", (c) => c.notNull())
    .addColumn("value", "text")
    .addColumn("undoes", "text")
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("made_by", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("decisions_key", ["decision_id"])
    .execute();

  await db.schema
    .createTable("origin_members")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("origin_id", "text", (c) => c.notNull())
    .addColumn("basis", "text", (c) => c.notNull())
    .addColumn("of_id", "text")
    .addColumn("shared", "real")
    .addColumn("sentences", "integer")
    .addColumn("agency", "text")
    .addColumn("software", "text")
    .addColumn("decision_id", "text")
    .addPrimaryKeyConstraint("origin_members_key", ["document_id", "recorded_at"])
    .execute();

  await db.schema
    .createTable("event_members")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("claim_id", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("event_id", "text", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("software", "text")
    .addColumn("decision_id", "text")
    .addPrimaryKeyConstraint("event_members_key", ["document_id", "claim_id", "recorded_at", "event_id"])
    .execute();

  await db.schema
    .createTable("settlements")
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("through", "text", (c) => c.notNull())
    .addColumn("software", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("settlements_key", ["recorded_at"])
    .execute();

  await db.schema
    .createTable("settle_queue")
    .addColumn("sort", "text", (c) => c.notNull())
    .addColumn("item", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("settle_queue_key", ["sort", "item"])
    .execute();

  await db.schema
    .createTable("settled_claims")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("claim_id", "text", (c) => c.notNull())
    .addColumn("event_key", "text", (c) => c.notNull())
    .addColumn("name", "text")
    .addColumn("told", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("settled_claims_key", ["document_id", "claim_id"])
    .execute();

  await db.schema
    .createTable("copy_documents")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("text_id", "text", (c) => c.notNull())
    .addColumn("dated", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("copy_documents_key", ["document_id"])
    .execute();

  await db.schema
    .createTable("copy_texts")
    .addColumn("text_id", "text", (c) => c.notNull())
    .addColumn("sentences", "integer", (c) => c.notNull())
    .addColumn("bands", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("copy_texts_key", ["text_id"])
    .execute();

  await db.schema
    .createTable("copy_bands")
    .addColumn("band", "integer", (c) => c.notNull())
    .addColumn("place", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("copy_bands_key", ["band", "place"])
    // Nothing but its key: SQLite would store that twice.
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable("copy_links")
    .addColumn("text_id", "text", (c) => c.notNull())
    .addColumn("other_id", "text", (c) => c.notNull())
    .addColumn("link", "text", (c) => c.notNull())
    .addColumn("passage", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("copy_links_key", ["text_id", "other_id"])
    .execute();

  for (const [table, name, columns] of [
    ["decisions", "instant", ["recorded_at"]],
    ["event_members", "event", ["event_id"]],
    ["settled_claims", "key", ["event_key"]],
    ["settled_claims", "name", ["name"]],
    ["copy_documents", "text", ["text_id"]],
    ["copy_links", "other", ["other_id"]],
  ] as const)
    await db.schema
      .createIndex(`${table}_by_${name}`)
      .on(table)
      .columns([...columns])
      .execute();
}
