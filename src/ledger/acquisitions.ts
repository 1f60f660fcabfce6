import type { Kysely, Selectable, Transaction } from "kysely";
import type { Acquisition, AcquisitionFilter, AcquisitionRecord, HeaderLines, KeptOriginal, Seen } from "./acquisition.ts";
import { contentHash, documentId } from "./identity.ts";
import { type PackedOriginal, store, unpack } from "./originals.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["acquisitions"]>;

/** Lines of the log read at once. */
const PAGE = 500;

/** What a line of the log belongs to. */
export interface Belongs {
  readonly document?: string | undefined;
  readonly version?: number | undefined;
}

/**
 * Adds a line to the log, and its original to the originals.
 * @param at the instant of the change
 */
export async function addAcquisition(
  tx: Transaction<Tables>,
  taken: Acquisition,
  original: PackedOriginal | undefined,
  belongs: Belongs,
  at: string,
): Promise<string> {
  if (original) await store(tx, original, at);
  const part = orNull(taken.part);
  const id = await freeId(tx, `${at}\0${taken.address}\0${part ?? ""}`);
  await tx
    .insertInto("acquisitions")
    .values({
      acquisition_id: id,
      address: storable(taken.address),
      final_address: orNull(taken.finalAddress),
      chain: json(taken.chain),
      at: taken.at,
      status: taken.status ?? null,
      outcome: storable(taken.outcome),
      headers: json(taken.headers),
      part,
      sha256: original?.sha256 ?? null,
      length: original?.bytes.length ?? null,
      rights: json(taken.rights),
      ground: taken.ground ?? null,
      error: orNull(taken.error),
      source_id: taken.source ?? null,
      document_id: belongs.document ?? null,
      version_n: belongs.version ?? null,
      recorded_at: at,
    })
    .execute();
  return id;
}

/** A line for what a deleted document keeps out: that it came, and nothing readable of it. */
export function unreadable(taken: Acquisition): Acquisition {
  const { at, status, source } = taken;
  return {
    address: hidden(taken.address),
    at,
    outcome: "deleted",
    ...(status !== undefined && { status }),
    ...(source !== undefined && { source }),
  };
}

/** An address of which nothing can be read, but that can be known again. */
export function hidden(address: string): string {
  return `sha256:${contentHash(address)}`;
}

/** Lines of the log in order of time. */
export async function* readLines(
  db: <T>(work: (tx: Kysely<Tables>) => Promise<T>) => Promise<T>,
  filter: AcquisitionFilter,
): AsyncIterable<AcquisitionRecord> {
  let last: Row | undefined;
  for (;;) {
    const after = last;
    const rows: Row[] = await db((tx) => {
      let query = tx.selectFrom("acquisitions").selectAll();
      if (filter.since !== undefined) query = query.where("at", ">=", filter.since);
      if (filter.before !== undefined) query = query.where("at", "<", filter.before);
      if (filter.source !== undefined) query = query.where("source_id", "=", filter.source);
      if (filter.document !== undefined) query = query.where("document_id", "=", filter.document);
      if (after)
        query = query.where((e) =>
          e.or([e("at", ">", after.at), e.and([e("at", "=", after.at), e("acquisition_id", ">", after.acquisition_id)])]),
        );
      return query.orderBy("at").orderBy("acquisition_id").limit(PAGE).execute();
    });
    yield* rows.map(toRecord);
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** The original of a version; if none is given, of the present one, else of the newest that has one. */
export async function readOriginal(
  db: Kysely<Tables>,
  document: string,
  version: number | undefined,
  path: string,
): Promise<KeptOriginal | undefined> {
  const present = db.selectFrom("analyses").select("version_n").where("document_id", "=", document).orderBy("n", "desc").limit(1);
  let query = db
    .selectFrom("acquisitions")
    .selectAll()
    .where("document_id", "=", document)
    .where("version_n", version === undefined ? "is not" : "=", version ?? null)
    .where("sha256", "is not", null);
  // Older states that were read later have higher numbers.
  query = query
    .orderBy((e) => e("version_n", "=", present), "desc")
    .orderBy("version_n", "desc")
    .orderBy("recorded_at");
  const taken = await query.executeTakeFirst();
  if (!taken || taken.sha256 === null) return undefined;
  const row = await db.selectFrom("originals").selectAll().where("sha256", "=", taken.sha256).executeTakeFirstOrThrow();
  return {
    sha256: row.sha256,
    ...(row.media_type !== null && { mediaType: row.media_type }),
    ...(row.charset !== null && { charset: row.charset }),
    length: row.length,
    ...(row.bytes !== null && { bytes: await unpack(row.sha256, { bytes: Buffer.from(row.bytes), length: row.length }, path) }),
    ...(row.dropped_at !== null && { droppedAt: row.dropped_at }),
    acquisition: toRecord(taken),
  };
}

/** The document made of these bytes under this address before, unless it was deleted. */
export async function findSeen(db: Kysely<Tables>, address: string, sha256: string, part: string | undefined): Promise<Seen | undefined> {
  const row = await db
    .selectFrom("acquisitions as q")
    .innerJoin("analyses as a", "a.document_id", "q.document_id")
    .select(["q.document_id", "q.version_n", "a.analyser"])
    .where("q.sha256", "=", sha256)
    .where("q.address", "=", address)
    .where("q.part", part === undefined ? "is" : "=", part ?? null)
    .orderBy("q.recorded_at", "desc")
    .orderBy("a.n", "desc")
    .executeTakeFirst();
  if (!row || row.document_id === null || row.version_n === null) return undefined;
  return { document: row.document_id, version: row.version_n, analyser: row.analyser };
}

/** Id of the last line of the same address and part, if it says the same. */
export async function findSame(db: Kysely<Tables>, { address, part, outcome, error }: Acquisition): Promise<string | undefined> {
  const last = await db
    .selectFrom("acquisitions")
    .select(["acquisition_id", "outcome", "error"])
    .where("address", "=", storable(address))
    .where("part", part === undefined ? "is" : "=", orNull(part))
    .orderBy("recorded_at", "desc")
    .executeTakeFirst();
  return last?.outcome === storable(outcome) && last.error === orNull(error) ? last.acquisition_id : undefined;
}

/** Ids are hashes, as those of documents are: the same happening makes the same ledger. */
async function freeId(tx: Transaction<Tables>, happening: string): Promise<string> {
  for (let n = 0; ; n++) {
    const id = documentId(n === 0 ? happening : `${happening}\0${n}`);
    const taken = await tx.selectFrom("acquisitions").select("acquisition_id").where("acquisition_id", "=", id).executeTakeFirst();
    if (!taken) return id;
  }
}

function toRecord(row: Row): AcquisitionRecord {
  return {
    id: row.acquisition_id,
    address: row.address,
    ...(row.final_address !== null && { finalAddress: row.final_address }),
    ...(row.chain !== null && { chain: JSON.parse(row.chain) as { url: string; status: number }[] }),
    at: row.at,
    ...(row.status !== null && { status: row.status }),
    outcome: row.outcome,
    ...(row.headers !== null && { headers: JSON.parse(row.headers) as HeaderLines }),
    ...(row.part !== null && { part: row.part }),
    ...(row.sha256 !== null && { sha256: row.sha256 }),
    ...(row.length !== null && { length: row.length }),
    ...(row.rights !== null && { rights: JSON.parse(row.rights) as object }),
    ...(row.ground !== null && { ground: row.ground }),
    ...(row.error !== null && { error: row.error }),
    ...(row.source_id !== null && { source: row.source_id }),
    ...(row.document_id !== null && { document: row.document_id }),
    ...(row.version_n !== null && { version: row.version_n }),
    recordedAt: row.recorded_at,
  };
}

const orNull = (text: string | undefined): string | null => (text === undefined ? null : storable(text));

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
