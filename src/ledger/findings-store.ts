import type { Transaction } from "kysely";
import { ACTOR_DECISIONS, CLAIM_DECISIONS, type Decision } from "../core/index.ts";
import type { DecisionRecord, Findings } from "./findings.ts";
import { readFates } from "./findings-fate.ts";
import { enqueue, enqueueClaims } from "./findings-forget.ts";
import { readDecisions, toDecision } from "./findings-rows.ts";
import { lastSettlement, settlingIn } from "./findings-settling.ts";
import { readTrace } from "./findings-standing.ts";
import { ADDED, claimId } from "./identity.ts";
import { nextInstant } from "./instant.ts";
import { EVER } from "./read.ts";
import { documentsNaming, isNamed } from "./review-reach.ts";
import { refreshReviews } from "./reviews.ts";
import type { Indexer } from "./search.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";

/** The findings of a ledger; see {@link Findings}. */
export function findingsStore({ reading, writing }: Guard, clock: () => Date, sentences?: Indexer["passages"]): Findings {
  return {
    behind: (software) =>
      reading(async (tx) => {
        const last = await lastSettlement(tx);
        const newest = await tx
          .selectFrom("analyses")
          .select((e) => e.fn.max<string | null>("recorded_at").as("at"))
          .executeTakeFirst();
        if (newest?.at == null && !last) return false;
        if (last?.software !== software || (newest?.at ?? "") > last.through) return true;
        return (await tx.selectFrom("settle_queue").select("item").limit(1).executeTakeFirst()) !== undefined;
      }),
    settle: (work, patient) => writing(async (tx) => work(settlingIn(tx, await nextInstant(tx, clock))), patient),
    decisions: (asOf) => reading((tx) => readFates(tx, asOf ?? EVER)),
    isNamed: (name) => reading((tx) => isNamed(tx, name)),
    trace: (eventId) => reading((tx) => readTrace(tx, eventId)),
    decide: ({ kind, subjects, value, change, reason, by }) =>
      writing(async (tx) => {
        const n = await nextNumber(tx);
        // The number of a decision is given once, and so is the id that it makes.
        const about = kind === "add-claim" ? subjects.map((document) => claimId(document, ADDED, n)) : subjects;
        const stored = change === undefined ? (value ?? null) : JSON.stringify(change);
        const row = await add(tx, clock, { n, kind, subjects: JSON.stringify(about), value: stored, undoes: null, reason, made_by: by });
        const made = toDecision(row);
        await look(tx, made, made, sentences);
        return made;
      }),
    undo: (id, reason, by) =>
      writing(async (tx): Promise<DecisionRecord | undefined> => {
        const found = (await readDecisions(tx, EVER)).find((d) => d.id === id && d.undone === undefined);
        if (!found) return undefined;
        const n = await nextNumber(tx);
        const row = await add(tx, clock, { n, kind: "undo", subjects: "[]", value: null, undoes: id, reason, made_by: by });
        await look(tx, found, { id: row.decision_id, at: row.recorded_at }, sentences);
        return { ...found, undone: { reason, by, at: row.recorded_at } };
      }),
  };
}

async function nextNumber(tx: Transaction<Tables>): Promise<number> {
  const last = await tx
    .selectFrom("decisions")
    .select((e) => e.fn.max<number | null>("n").as("n"))
    .executeTakeFirst();
  return (last?.n ?? 0) + 1;
}

async function add(tx: Transaction<Tables>, clock: () => Date, row: Omit<Tables["decisions"], "decision_id" | "recorded_at">) {
  const made = { ...row, decision_id: `d${row.n}`, recorded_at: await nextInstant(tx, clock) };
  await tx.insertInto("decisions").values(made).execute();
  return made;
}

/** Puts what a decision is about on the list of the next settling; what it makes of claims is written at once. */
async function look(
  tx: Transaction<Tables>,
  { kind, subjects }: Decision,
  cause: Pick<Decision, "id" | "at">,
  sentences: Indexer["passages"] | undefined,
): Promise<void> {
  if (kind === "same-origin" || kind === "other-origin") await enqueue(tx, "document", subjects);
  if (kind === "same-event" || kind === "other-event") await enqueueClaims(tx, subjects);
  if (!CLAIM_DECISIONS.has(kind) && !ACTOR_DECISIONS.has(kind)) return;
  const documents = CLAIM_DECISIONS.has(kind)
    ? subjects.map((id) => id.slice(0, id.indexOf(".")))
    : await documentsNaming(tx, subjects[0] ?? "");
  const changed = await refreshReviews(tx, documents, { at: cause.at, cause: cause.id, sentences });
  await enqueue(
    tx,
    "claims",
    changed.map((id) => id.slice(0, id.indexOf("."))),
  );
  await enqueueClaims(tx, changed);
}
