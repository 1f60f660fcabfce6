import { type Kysely, sql } from "kysely";
import type { ClaimParts, Document, PublicationDate, RecordedClaim, RecordedDocument, RecordedVersion } from "../core/index.ts";
import { type ClaimRow, decidedRows, toRow } from "./claim-rows.ts";
import { ADDED, claimId, namingAddress, parseClaimId } from "./identity.ts";
import { addedClaimOf, laidOver, readOverlay } from "./reviewed.ts";
import type { Tables } from "./tables.ts";

/** One reading of a document: what its claims share. */
export interface AnalysisRow {
  readonly document: string;
  readonly n: number;
  readonly recordedAt: string;
  readonly outlet?: string;
  /** Shipped sample: invented. */
  readonly sample: boolean;
  readonly published: PublicationDate;
}

export interface ClaimRows {
  /** In the order of their instants. */
  readonly analyses: readonly AnalysisRow[];
  readonly claims: readonly ClaimRow[];
  /** Documents that were deleted after the instant, and when: everything of them recorded before is gone. */
  /** Claims of earlier analyses about which something was decided after the instant: all their rows are given again. By id. */
  readonly redone: readonly string[];
  readonly deleted: readonly { readonly document: string; readonly at: string }[];
}

/** What a list says of a document: everything but its text. */
export interface ListedDocument extends Pick<RecordedDocument, "addresses" | "versions" | "sample" | "status"> {
  readonly document: Omit<Document, "text">;
  readonly reason?: string;
}

export interface ListedClaims {
  /** In the order asked for. */
  readonly claims: readonly RecordedClaim[];
  /** By document and number of the analysis (`k3v9qm2t7x0ab.1`), as that analysis knew it; for added claims `k3v9qm2t7x0ab.0`. */
  readonly documents: ReadonlyMap<string, ListedDocument>;
}

/** Bound values in one statement. */
const AT_ONCE = 400;

/** See {@link Ledger.claimRows}. */
export async function readClaimRows(db: Kysely<Tables>, after = ""): Promise<ClaimRows> {
  const analyses = await db
    .selectFrom("analyses as a")
    .innerJoin("documents as d", "d.document_id", "a.document_id")
    .select(["a.document_id as document", "a.n", "a.recorded_at as recordedAt", "a.outlet", "a.published", "d.sample"])
    .where("a.recorded_at", ">", after)
    .orderBy("a.recorded_at")
    .execute();
  const claims = await db
    .selectFrom("analyses as a")
    .innerJoin("claims as c", (j) => j.onRef("c.document_id", "=", "a.document_id").onRef("c.analysis_n", "=", "a.n"))
    .select(["c.document_id as document", "c.analysis_n as analysis", "c.n", "c.kind", "c.stance", "c.factuality", "c.tense"])
    .select(["c.actors", "c.recipients", "c.sources", "c.evidence_start as start"])
    .where("a.recorded_at", ">", after)
    .execute();
  const { rows, redone } = await decidedRows(db, after, new Set(analyses.map((a) => `${a.document}.${a.n}`)), claims.map(toRow));
  const deleted =
    after === ""
      ? []
      : await db
          .selectFrom("tombstones")
          .select(["document_id as document", "recorded_at as at"])
          .where("recorded_at", ">", after)
          .execute();
  return {
    analyses: analyses.map(({ outlet, published, sample, ...row }) => ({
      ...row,
      sample: sample === 1,
      ...(outlet !== null && { outlet }),
      published: JSON.parse(published) as PublicationDate,
    })),
    claims: rows,
    redone,
    deleted,
  };
}

/** See {@link Ledger.listed}. */
export async function readListed(
  db: Kysely<Tables>,
  ids: readonly string[],
  readings: readonly string[] = [],
  asOf?: string,
): Promise<ListedClaims> {
  const wanted = ids.flatMap((id) => parseClaimId(id) ?? []);
  const besides = readings.flatMap((id) => parseClaimId(`${id}.1`) ?? []);
  const documents = [...new Set([...wanted, ...besides].map((w) => w.document))];
  const [claims, listed] = [new Map<string, RecordedClaim>(), new Map<string, ListedDocument>()];
  for (let i = 0; i < documents.length; i += AT_ONCE) {
    const some = new Set(documents.slice(i, i + AT_ONCE));
    const rows = await claimsOf(
      db,
      wanted.filter((w) => some.has(w.document)),
    );
    const about = await documentsOf(db, [...some]);
    const overlay = await readOverlay(db, { documents: [...some], asOf });
    for (const { analysis_n: analysis, ...row } of rows) {
      const id = claimId(row.document_id, analysis, row.n);
      const document = about(row.document_id, analysis);
      if (!document) continue;
      const body = JSON.parse(row.body) as ClaimParts;
      const read = { ...body, id, documentId: row.document_id, quote: row.quote, recordedAt: row.recorded_at, current: document.newest };
      claims.set(id, laidOver(read, overlay.get(id)));
      listed.set(readingOf(id), document.listed);
    }
    for (const { document, analysis, n } of wanted) {
      const row = analysis === ADDED ? overlay.get(claimId(document, ADDED, n)) : undefined;
      const beside = row && about(document, row.analysis);
      const added = row && beside && addedClaimOf(row, beside.newest);
      if (!added) continue;
      claims.set(added.id, added);
      listed.set(readingOf(added.id), beside.listed);
    }
    for (const { document, analysis } of besides) {
      const found = some.has(document) && about(document, analysis);
      if (found) listed.set(`${document}.${analysis}`, found.listed);
    }
  }
  return { claims: ids.flatMap((id) => claims.get(id) ?? []), documents: listed };
}

/** The reading that a claim belongs to: its id without its number. */
const readingOf = (id: string): string => id.slice(0, id.lastIndexOf("."));

type Key = NonNullable<ReturnType<typeof parseClaimId>>;

function claimsOf(db: Kysely<Tables>, wanted: readonly Key[]) {
  // One list of keys as one value: it may be long, and every row is found by the primary key.
  const keys = JSON.stringify(wanted.map((w) => [w.document, w.analysis, w.n]));
  const list = sql<{
    d: string;
    a: number;
    n: number;
  }>`(select json_extract(value, '$[0]') as d, json_extract(value, '$[1]') as a, json_extract(value, '$[2]') as n from json_each(${keys}))`;
  return db
    .selectFrom(list.as("k"))
    .innerJoin("claims as c", (j) => j.onRef("c.document_id", "=", "k.d").onRef("c.analysis_n", "=", "k.a").onRef("c.n", "=", "k.n"))
    .select(["c.document_id", "c.analysis_n", "c.n", "c.quote", "c.body", "c.recorded_at"])
    .execute();
}

const PARTIAL = sql<string | null>`iif(instr(metadata, '"partial":') > 0, json_extract(metadata, '$.partial'), null)`.as("partial");

/** What is known of documents, as each of their analyses had it. */
async function documentsOf(db: Kysely<Tables>, ids: readonly string[]) {
  const documents = await db
    .selectFrom("documents")
    .select(["document_id", "sample"])
    .where("document_id", "in", [...ids])
    .execute();
  const addresses = await db
    .selectFrom("addresses")
    .selectAll()
    .where("document_id", "in", [...ids])
    .orderBy("recorded_at")
    .execute();
  const versions = await db
    .selectFrom("versions")
    .select(["document_id", "n", "hash", "recorded_at", "title", "outlet", "language", PARTIAL])
    .where("document_id", "in", [...ids])
    .orderBy("n")
    .execute();
  const analyses = await db
    .selectFrom("analyses")
    .select(["document_id", "n", "version_n", "title", "outlet", "published", "status", "reason"])
    .where("document_id", "in", [...ids])
    .orderBy("n")
    .execute();
  return (id: string, n: number): { readonly listed: ListedDocument; readonly newest: boolean } | undefined => {
    const analysis = analyses.find((a) => a.document_id === id && a.n === n);
    const version = versions.find((v) => v.document_id === id && v.n === analysis?.version_n);
    if (!analysis || !version) return undefined;
    const own = addresses.filter((a) => a.document_id === id);
    const url = namingAddress(id, own);
    const [title, outlet] = [analysis.title ?? version.title, analysis.outlet ?? version.outlet];
    const listed: ListedDocument = {
      document: {
        id,
        ...(title !== null && { title }),
        ...(outlet !== null && { outlet }),
        ...(version.language !== null && { language: version.language }),
        ...(url !== undefined && { url }),
        published: JSON.parse(analysis.published) as PublicationDate,
      },
      addresses: own.map((a) => a.address),
      versions: [
        {
          n: version.n,
          hash: version.hash,
          recordedAt: version.recorded_at,
          ...(version.partial !== null && { partial: version.partial }),
        },
      ] satisfies RecordedVersion[],
      sample: documents.some((d) => d.document_id === id && d.sample === 1),
      status: analysis.status,
      ...(analysis.reason !== null && { reason: analysis.reason }),
    };
    return { listed, newest: !analyses.some((a) => a.document_id === id && a.n > n) };
  };
}
