import type { Transaction } from "kysely";
import type { Open, SettledClaim, Settling } from "./findings.ts";
import { copyTables } from "./findings-copies.ts";
import { current, inLists, madeBy, memberRows, toOrigin } from "./findings-rows.ts";
import { readContinued, readStanding } from "./findings-standing.ts";
import { EVER, readClaimsOf, readDocuments } from "./read.ts";
import type { Tables } from "./tables.ts";
import type { FindingsTables } from "./tables-findings.ts";

/** Working state: what {@link Settling.restart} empties. */
const WORKING = ["settle_queue", "settled_claims", "copy_documents", "copy_texts", "copy_bands", "copy_links"] as const;

/** The last settling of a ledger. */
export async function lastSettlement(tx: Pick<Transaction<Tables>, "selectFrom">) {
  return tx.selectFrom("settlements").selectAll().orderBy("recorded_at", "desc").limit(1).executeTakeFirst();
}

/** The tables of the findings in a transaction. */
export function settlingIn(tx: Transaction<Tables>, at: string): Settling {
  let restarted = false;
  return {
    at,
    ...copyTables(tx),
    async open(limit) {
      const last = await lastSettlement(tx);
      const rows = await tx
        .selectFrom("analyses")
        .select(["document_id", "recorded_at"])
        .where("recorded_at", ">", restarted ? "" : (last?.through ?? ""))
        .orderBy("recorded_at")
        .limit(limit + 1)
        .execute();
      return {
        stale: rows.slice(0, limit).map((r) => ({ documentId: r.document_id, recordedAt: r.recorded_at })),
        more: rows.length > limit,
        queue: [
          ...(await tx.selectFrom("settle_queue").selectAll().where("sort", "!=", "claims").execute()),
          ...(await tx.selectFrom("settle_queue").selectAll().where("sort", "=", "claims").orderBy("item").limit(limit).execute()),
        ],
        ...(last && !restarted && { software: last.software }),
      } satisfies Open;
    },
    async restart() {
      for (const table of WORKING) await tx.deleteFrom(table).execute();
      restarted = true;
    },
    decisions: () => readStanding(tx, EVER),
    documents: (ids) => inLists(ids, (list) => readDocuments(tx, list)),
    claims: (ids) => inLists(ids, (list) => readClaimsOf(tx, list)),

    async origins(ids) {
      const rows = await inLists(ids, (list) =>
        tx.selectFrom("origin_members").selectAll().where("document_id", "in", list).orderBy("recorded_at").execute(),
      );
      return [...new Map(rows.map((r) => [r.document_id, toOrigin(r)])).values()];
    },
    async inOrigins(origins) {
      const ever = await inLists(origins, (list) =>
        tx.selectFrom("origin_members").select("document_id").distinct().where("origin_id", "in", list).execute(),
      );
      const now = await this.origins(ever.map((r) => r.document_id));
      const wanted = new Set(origins);
      return now.filter((r) => wanted.has(r.originId)).map((r) => r.documentId);
    },
    async addOrigins(rows) {
      for (const row of rows)
        await tx
          .insertInto("origin_members")
          .values({
            document_id: row.documentId,
            recorded_at: at,
            origin_id: row.originId,
            basis: row.basis,
            of_id: row.of ?? null,
            shared: row.shared ?? null,
            sentences: row.sentences ?? null,
            agency: row.agency ?? null,
            ...madeBy(row.by),
          })
          .execute();
    },

    settledOf: async (ids) =>
      settled(await inLists(ids, (list) => tx.selectFrom("settled_claims").selectAll().where("document_id", "in", list).execute())),
    settledClaims: async (ids) =>
      settled(await inLists(ids, (list) => tx.selectFrom("settled_claims").selectAll().where("claim_id", "in", list).execute())),
    async settledUnder(keys, names) {
      const rows = [
        ...(await inLists(keys, (list) => tx.selectFrom("settled_claims").selectAll().where("event_key", "in", list).execute())),
        ...(await inLists(names, (list) => tx.selectFrom("settled_claims").selectAll().where("name", "in", list).execute())),
      ];
      return settled([...new Map(rows.map((r) => [r.claim_id, r])).values()]);
    },
    async setSettled(rows) {
      for (const { documentId, claimId, key, name, told } of rows)
        await tx
          .insertInto("settled_claims")
          .values({ document_id: documentId, claim_id: claimId, event_key: key, name: name ?? null, told })
          .onConflict((c) => c.columns(["document_id", "claim_id"]).doUpdateSet({ event_key: key, name: name ?? null, told }))
          .execute();
    },
    async clearSettled(rows) {
      for (const { documentId, claimId } of rows)
        await tx.deleteFrom("settled_claims").where("document_id", "=", documentId).where("claim_id", "=", claimId).execute();
    },
    async eventsOf(ids) {
      const rows = await inLists(ids, (list) => memberRows(tx).where("claim_id", "in", list).execute());
      return new Map([...current(rows)].map(([claim, { eventId }]) => [claim, eventId]));
    },
    async eventsIn(ids) {
      const rows = await inLists(ids, (list) => memberRows(tx).where("document_id", "in", list).execute());
      return new Map([...current(rows)].map(([claim, { eventId }]) => [claim, eventId]));
    },
    async membersOf(events) {
      const ever = await inLists(events, (list) =>
        tx.selectFrom("event_members").select("claim_id").distinct().where("event_id", "in", list).execute(),
      );
      const wanted = new Set(events);
      return new Map([...(await this.eventsOf(ever.map((r) => r.claim_id)))].filter(([, event]) => wanted.has(event)));
    },
    continued: (ids) => readContinued(tx, ids),
    async addMembers(rows) {
      for (const { claimId, eventId, change, reason, by } of rows)
        await tx
          .insertInto("event_members")
          .values({
            document_id: claimId.replace(/\..*$/u, ""),
            claim_id: claimId,
            recorded_at: at,
            event_id: eventId,
            change,
            reason,
            ...madeBy(by),
          })
          .execute();
    },

    async done(through, software, queue) {
      await tx.deleteFrom("settle_queue").where("sort", "!=", "claims").execute();
      const told = queue.filter((q) => q.sort === "claims").map((q) => q.item);
      await inLists(told, async (list) => {
        await tx.deleteFrom("settle_queue").where("sort", "=", "claims").where("item", "in", list).execute();
        return [];
      });
      const last = await lastSettlement(tx);
      await tx
        .insertInto("settlements")
        .values({ recorded_at: at, through: through ?? last?.through ?? "", software })
        .execute();
    },
  };
}

function settled(rows: readonly FindingsTables["settled_claims"][]): SettledClaim[] {
  return rows.map((r) => ({
    documentId: r.document_id,
    claimId: r.claim_id,
    key: r.event_key,
    ...(r.name !== null && { name: r.name }),
    told: r.told,
  }));
}
