import { type Kysely, type Selectable, sql } from "kysely";
import { type ClaimParts, counts, type RecordedClaim, type Review } from "../core/index.ts";
import { inLists } from "./findings-rows.ts";
import { ADDED, claimId, parseClaimId } from "./identity.ts";
import type { Tables } from "./tables.ts";

/** A claim without its text. Codes and names as in the columns of the table. */
export interface ClaimRow extends Pick<RecordedClaim, "kind" | "stance" | "factuality" | "tense"> {
  readonly document: string;
  readonly analysis: number;
  readonly n: number;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** Outermost first. */
  readonly sources: readonly string[];
  /** Where its sentence begins in the document. */
  readonly start: number;
  /** A person added it: `n` is the number of their decision. */
  readonly added?: true;
  /** How it stands with people; what they rejected has no row for the time in which it is rejected. */
  readonly review: Review;
  /** The instants between which it is so, where decisions changed it; without one since its analysis, or still. */
  readonly from?: string;
  readonly until?: string;
}

/** The columns of a claim that was read. */
export interface ReadColumns {
  readonly document: string;
  readonly analysis: number;
  readonly n: number;
  readonly kind: string;
  readonly stance: string;
  readonly factuality: string;
  readonly tense: string;
  readonly actors: string;
  readonly recipients: string;
  readonly sources: string;
  readonly start: number;
}

const parts = (joined: string, by: string): readonly string[] => (joined === "" ? [] : joined.split(by));

/** A claim as it was read. */
export function toRow(row: ReadColumns): ClaimRow {
  const { actors, recipients, sources } = row;
  return {
    ...row,
    actors: parts(actors, " "),
    recipients: parts(recipients, " "),
    sources: parts(sources, " > "),
    review: "unreviewed",
  } as ClaimRow;
}

/**
 * Rows of claims with what decisions made of them, each for the time in which it was so.
 * @param after decisions made after this instant are taken in; those about claims of earlier analyses bring all rows of these again
 * @param fresh the analyses whose claims `read` holds: `k3v9qm2t7x0ab.1`
 */
export async function decidedRows(
  db: Kysely<Tables>,
  after: string,
  fresh: ReadonlySet<string>,
  read: readonly ClaimRow[],
): Promise<{ readonly rows: readonly ClaimRow[]; readonly redone: readonly string[] }> {
  const touched = await db
    .selectFrom("claim_reviews")
    .select(["document_id", "claim_id"])
    .distinct()
    .where("recorded_at", ">", after)
    .execute();
  if (touched.length === 0) return { rows: read, redone: [] };
  const ids = new Set(touched.map((t) => t.claim_id));
  const history = new Map<string, Selectable<Tables["claim_reviews"]>[]>();
  const all = await inLists(
    touched.map((t) => t.document_id),
    (list) => db.selectFrom("claim_reviews").selectAll().where("document_id", "in", list).orderBy("recorded_at").execute(),
  );
  for (const row of all) if (ids.has(row.claim_id)) history.set(row.claim_id, [...(history.get(row.claim_id) ?? []), row]);
  const older = [...ids].flatMap((id) => {
    const key = parseClaimId(id);
    return key && key.analysis !== ADDED && !fresh.has(`${key.document}.${key.analysis}`) ? [key] : [];
  });
  const added = [...history].flatMap(([id, rows]) => (parseClaimId(id)?.analysis === ADDED ? spans(undefined, rows) : []));
  const rows = [...read, ...(await readAgain(db, older))].flatMap((row) => {
    const decided = history.get(claimId(row.document, row.analysis, row.n));
    return decided ? spans(row, decided) : [row];
  });
  return { rows: [...rows, ...added], redone: [...ids].filter((id) => !fresh.has(id.slice(0, id.lastIndexOf(".")))) };
}

/** What a claim was at what time; nothing for the times in which it did not count. */
function spans(read: ClaimRow | undefined, decided: readonly Selectable<Tables["claim_reviews"]>[]): ClaimRow[] {
  const [first] = decided;
  return [
    ...(read && first ? [{ ...read, until: first.recorded_at }] : []),
    ...decided.flatMap((row, i): ClaimRow[] => {
      const { body, state, analysis_n: analysis, recorded_at: from } = row;
      const until = decided[i + 1]?.recorded_at;
      const base = body === null ? read : fromBody(row, JSON.parse(body) as ClaimParts);
      return base && counts(state) ? [{ ...base, analysis, review: state, from, ...(until !== undefined && { until }) }] : [];
    }),
  ];
}

function fromBody({ document_id: document, claim_id: id, analysis_n: analysis }: Tables["claim_reviews"], body: ClaimParts): ClaimRow {
  const { analysis: own, n = 0 } = parseClaimId(id) ?? {};
  return {
    document,
    analysis,
    n,
    ...(own === ADDED && { added: true as const }),
    kind: body.kind,
    stance: body.stance,
    factuality: body.factuality,
    tense: body.tense,
    actors: body.actors.map((a) => a.code),
    recipients: body.recipients.map((a) => a.code),
    sources: body.sources.map((s) => s.name),
    start: body.evidence.start,
    review: "unreviewed",
  };
}

async function readAgain(db: Kysely<Tables>, keys: readonly NonNullable<ReturnType<typeof parseClaimId>>[]): Promise<readonly ClaimRow[]> {
  if (keys.length === 0) return [];
  const wanted = JSON.stringify(keys.map((k) => [k.document, k.analysis, k.n]));
  const { rows } = await sql<ReadColumns>`
    select c.document_id as document, c.analysis_n as analysis, c.n, c.kind, c.stance, c.factuality, c.tense, c.actors, c.recipients,
      c.sources, c.evidence_start as start
    from json_each(${wanted}) as k
    join claims as c on c.document_id = json_extract(k.value, '$[0]') and c.analysis_n = json_extract(k.value, '$[1]')
      and c.n = json_extract(k.value, '$[2]')`.execute(db);
  return rows.map(toRow);
}
