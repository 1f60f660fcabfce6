import type { Kysely } from "kysely";
import { type ClaimParts, continuedBy, type Decision } from "../core/index.ts";
import type { EventTrace } from "./findings.ts";
import { current, inLists, memberRows, readDecisions } from "./findings-rows.ts";
import { claimId, parseClaimId } from "./identity.ts";
import type { Tables } from "./tables.ts";

/** Decisions that stood at an instant, about the claims of that instant: what was said of one holds for the one that continues it. */
export async function readStanding(db: Kysely<Tables>, asOf: string): Promise<readonly Decision[]> {
  const standing = (await readDecisions(db, asOf)).filter((d) => d.undone === undefined);
  const now = await readContinued(
    db,
    standing.flatMap((d) => d.subjects),
    asOf,
  );
  return standing.map((d) => (d.subjects.some((s) => now.has(s)) ? { ...d, subjects: d.subjects.map((s) => now.get(s) ?? s).sort() } : d));
}

/**
 * The claims of the analyses current at an instant that continue these replaced ones; see {@link continuedBy}.
 * @param ids what is not the id of a replaced claim is left out
 * @param asOf default: now
 */
export async function readContinued(db: Kysely<Tables>, ids: readonly string[], asOf?: string): Promise<ReadonlyMap<string, string>> {
  const asked = [...new Set(ids)].flatMap((id) => {
    const parts = parseClaimId(id);
    return parts ? [{ id, ...parts }] : [];
  });
  if (asked.length === 0) return new Map();
  const newest = new Map(
    (
      await inLists(
        asked.map((a) => a.document),
        (list) =>
          db
            .selectFrom("analyses")
            .select((e) => ["document_id as document", e.fn.max<number>("n").as("n")])
            .where("document_id", "in", list)
            .$if(asOf !== undefined, (q) => q.where("recorded_at", "<=", asOf ?? ""))
            .groupBy("document_id")
            .execute(),
      )
    ).map((r) => [r.document, r.n]),
  );
  const replaced = asked.filter((a) => a.analysis < (newest.get(a.document) ?? 0));
  const analyses = new Map(replaced.map((a) => [`${a.document} ${a.analysis}`, a]));
  const found = new Map<string, string>();
  for (const { document, analysis } of analyses.values()) {
    const before = await claimsOf(db, document, analysis);
    const now = continuedBy(before, await claimsOf(db, document, newest.get(document) as number));
    for (const { id } of before) {
      const heir = now.get(id);
      if (heir !== undefined) found.set(id, heir);
    }
  }
  const wanted = new Set(replaced.map((a) => a.id));
  return new Map([...found].filter(([id]) => wanted.has(id)));
}

async function claimsOf(db: Kysely<Tables>, document: string, analysis: number) {
  const rows = await db
    .selectFrom("claims")
    .select(["n", "quote", "body"])
    .where("document_id", "=", document)
    .where("analysis_n", "=", analysis)
    .execute();
  return rows.map(({ n, quote, body }) => ({ ...(JSON.parse(body) as ClaimParts), id: claimId(document, analysis, n), quote }));
}

/** Where the claims of an event are now; one that a newer analysis has replaced is where the claim is that continues it. */
export async function readTrace(db: Kysely<Tables>, eventId: string): Promise<readonly EventTrace[]> {
  const rows = await db
    .selectFrom("event_members")
    .select("claim_id")
    .distinct()
    .where("event_id", "=", eventId)
    .orderBy("claim_id")
    .execute();
  const claims = rows.map((r) => r.claim_id);
  const heirs = await readContinued(db, claims);
  const now = current(await inLists([...claims, ...heirs.values()], (list) => memberRows(db).where("claim_id", "in", list).execute()));
  return claims.map((claimId) => {
    const event = (now.get(claimId) ?? now.get(heirs.get(claimId) ?? ""))?.eventId;
    return { claimId, ...(event !== undefined && { eventId: event }) };
  });
}
