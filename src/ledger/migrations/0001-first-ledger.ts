import type { Kysely } from "kysely";

/** Documents, their addresses, versions, analyses and claims, and what is left of deleted ones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("documents")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("sample", "integer", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("documents_key", ["document_id"])
    .execute();

  await db.schema
    .createTable("addresses")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("addresses_key", ["document_id", "kind", "address"])
    .addForeignKeyConstraint("addresses_document", ["document_id"], "documents", ["document_id"])
    .execute();

  await db.schema
    .createTable("versions")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("outlet", "text")
    .addColumn("language", "text")
    .addColumn("published", "text", (c) => c.notNull())
    .addColumn("hints", "text")
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("versions_key", ["document_id", "n"])
    .addForeignKeyConstraint("versions_document", ["document_id"], "documents", ["document_id"])
    .execute();

  await db.schema
    .createTable("analyses")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("version_n", "integer", (c) => c.notNull())
    .addColumn("analyser", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("reason", "text")
    .addColumn("title", "text")
    .addColumn("outlet", "text")
    .addColumn("published", "text", (c) => c.notNull())
    .addColumn("blocks", "text", (c) => c.notNull())
    .addColumn("unread", "text", (c) => c.notNull())
    .addColumn("agencies", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("analyses_key", ["document_id", "n"])
    .addForeignKeyConstraint("analyses_version", ["document_id", "version_n"], "versions", ["document_id", "n"])
    .execute();

  await db.schema
    .createTable("claims")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("analysis_n", "integer", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("ends", "integer", (c) => c.notNull())
    .addColumn("actors", "text", (c) => c.notNull())
    .addColumn("recipients", "text", (c) => c.notNull())
    .addColumn("sources", "text", (c) => c.notNull())
    .addColumn("stance", "text", (c) => c.notNull())
    .addColumn("factuality", "text", (c) => c.notNull())
    .addColumn("tense", "text", (c) => c.notNull())
    .addColumn("time", "text")
    .addColumn("quote", "text", (c) => c.notNull())
    .addColumn("evidence_start", "integer", (c) => c.notNull())
    .addColumn("evidence_end", "integer", (c) => c.notNull())
    .addColumn("rule", "text", (c) => c.notNull())
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("claims_key", ["document_id", "analysis_n", "n"])
    .addForeignKeyConstraint("claims_analysis", ["document_id", "analysis_n"], "analyses", ["document_id", "n"])
    .execute();

  await db.schema
    .createTable("tombstones")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("web", "integer", (c) => c.notNull())
    .addColumn("last_version", "integer", (c) => c.notNull())
    .addColumn("last_analysis", "integer", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("tombstones_key", ["document_id", "n"])
    .execute();

  await db.schema
    .createTable("tombstone_keys")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("tombstone_n", "integer", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("tombstone_keys_key", ["document_id", "tombstone_n", "kind", "hash"])
    .addForeignKeyConstraint("tombstone_keys_tombstone", ["document_id", "tombstone_n"], "tombstones", ["document_id", "n"])
    .execute();

  await db.schema.createIndex("addresses_by_address").on("addresses").column("address").execute();
  await db.schema.createIndex("versions_by_hash").on("versions").column("hash").execute();
  await db.schema.createIndex("tombstone_keys_by_hash").on("tombstone_keys").column("hash").execute();
  // The newest instant of each is how readers notice a change, see last-instant.ts.
  for (const table of ["documents", "addresses", "versions", "analyses", "tombstones"])
    await db.schema.createIndex(`${table}_by_instant`).on(table).column("recorded_at").execute();
}
