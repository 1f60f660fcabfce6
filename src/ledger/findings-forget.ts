import type { Transaction } from "kysely";
import { bandsOf, dropText } from "./findings-copies.ts";
import { inLists } from "./findings-rows.ts";
import { readContinued } from "./findings-standing.ts";
import type { Tables } from "./tables.ts";
import type { QueueSort } from "./tables-findings.ts";

/** Puts things on the list of what the next settling looks at. */
export async function enqueue(tx: Transaction<Tables>, sort: QueueSort, items: Iterable<string>): Promise<void> {
  for (const item of new Set(items))
    await tx
      .insertInto("settle_queue")
      .values({ sort, item })
      .onConflict((c) => c.columns(["sort", "item"]).doNothing())
      .execute();
}

/** Puts on the list what may tell the events of these claims, the claims themselves or those that continue them too. */
export async function enqueueClaims(tx: Transaction<Tables>, claimIds: readonly string[]): Promise<void> {
  const now = await readContinued(tx, claimIds);
  const rows = await inLists([...claimIds, ...now.values()], (list) =>
    tx.selectFrom("settled_claims").select("event_key").where("claim_id", "in", list).execute(),
  );
  await enqueue(
    tx,
    "key",
    rows.map((r) => r.event_key),
  );
}

/** Puts on the list what stood with the claims of a document. Only keys of others: nothing of the document is to be left there. */
async function enqueueOthers(tx: Transaction<Tables>, id: string): Promise<void> {
  const own = tx.selectFrom("settled_claims").where("document_id", "=", id);
  const rows = await tx
    .selectFrom("settled_claims")
    .select("event_key")
    .distinct()
    .where("document_id", "!=", id)
    .where((e) => e.or([e("event_key", "in", own.select("event_key")), e("name", "in", own.select("name"))]))
    .execute();
  await enqueue(
    tx,
    "key",
    rows.map((r) => r.event_key),
  );
}

/**
 * Takes away what was found out about a document that is being deleted, and what people wrote about it; puts on the list what stood with it.
 * Rows of other documents that name its id stay: the tombstone keeps the id too.
 */
export async function forgetFindings(tx: Transaction<Tables>, id: string): Promise<void> {
  await enqueueOthers(tx, id);
  await forgetDecisions(tx, id);
  await forgetText(tx, id);
  for (const table of ["settled_claims", "event_members", "origin_members", "claim_reviews"] as const)
    await tx.deleteFrom(table).where("document_id", "=", id).execute();
  await tx.deleteFrom("settle_queue").where("sort", "in", ["document", "claims"]).where("item", "=", id).execute();
}

async function forgetText(tx: Transaction<Tables>, id: string): Promise<void> {
  const own = await tx.selectFrom("copy_documents").select("text_id").where("document_id", "=", id).executeTakeFirst();
  if (!own) return;
  const linked = await tx
    .selectFrom("copy_links")
    .select(["text_id", "other_id"])
    .where((e) => e.or([e("text_id", "=", own.text_id), e("other_id", "=", own.text_id)]))
    .execute();
  const texts = new Set([own.text_id, ...linked.flatMap((l) => [l.text_id, l.other_id])]);
  for (const text of texts) {
    const with_ = await tx.selectFrom("copy_documents").select("document_id").where("text_id", "=", text).execute();
    await enqueue(
      tx,
      "document",
      with_.map((r) => r.document_id).filter((other) => other !== id),
    );
  }
  await tx.deleteFrom("copy_documents").where("document_id", "=", id).execute();
  const left = await tx.selectFrom("copy_documents").select("document_id").where("text_id", "=", own.text_id).executeTakeFirst();
  if (left) return;
  // Where many texts share a shingle only neighbours meet: who stood on both sides of this one may meet now.
  const bands = await bandsOf(tx, own.text_id);
  await enqueue(
    tx,
    "band",
    bands.map(({ band, place }) => `${band} ${place}`),
  );
  await dropText(tx, own.text_id);
}

/** A decision about what is deleted keeps its number, and nothing readable. */
async function forgetDecisions(tx: Transaction<Tables>, id: string): Promise<void> {
  const rows = await tx.selectFrom("decisions").selectAll().where("subjects", "like", `%"${id}%`).execute();
  for (const row of rows) {
    const subjects = JSON.parse(row.subjects) as string[];
    if (!subjects.some((s) => s === id || s.startsWith(`${id}.`))) continue;
    const others = subjects.filter((s) => s !== id && !s.startsWith(`${id}.`));
    if (row.kind.endsWith("-origin")) await enqueue(tx, "document", others);
    else await enqueueClaims(tx, others);
    await tx
      .updateTable("decisions")
      .set({ kind: "gone", subjects: "[]", value: null, reason: "" })
      .where((e) => e.or([e("decision_id", "=", row.decision_id), e("undoes", "=", row.decision_id)]))
      .execute();
  }
}
