import type { Transaction } from "kysely";
import type { DecisionRecord, Findings } from "./findings.ts";
import { enqueue, enqueueClaims } from "./findings-forget.ts";
import { readDecisions, toDecision } from "./findings-rows.ts";
import { lastSettlement, settlingIn } from "./findings-settling.ts";
import { readTrace } from "./findings-standing.ts";
import { nextInstant } from "./instant.ts";
import { EVER } from "./read.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";

/** The findings of a ledger; see {@link Findings}. */
export function findingsStore({ reading, writing }: Guard, clock: () => Date): Findings {
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
    decisions: (asOf) => reading((tx) => readDecisions(tx, asOf ?? EVER)),
    trace: (eventId) => reading((tx) => readTrace(tx, eventId)),
    decide: ({ kind, subjects, value, reason, by }) =>
      writing(async (tx) => {
        const row = await add(tx, clock, {
          kind,
          subjects: JSON.stringify(subjects),
          value: value ?? null,
          undoes: null,
          reason,
          made_by: by,
        });
        await look(tx, kind, subjects);
        return toDecision(row);
      }),
    undo: (id, reason, by) =>
      writing(async (tx): Promise<DecisionRecord | undefined> => {
        const found = (await readDecisions(tx, EVER)).find((d) => d.id === id && d.undone === undefined);
        if (!found) return undefined;
        const row = await add(tx, clock, { kind: "undo", subjects: "[]", value: null, undoes: id, reason, made_by: by });
        await look(tx, found.kind, found.subjects);
        return { ...found, undone: { reason, by, at: row.recorded_at } };
      }),
  };
}

async function add(tx: Transaction<Tables>, clock: () => Date, row: Omit<Tables["decisions"], "decision_id" | "n" | "recorded_at">) {
  const last = await tx
    .selectFrom("decisions")
    .select((e) => e.fn.max<number | null>("n").as("n"))
    .executeTakeFirst();
  const n = (last?.n ?? 0) + 1;
  const made = { ...row, decision_id: `d${n}`, n, recorded_at: await nextInstant(tx, clock) };
  await tx.insertInto("decisions").values(made).execute();
  return made;
}

/** Puts what a decision is about on the list of the next settling. */
async function look(tx: Transaction<Tables>, kind: string, subjects: readonly string[]): Promise<void> {
  if (kind === "same-origin" || kind === "other-origin") await enqueue(tx, "document", subjects);
  if (kind === "same-event" || kind === "other-event") await enqueueClaims(tx, subjects);
}
