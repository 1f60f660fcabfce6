import { type Kysely, type Selectable, sql } from "kysely";
import { type ClaimParts, type ClaimReview, counts, type RecordedClaim, type Review } from "../core/index.ts";
import { inLists } from "./findings-rows.ts";
import { ADDED, parseClaimId } from "./identity.ts";
import type { Tables } from "./tables.ts";

type ReviewColumns = Selectable<Tables["claim_reviews"]>;

/** What decisions make of a claim, at an instant. */
export interface ReviewRow {
  readonly document: string;
  readonly claim: string;
  readonly analysis: number;
  readonly state: Review;
  /** Absent: as it was read. */
  readonly parts?: ClaimParts;
  /** The sentence of an added claim, and when it was added. */
  readonly added?: { readonly quote: string; readonly at: string };
  /** Absent once all decisions were taken back. */
  readonly review?: ClaimReview;
}

/** What decisions make of claims, by claim id. */
export type Overlay = ReadonlyMap<string, ReviewRow>;

/**
 * The one place that says what decisions make of claims: snapshots, settling, lists and single claims are laid over with it.
 * @param documents default: all
 * @param asOf default: now
 */
export async function readOverlay(
  db: Kysely<Tables>,
  { documents, asOf }: { readonly documents?: readonly string[]; readonly asOf?: string | undefined } = {},
): Promise<Overlay> {
  const rows = documents
    ? await inLists(documents, (list) => newestRows(db, asOf).where("r.document_id", "in", list).execute())
    : await newestRows(db, asOf).execute();
  if (rows.length === 0) return new Map();
  const by = await decisionsOf(
    db,
    rows.flatMap((r) => r.decision_id ?? []),
  );
  return new Map(rows.map((row) => [row.claim_id, toReview(row, by)]));
}

/** The newest row of every claim; an added claim also has its first instant. */
function newestRows(db: Kysely<Tables>, asOf: string | undefined) {
  const later = sql<boolean>`exists (select 1 from claim_reviews s where s.document_id = r.document_id and s.claim_id = r.claim_id
    and s.recorded_at > r.recorded_at ${asOf === undefined ? sql`` : sql`and s.recorded_at <= ${asOf}`})`;
  return db
    .selectFrom("claim_reviews as r")
    .selectAll("r")
    .$if(asOf !== undefined, (q) => q.where("r.recorded_at", "<=", asOf ?? ""))
    .where((e) => e.not(later));
}

type By = ReadonlyMap<string, Omit<ClaimReview, "state">>;

async function decisionsOf(db: Kysely<Tables>, ids: readonly string[]): Promise<By> {
  const rows = await inLists(ids, (list) =>
    db.selectFrom("decisions").select(["decision_id", "made_by", "recorded_at", "reason"]).where("decision_id", "in", list).execute(),
  );
  return new Map(rows.map((d) => [d.decision_id, { decision: d.decision_id, by: d.made_by, at: d.recorded_at, reason: d.reason }]));
}

function toReview(row: ReviewColumns, by: By): ReviewRow {
  const made = row.decision_id === null ? undefined : by.get(row.decision_id);
  return {
    document: row.document_id,
    claim: row.claim_id,
    analysis: row.analysis_n,
    state: row.state,
    ...(row.body !== null && { parts: JSON.parse(row.body) as ClaimParts }),
    ...(row.quote !== null && { added: { quote: row.quote, at: made?.at ?? row.recorded_at } }),
    ...(made && { review: { state: row.state, ...made } }),
  };
}

/** A claim that was read, with what decisions make of it. */
export function laidOver(claim: RecordedClaim, row: ReviewRow | undefined): RecordedClaim {
  if (!row) return claim;
  const { review, parts } = row;
  if (!parts) return review ? { ...claim, review } : claim;
  const { id, documentId, quote, recordedAt, current, review: _review, asRead: _asRead, ...asRead } = claim;
  return { ...parts, id, documentId, quote, recordedAt, current, ...(review && { review }), asRead };
}

/** An added claim; undefined if the row is of a claim that was read. @param current it stands in the newest analysis of its document */
export function addedClaimOf(row: ReviewRow, current: boolean): RecordedClaim | undefined {
  if (!row.added || !row.parts) return undefined;
  const { quote, at } = row.added;
  return {
    ...row.parts,
    id: row.claim,
    documentId: row.document,
    quote,
    recordedAt: at,
    current,
    ...(row.review && { review: row.review }),
  };
}

/**
 * The claims of the current analyses as decisions leave them.
 * @param newest number of the analysis that is current, by document
 */
export function withDecisions(
  read: readonly RecordedClaim[],
  overlay: Overlay,
  newest: (document: string) => number | undefined,
): { readonly claims: readonly RecordedClaim[]; readonly rejected: readonly RecordedClaim[] } {
  if (overlay.size === 0) return { claims: read, rejected: [] };
  const added = [...overlay.values()].flatMap((row) => {
    const stands = parseClaimId(row.claim)?.analysis === ADDED && row.analysis === newest(row.document);
    return (stands && addedClaimOf(row, true)) || [];
  });
  const all = [...read.map((claim) => laidOver(claim, overlay.get(claim.id))), ...added];
  return {
    claims: all.filter((c) => counts(c.review?.state ?? "unreviewed")),
    rejected: all.filter((c) => c.review?.state === "rejected"),
  };
}
