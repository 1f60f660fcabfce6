import type { Kysely } from "kysely";

/**
 * Originals, the log of acquisitions, sources with their items, settings; what a version knows beside its text. `bytea` is PostgreSQL's
 * name for bytes; SQLite keeps bytes as they are under any name of a type.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("versions").addColumn("pages", "text").execute();
  await db.schema.alterTable("versions").addColumn("metadata", "text").execute();

  await db.schema
    .createTable("originals")
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("media_type", "text")
    .addColumn("charset", "text")
    .addColumn("length", "integer", (c) => c.notNull())
    .addColumn("stored_length", "integer", (c) => c.notNull())
    .addColumn("coding", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("stored_at", "text", (c) => c.notNull())
    .addColumn("dropped_at", "text")
    // Last: whoever reads the other columns does not read over it.
    .addColumn("bytes", "bytea")
    .addPrimaryKeyConstraint("originals_key", ["sha256"])
    .execute();

  await db.schema
    .createTable("acquisitions")
    .addColumn("acquisition_id", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("final_address", "text")
    .addColumn("chain", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("status", "integer")
    .addColumn("outcome", "text", (c) => c.notNull())
    .addColumn("headers", "text")
    .addColumn("part", "text")
    .addColumn("sha256", "text")
    .addColumn("length", "integer")
    .addColumn("rights", "text")
    .addColumn("ground", "text")
    .addColumn("error", "text")
    .addColumn("source_id", "text")
    .addColumn("document_id", "text")
    .addColumn("version_n", "integer")
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("acquisitions_key", ["acquisition_id"])
    .execute();

  await db.schema
    .createTable("sources")
    .addColumn("source_id", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("title", "text")
    .addColumn("settings", "text")
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("sources_key", ["source_id", "n"])
    .execute();

  await db.schema
    .createTable("source_state")
    .addColumn("source_id", "text", (c) => c.notNull())
    .addColumn("next_due", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("source_state_key", ["source_id"])
    .execute();

  await db.schema
    .createTable("source_items")
    .addColumn("source_id", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("first_seen", "text", (c) => c.notNull())
    .addColumn("mark", "text")
    .addColumn("stated", "text")
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("tries", "integer", (c) => c.notNull())
    .addColumn("next_try", "text")
    .addColumn("error", "text")
    .addColumn("document_id", "text")
    .addPrimaryKeyConstraint("source_items_key", ["source_id", "key"])
    .execute();

  await db.schema
    .createTable("settings")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("settings_key", ["name", "recorded_at"])
    .execute();

  for (const [table, columns] of [
    ["originals", ["stored_at"]],
    ["acquisitions", ["recorded_at"]],
    ["acquisitions", ["at", "acquisition_id"]],
    ["acquisitions", ["document_id", "version_n"]],
    ["acquisitions", ["address"]],
    ["acquisitions", ["final_address"]],
    ["acquisitions", ["sha256"]],
    ["sources", ["recorded_at"]],
    ["sources", ["address"]],
    ["source_items", ["state", "source_id", "first_seen", "n"]],
    ["source_items", ["document_id"]],
    ["settings", ["recorded_at"]],
  ] as const)
    await db.schema
      .createIndex(`${table}_by_${columns[0]}`)
      .on(table)
      .columns([...columns])
      .execute();
}
