import { type Kysely, type Selectable, sql } from "kysely";
import type {
  Block,
  ClaimParts,
  Document,
  GenreHint,
  PublicationDate,
  RecordedClaim,
  RecordedDocument,
  RecordedVersion,
  Snapshot,
  Span,
  UnreadSentence,
} from "../core/index.ts";
import { readFindings } from "./findings-rows.ts";
import { readStanding } from "./findings-standing.ts";
import { claimId, documentId, namingAddress, parseClaimId } from "./identity.ts";
import type { Opened } from "./ledger.ts";
import { oneOfEach } from "./one-of-each.ts";
import { addedClaimOf, laidOver, readOverlay, withDecisions } from "./reviewed.ts";
import type { Tables } from "./tables.ts";
import { graveOf } from "./tombstones.ts";
import { stated } from "./versions.ts";

/** Later than every instant the ledger can hold. */
export const EVER = "9999-12-31T23:59:59.999Z";

/** All but the metadata, of which a snapshot shows one field. */
const VERSION_COLUMNS = [
  "document_id",
  "n",
  "hash",
  "text",
  "title",
  "outlet",
  "language",
  "published",
  "hints",
  "pages",
  "recorded_at",
] as const satisfies readonly (keyof Tables["versions"])[];

/** Only what was not the present text when it came was never analysed. */
const OLDER = sql<number>`not exists (select 1 from analyses a where a.document_id = versions.document_id and a.version_n = versions.n)`.as(
  "older",
);

/** Looked for before it is parsed: few versions have it, and the statements beside it are long. */
const PARTIAL = sql<string | null>`iif(instr(metadata, '"partial":') > 0, json_extract(metadata, '$.partial'), null)`.as("partial");

type SnapshotVersion = Pick<Selectable<Tables["versions"]>, (typeof VERSION_COLUMNS)[number]> & {
  readonly partial: string | null;
  readonly older: number;
};

/**
 * Documents with their newest version and analysis, as far as an analyser has read them; addresses and older versions are left out.
 * @param ids no more than the engine takes in one question
 */
export async function readDocuments(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly RecordedDocument[]> {
  if (ids.length === 0) return [];
  const documents = await db
    .selectFrom("documents")
    .selectAll()
    .where("document_id", "in", [...ids])
    .execute();
  const analyses = grouped(await newestOf(db, ids).execute());
  const versions = grouped(
    await db
      .selectFrom("versions")
      .select(VERSION_COLUMNS)
      .select([sql<string | null>`null`.as("partial"), sql<number>`0`.as("older")])
      .where("document_id", "in", [...ids])
      .execute(),
  );
  return documents.flatMap((row) => {
    const [analysis] = analyses.get(row.document_id) ?? [];
    return analysis ? [toDocument(row, [], versions.get(row.document_id) ?? [], analysis)] : [];
  });
}

/** Claims of the analyses of some documents that were the newest at an instant (ISO 8601, UTC), as decisions left them; without one, now. */
export async function readClaimsOf(db: Kysely<Tables>, ids: readonly string[], asOf: string = EVER): Promise<readonly RecordedClaim[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("claims as c")
    .innerJoin(newestOf(db, ids, asOf).as("newest"), (j) =>
      j.onRef("newest.document_id", "=", "c.document_id").onRef("newest.n", "=", "c.analysis_n"),
    )
    .select(["c.document_id", "c.analysis_n", "c.n", "c.quote", "c.body", "c.recorded_at"])
    .where("c.document_id", "in", [...ids])
    .execute();
  const overlay = await readOverlay(db, { documents: ids, ...(asOf !== EVER && { asOf }) });
  const numbers = overlay.size === 0 ? [] : await newestOf(db, ids, asOf).execute();
  const newest = new Map(numbers.map((a) => [a.document_id, a.n]));
  return withDecisions(
    rows.map((row) => toClaim(row, true)),
    overlay,
    (id) => newest.get(id),
  ).claims;
}

/** The newest analyses of some documents, of those made by an instant. */
function newestOf(db: Kysely<Tables>, ids: readonly string[], asOf: string = EVER) {
  return db
    .selectFrom("analyses as a")
    .selectAll("a")
    .where("a.document_id", "in", [...ids])
    .where("a.recorded_at", "<=", asOf)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("analyses as b")
            .select("b.n")
            .whereRef("b.document_id", "=", "a.document_id")
            .whereRef("b.n", ">", "a.n")
            .where("b.recorded_at", "<=", asOf),
        ),
      ),
    );
}

/** Everything known at an instant. The caller gives a read transaction, so that all tables are seen as of one commit. */
export async function readSnapshot(db: Kysely<Tables>, asOf: string = EVER): Promise<Snapshot> {
  const documents = await db.selectFrom("documents").selectAll().where("recorded_at", "<=", asOf).orderBy("recorded_at").execute();
  const addresses = grouped(
    await db.selectFrom("addresses").selectAll().where("recorded_at", "<=", asOf).orderBy("recorded_at").orderBy("kind", "desc").execute(),
  );
  const versions = grouped(
    await db
      .selectFrom("versions")
      .select(VERSION_COLUMNS)
      .select([PARTIAL, OLDER])
      .where("recorded_at", "<=", asOf)
      .orderBy("n")
      .execute(),
  );
  const newest = db
    .selectFrom("analyses")
    .select((e) => ["document_id", e.fn.max("n").as("n")])
    .where("recorded_at", "<=", asOf)
    .groupBy("document_id");
  const analyses = grouped(
    await db
      .selectFrom("analyses as a")
      .innerJoin(newest.as("newest"), (j) => j.onRef("newest.document_id", "=", "a.document_id").onRef("newest.n", "=", "a.n"))
      .selectAll("a")
      .execute(),
  );
  const claims = await db
    .selectFrom("claims as c")
    .innerJoin(newest.as("newest"), (j) => j.onRef("newest.document_id", "=", "c.document_id").onRef("newest.n", "=", "c.analysis_n"))
    .select(["c.document_id", "c.analysis_n", "c.n", "c.quote", "c.body", "c.recorded_at"])
    .orderBy("c.recorded_at")
    .orderBy("c.document_id")
    .orderBy("c.n")
    .execute();
  const same = oneOfEach();
  const { claims: all, rejected } = withDecisions(
    claims.map((row) => toClaim(row, true, same)),
    await readOverlay(db, asOf === EVER ? {} : { asOf }),
    (id) => analyses.get(id)?.[0]?.n,
  );
  return {
    documents: documents.map((row) => {
      const id = row.document_id;
      const [analysis] = analyses.get(id) ?? [];
      if (!analysis) throw new Error(`document ${id} has no analysis`);
      return toDocument(row, addresses.get(id) ?? [], versions.get(id) ?? [], analysis);
    }),
    claims: all,
    ...(rejected.length > 0 && { rejected }),
    ...(await found(db, asOf)),
  };
}

/** What was found out and decided by then; nothing where nothing was. */
async function found(db: Kysely<Tables>, asOf: string): Promise<Pick<Snapshot, "decisions" | "findings">> {
  const settled = await db.selectFrom("settlements").select("recorded_at").where("recorded_at", "<=", asOf).limit(1).executeTakeFirst();
  const decisions = await readStanding(db, asOf);
  return { ...(decisions.length > 0 && { decisions }), ...(settled && { findings: await readFindings(db, asOf) }) };
}

/** Any claim ever recorded, as decisions leave it, or what became of it. */
export async function readClaim(db: Kysely<Tables>, id: string): Promise<Opened<RecordedClaim>> {
  const parts = parseClaimId(id);
  if (!parts) return { state: "unknown" };
  const row = await db
    .selectFrom("claims")
    .selectAll()
    .where("document_id", "=", parts.document)
    .where("analysis_n", "=", parts.analysis)
    .where("n", "=", parts.n)
    .executeTakeFirst();
  const own = (await readOverlay(db, { documents: [parts.document] })).get(id);
  const later = async (n: number): Promise<boolean> =>
    (await db.selectFrom("analyses").select("n").where("document_id", "=", parts.document).where("n", ">", n).executeTakeFirst()) !==
    undefined;
  if (row) return { state: "found", value: laidOver(toClaim(row, !(await later(parts.analysis))), own) };
  const added = own && addedClaimOf(own, !(await later(own.analysis)));
  if (added) return { state: "found", value: added };
  // A tombstone keeps no count of claims: every number of a deleted analysis answers "deleted".
  const grave = await graveOf(db, parts.document);
  if (grave && parts.analysis <= grave.lastAnalysis) return { state: "deleted", tombstone: tombstone(grave) };
  return { state: "unknown" };
}

/** Says whether a document is there, was deleted, or never was. */
export async function findDocument(db: Kysely<Tables>, id: string): Promise<Opened<{ readonly id: string }>> {
  const row = await db.selectFrom("documents").select("document_id").where("document_id", "=", id).executeTakeFirst();
  if (row) return { state: "found", value: { id } };
  const grave = await graveOf(db, id);
  return grave ? { state: "deleted", tombstone: tombstone(grave) } : { state: "unknown" };
}

function tombstone({ id, deletedAt, reason }: { id: string; deletedAt: string; reason: string }): {
  id: string;
  deletedAt: string;
  reason: string;
} {
  return { id, deletedAt, reason };
}

function toDocument(
  row: Selectable<Tables["documents"]>,
  addresses: readonly Selectable<Tables["addresses"]>[],
  versions: readonly SnapshotVersion[],
  analysis: Selectable<Tables["analyses"]>,
): RecordedDocument {
  const version = versions.find((v) => v.n === analysis.version_n);
  if (!version) throw new Error(`document ${row.document_id} has no version ${analysis.version_n}`);
  const url = namingAddress(row.document_id, addresses);
  // Addresses that came together have one instant.
  const names = ({ kind, address }: (typeof addresses)[number]): boolean =>
    addresses.length > 1 && kind === "url" && documentId(address) === row.document_id;
  const document: Document = {
    id: row.document_id,
    ...stated(version),
    ...(analysis.title !== null && { title: analysis.title }),
    ...(analysis.outlet !== null && { outlet: analysis.outlet }),
    ...(url !== undefined && { url }),
    published: JSON.parse(analysis.published) as PublicationDate,
  };
  return {
    document,
    addresses: [...addresses].sort((a, b) => Number(names(b)) - Number(names(a))).map((a) => a.address),
    versions: versions.map(
      (v): RecordedVersion => ({
        n: v.n,
        hash: v.hash,
        recordedAt: v.recorded_at,
        ...(v.partial !== null && { partial: v.partial }),
        ...(v.older === 1 && { older: true as const }),
      }),
    ),
    sample: row.sample === 1,
    status: analysis.status,
    ...(analysis.reason !== null && { reason: analysis.reason }),
    analyser: analysis.analyser,
    blocks: JSON.parse(analysis.blocks) as Block[],
    unread: (JSON.parse(analysis.unread) as (Span & Partial<UnreadSentence>)[]).map((s) => ({ ...s, actors: s.actors ?? [] })),
    agencies: JSON.parse(analysis.agencies) as string[],
    genre: JSON.parse(analysis.genre) as GenreHint[],
  };
}

type ClaimColumns = Pick<Selectable<Tables["claims"]>, "document_id" | "analysis_n" | "n" | "quote" | "body" | "recorded_at">;

/** @param same gives one text for all that are equal, see {@link oneOfEach} */
function toClaim(row: ClaimColumns, current: boolean, same = (text: string): string => text): RecordedClaim {
  return Object.assign(JSON.parse(row.body) as ClaimParts, {
    id: claimId(row.document_id, row.analysis_n, row.n),
    documentId: same(row.document_id),
    quote: row.quote,
    recordedAt: same(row.recorded_at),
    current,
  });
}

function grouped<R extends { readonly document_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(row);
    else groups.set(row.document_id, [row]);
  }
  return groups;
}
