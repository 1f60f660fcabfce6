import { sql, type Transaction } from "kysely";
import {
  ACTOR_DECISIONS,
  type ActorChanges,
  actorChanges,
  addedClaim,
  CLAIM_DECISIONS,
  type ClaimParts,
  changedFields,
  type Decision,
  type DecisionKind,
  reviewed,
} from "../core/index.ts";
import { inLists, toDecision } from "./findings-rows.ts";
import { claimId } from "./identity.ts";
import { type Current, type Homes, homesOf, type ReadClaim } from "./review-homes.ts";
import { type Overlay, type ReviewRow, readOverlay } from "./reviewed.ts";
import type { Indexer } from "./search.ts";
import type { Tables } from "./tables.ts";

/** Rows per INSERT: engines limit the number of bound values. */
const BATCH = 100;

export interface Refresh {
  /** The instant of the rows. */
  readonly at: string;
  /** The decision, or what took one back, that is the reason; without it a new analysis is. */
  readonly cause?: string;
  /** Tells where an added claim can stand in another text. */
  readonly sentences?: Indexer["passages"] | undefined;
}

/**
 * Writes what the standing decisions make of the claims of documents now, where the last rows say something else. What was decided of a
 * claim that a newer analysis has replaced holds for the one that continues it; an added claim goes with its sentence, and gives way where
 * the software reads the same there by now.
 * @returns ids of the claims that are not as they were
 */
export async function refreshReviews(tx: Transaction<Tables>, documents: readonly string[], refresh: Refresh): Promise<readonly string[]> {
  const overlay = await readOverlay(tx, { documents });
  const actors = actorChanges(await standingOf(tx, ACTOR_DECISIONS));
  // Every decision about a claim leaves a row.
  const about = refresh.cause !== undefined || overlay.size > 0 ? await ownOf(tx, documents) : new Map<string, Decision[]>();
  if (overlay.size === 0 && about.size === 0 && actors.names.size + actors.codes.size === 0) return [];
  const rows: Tables["claim_reviews"][] = [];
  for (const current of await currentOf(tx, documents)) {
    const own = about.get(current.document) ?? [];
    const homes = await homesOf(tx, own, current, refresh.sentences);
    const fresh = [
      ...readRows(current.claims, own, homes, actors, overlay),
      ...addedRows(current, own, homes, actors, overlay, refresh.cause),
    ];
    rows.push(...fresh.map((row) => ({ ...row, document_id: current.document, analysis_n: current.analysis, recorded_at: refresh.at })));
  }
  for (let i = 0; i < rows.length; i += BATCH)
    await tx
      .insertInto("claim_reviews")
      .values(rows.slice(i, i + BATCH))
      .execute();
  return rows.map((r) => r.claim_id);
}

type NewRow = Pick<Tables["claim_reviews"], "claim_id" | "state" | "body" | "quote" | "decision_id">;

function* readRows(
  claims: readonly ReadClaim[],
  own: readonly Decision[],
  homes: Homes,
  actors: ActorChanges,
  overlay: Overlay,
): Generator<NewRow> {
  const about = new Map<string, Decision[]>();
  for (const d of own) {
    const home = homes.get(d.subjects[0] ?? "");
    if (home && "claim" in home) about.set(home.claim, [...(about.get(home.claim) ?? []), d]);
  }
  for (const { id, quote, parts } of claims) {
    const now = reviewed(parts, quote, about.get(id) ?? [], actors);
    const body = changedFields(parts, now.parts).length === 0 ? null : JSON.stringify(now.parts);
    const row = { state: now.state, body, decision_id: now.decision ?? null };
    if (!says(row, overlay.get(id))) yield { claim_id: id, quote: null, ...row };
  }
}

function* addedRows(
  { document, analysis }: Current,
  own: readonly Decision[],
  homes: Homes,
  actors: ActorChanges,
  overlay: Overlay,
  cause: string | undefined,
): Generator<NewRow> {
  const adds = own.filter((d) => d.kind === "add-claim");
  for (const { id: decision, subjects, change = {} } of adds) {
    const id = subjects[0] ?? "";
    const [home, before] = [homes.get(id), overlay.get(id)];
    if (home && "claim" in home) {
      if (before && before.state !== "withdrawn") yield withdrawn(before, decision);
      continue;
    }
    // Found nowhere: the last row stays with the analysis that it belongs to.
    const parts = home && addedClaim({ ...change, sentence: home.sentence });
    if (!parts) continue;
    const { quote } = home.sentence;
    const now = reviewed(
      parts,
      quote,
      own.filter((d) => d.subjects[0] === id),
      actors,
      true,
    );
    const row = { state: now.state, body: JSON.stringify(now.parts), decision_id: now.decision ?? decision };
    // A row for every analysis: it says beside which the claim stands.
    if (before?.analysis !== analysis || !says(row, before)) yield { claim_id: id, quote, ...row };
  }
  const standing = new Set(adds.map((d) => d.subjects[0]));
  for (const before of overlay.values())
    if (before.document === document && before.added && before.state !== "withdrawn" && !standing.has(before.claim))
      yield withdrawn(before, cause ?? null);
}

function withdrawn({ claim, parts, added }: ReviewRow, decision: string | null): NewRow {
  return { claim_id: claim, state: "withdrawn", body: JSON.stringify(parts), quote: added?.quote ?? null, decision_id: decision };
}

/** True if the last row says the same; without one a claim is as it was read. */
function says({ state, body, decision_id }: Omit<NewRow, "claim_id" | "quote">, before: ReviewRow | undefined): boolean {
  if (!before) return state === "unreviewed" && body === null && decision_id === null;
  const last = before.parts ? JSON.stringify(before.parts) : null;
  return before.state === state && last === body && (before.review?.decision ?? null) === decision_id;
}

/** Standing decisions of some kinds, in the order in which they were made. */
export async function standingOf(tx: Transaction<Tables>, kinds: ReadonlySet<DecisionKind>): Promise<readonly Decision[]> {
  return (await standing(tx, kinds).execute()).map(toDecision);
}

async function ownOf(tx: Transaction<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, Decision[]>> {
  const document = sql<string>`substr(json_extract(d.subjects, '$[0]'), 1, 13)`;
  const rows = await inLists(documents, (list) => standing(tx, CLAIM_DECISIONS).where(document, "in", list).execute());
  const found = new Map<string, Decision[]>();
  for (const decision of rows.sort((a, b) => a.n - b.n).map(toDecision)) {
    const of = decision.subjects[0]?.slice(0, 13) ?? "";
    found.set(of, [...(found.get(of) ?? []), decision]);
  }
  return found;
}

function standing(tx: Transaction<Tables>, kinds: ReadonlySet<DecisionKind>) {
  return tx
    .selectFrom("decisions as d")
    .selectAll("d")
    .where("d.kind", "in", [...kinds])
    .where((e) => e.not(e.exists(e.selectFrom("decisions as u").select("u.n").whereRef("u.undoes", "=", "d.decision_id"))))
    .orderBy("d.n");
}

/** The current analyses of documents, with what the software read in them. */
async function currentOf(tx: Transaction<Tables>, documents: readonly string[]): Promise<readonly Current[]> {
  const analyses = await inLists(documents, (list) =>
    tx
      .selectFrom("analyses as a")
      .select(["a.document_id", "a.n", "a.version_n", "a.blocks", "a.recorded_at"])
      .where("a.document_id", "in", list)
      .where((e) =>
        e.not(
          e.exists(e.selectFrom("analyses as b").select("b.n").whereRef("b.document_id", "=", "a.document_id").whereRef("b.n", ">", "a.n")),
        ),
      )
      .execute(),
  );
  const numbers = new Map(analyses.map((a) => [a.document_id, a.n]));
  const rows = await inLists(documents, (list) =>
    tx.selectFrom("claims").select(["document_id", "analysis_n", "n", "quote", "body"]).where("document_id", "in", list).execute(),
  );
  const claims = new Map<string, ReadClaim[]>();
  for (const { document_id: document, analysis_n: analysis, n, quote, body } of rows) {
    if (numbers.get(document) !== analysis) continue;
    const claim = { id: claimId(document, analysis, n), quote, parts: JSON.parse(body) as ClaimParts };
    const known = claims.get(document);
    if (known) known.push(claim);
    else claims.set(document, [claim]);
  }
  return analyses.map((a) => ({
    document: a.document_id,
    analysis: a.n,
    version: a.version_n,
    blocks: a.blocks,
    recordedAt: a.recorded_at,
    claims: claims.get(a.document_id) ?? [],
  }));
}
