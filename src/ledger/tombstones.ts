import type { Kysely, Transaction } from "kysely";
import { forgetFindings } from "./findings-forget.ts";
import { forget } from "./forget.ts";
import { contentHash } from "./identity.ts";
import type { Tombstone } from "./ledger.ts";
import { type Indexing, unindexDocument } from "./search-index.ts";
import type { Tables } from "./tables.ts";

/** A tombstone with the numbers a restored document goes on from, so that no claim id is ever given twice. */
export interface Grave extends Tombstone {
  readonly lastVersion: number;
  readonly lastAnalysis: number;
}

/** The newest tombstone of a document. It may have been restored since. */
export async function graveOf(db: Kysely<Tables>, id: string): Promise<Grave | undefined> {
  const row = await db.selectFrom("tombstones").selectAll().where("document_id", "=", id).orderBy("n", "desc").executeTakeFirst();
  if (!row) return undefined;
  return { id, deletedAt: row.recorded_at, reason: row.reason, lastVersion: row.last_version, lastAnalysis: row.last_analysis };
}

/** The deleted document that had one of these web addresses, or this text where one of the two has no web address. */
export async function findDeleted(
  db: Kysely<Tables>,
  known: { readonly urls: readonly string[]; readonly hash: string },
): Promise<Grave | undefined> {
  const urls = known.urls.map(contentHash);
  const rows = await db
    .selectFrom("tombstone_keys as k")
    .innerJoin("tombstones as t", (j) => j.onRef("t.document_id", "=", "k.document_id").onRef("t.n", "=", "k.tombstone_n"))
    .leftJoin("documents as d", "d.document_id", "k.document_id")
    .select(["k.document_id", "k.kind", "t.web"])
    .where("k.hash", "in", [...urls, known.hash])
    .where("d.document_id", "is", null)
    .orderBy("t.recorded_at", "desc")
    .execute();
  const hit = rows.find((r) => (r.kind === "url" ? urls.length > 0 : urls.length === 0 || r.web === 0));
  return hit && graveOf(db, hit.document_id);
}

/** Removes a document with all that hangs on it and leaves a tombstone. Runs inside the caller's transaction. */
export async function bury(db: Transaction<Tables>, indexing: Indexing, id: string, reason: string, at: string): Promise<Tombstone> {
  const addresses = await db.selectFrom("addresses").select(["kind", "address"]).where("document_id", "=", id).execute();
  const versions = await db.selectFrom("versions").select(["n", "hash"]).where("document_id", "=", id).execute();
  const analyses = await db.selectFrom("analyses").select("n").where("document_id", "=", id).execute();
  const before = await db.selectFrom("tombstones").select("n").where("document_id", "=", id).execute();
  const n = before.length + 1;
  const urls = addresses.filter((a) => a.kind === "url").map((a) => a.address);

  await unindexDocument(db, indexing, id);
  await forget(db, id, urls, at);
  await forgetFindings(db, id);
  for (const table of ["claims", "analyses", "versions", "addresses", "documents"] as const)
    await db.deleteFrom(table).where("document_id", "=", id).execute();

  await db
    .insertInto("tombstones")
    .values({
      document_id: id,
      n,
      reason,
      web: urls.length > 0 ? 1 : 0,
      last_version: Math.max(0, ...versions.map((v) => v.n)),
      last_analysis: Math.max(0, ...analyses.map((a) => a.n)),
      recorded_at: at,
    })
    .execute();
  const keys = [
    ...urls.map((url) => ({ kind: "url" as const, hash: contentHash(url) })),
    ...[...new Set(versions.map((v) => v.hash))].map((hash) => ({ kind: "content" as const, hash })),
  ];
  for (const key of keys)
    await db
      .insertInto("tombstone_keys")
      .values({ document_id: id, tombstone_n: n, ...key })
      .execute();
  return { id, deletedAt: at, reason };
}
