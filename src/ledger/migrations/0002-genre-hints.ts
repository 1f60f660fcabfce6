import type { Kysely } from "kysely";

/** What hints at the sort of a text. Analyses made before know nothing of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("analyses")
    .addColumn("genre", "text", (c) => c.notNull().defaultTo("[]"))
    .execute();
}
