import type { Kysely } from "kysely";

/** What people's decisions make of claims, as rows that are only added: what the software read stays beside them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("claim_reviews")
    .addColumn("document_id", "text", (c) => c.notNull())
    .addColumn("claim_id", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("analysis_n", "integer", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("body", "text")
    .addColumn("quote", "text")
    .addColumn("decision_id", "text")
    .addPrimaryKeyConstraint("claim_reviews_key", ["document_id", "claim_id", "recorded_at"])
    .execute();
  await db.schema.createIndex("claim_reviews_by_instant").on("claim_reviews").columns(["recorded_at"]).execute();
  await db.schema.createIndex("decisions_by_kind").on("decisions").columns(["kind"]).execute();
  await db.schema.createIndex("decisions_by_undoes").on("decisions").columns(["undoes"]).execute();
}
