import type { Kysely } from "kysely";

/** Who may log in to the web page, and who is logged in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("users")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("change", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("users_key", ["name", "n"])
    .execute();

  await db.schema
    .createTable("credentials")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("password", "text", (c) => c.notNull())
    .addColumn("changed_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("credentials_key", ["name"])
    .execute();

  await db.schema
    .createTable("sessions")
    .addColumn("token_hash", "text", (c) => c.notNull())
    .addColumn("previous_hash", "text")
    .addColumn("previous_until", "text")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("form_key", "text", (c) => c.notNull())
    .addColumn("started_at", "text", (c) => c.notNull())
    .addColumn("rotated_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text", (c) => c.notNull())
    .addColumn("ends_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("sessions_key", ["token_hash"])
    .execute();

  for (const [table, column] of [
    ["users", "recorded_at"],
    ["sessions", "previous_hash"],
    ["sessions", "name"],
  ] as const)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).columns([column]).execute();
}
