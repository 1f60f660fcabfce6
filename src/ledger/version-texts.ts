import type { Kysely } from "kysely";
import type { Block } from "../core/index.ts";
import type { Opened } from "./ledger.ts";
import { findDocument } from "./read.ts";
import type { Tables } from "./tables.ts";
import type { VersionMetadata } from "./version-metadata.ts";
import { type RecordedText, stated } from "./versions.ts";

/** All versions of a document, oldest first. */
export async function readTexts(db: Kysely<Tables>, id: string): Promise<Opened<readonly RecordedText[]>> {
  const found = await findDocument(db, id);
  if (found.state !== "found") return found;
  const versions = await db.selectFrom("versions").selectAll().where("document_id", "=", id).orderBy("n").execute();
  const analyses = await db.selectFrom("analyses").select(["version_n", "blocks"]).where("document_id", "=", id).orderBy("n").execute();
  const blocks = new Map(analyses.map((a) => [a.version_n, a.blocks]));
  const lines = await db
    .selectFrom("acquisitions as a")
    .leftJoin("originals as o", "o.sha256", "a.sha256")
    .select(["a.version_n", "o.length", "o.dropped_at"])
    .where("a.document_id", "=", id)
    .where("a.sha256", "is not", null)
    .execute();
  const originals = new Set(lines.map((line) => line.version_n));
  const whole = new Set(lines.flatMap((line) => (line.length !== null && line.dropped_at === null ? [line.version_n] : [])));
  const value = versions.map((row) => ({
    ...stated(row),
    n: row.n,
    hash: row.hash,
    recordedAt: row.recorded_at,
    blocks: JSON.parse(blocks.get(row.n) ?? "[]") as Block[],
    ...(row.metadata !== null && { metadata: JSON.parse(row.metadata) as VersionMetadata }),
    hasOriginal: originals.has(row.n),
    ...(originals.has(row.n) && !whole.has(row.n) && { originalDropped: true as const }),
  }));
  return { state: "found", value };
}
