import type { Kysely } from "kysely";
import type { Block } from "../core/index.ts";
import { placeInTime, type StateInTime } from "./in-time.ts";
import type { Opened } from "./ledger.ts";
import { findDocument } from "./read.ts";
import { sightings } from "./sightings.ts";
import type { Tables } from "./tables.ts";
import type { VersionMetadata } from "./version-metadata.ts";
import { type RecordedText, stated } from "./versions.ts";

/** All versions of a document in the order of time, the present one last: older states that were read later stand where they belong. */
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
  const seen = await sightings(db, id, versions);
  const value = versions.map((row): RecordedText => {
    const labelled = blocks.get(row.n);
    const { hints = [], ...text } = stated(row);
    const times = [...(seen.get(row.n)?.fetched ?? [])].sort((a, b) => Date.parse(a) - Date.parse(b));
    const [first, last] = [times[0], times.at(-1)];
    return {
      ...text,
      ...(hints.length > 0 && { hints }),
      n: row.n,
      hash: row.hash,
      recordedAt: row.recorded_at,
      blocks: labelled === undefined ? hints : (JSON.parse(labelled) as Block[]),
      ...(row.metadata !== null && { metadata: JSON.parse(row.metadata) as VersionMetadata }),
      hasOriginal: originals.has(row.n),
      ...(originals.has(row.n) && !whole.has(row.n) && { originalDropped: true as const }),
      ...(labelled === undefined && { older: true as const }),
      ...(first !== undefined && last !== undefined && { seen: [first, last] as const }),
    };
  });
  return { state: "found", value: inOrder(value, seen) };
}

/** Puts older states that were read later before the first state that they are earlier than. */
function inOrder(versions: readonly RecordedText[], seen: ReadonlyMap<number, StateInTime>): readonly RecordedText[] {
  const inTime = ({ n }: RecordedText): StateInTime => seen.get(n) ?? { fetched: [], asked: [] };
  const ordered = versions.filter((version) => version.older !== true);
  for (const version of versions) {
    if (version.older !== true) continue;
    const next = ordered.findIndex((other) => placeInTime(inTime(version), inTime(other)) === "earlier");
    ordered.splice(next < 0 ? ordered.length - 1 : next, 0, version);
  }
  return ordered;
}
