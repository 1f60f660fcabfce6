import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Tables that get a row with every change of what a snapshot shows: what came in or went, and what was found out about it. */
const LEARNED = ["analyses", "versions", "addresses", "documents", "tombstones"] as const;
const FOUND = ["decisions", "settlements"] as const;
/** Tables that get a row when somebody decides about what was read, or takes a document away. */
const DECIDED = ["decisions", "tombstones"] as const;
/** Tables that get a row with the other changes. */
const OTHERS = ["acquisitions", "sources", "settings", "users"] as const;

/** The instant of the newest row, over an index: how the ledger notices changes, also by other processes. */
export function lastInstant(db: Kysely<Tables>): Promise<string | undefined> {
  return newest(db, [...LEARNED, ...FOUND]);
}

/** The same without what was found out: when the ledger last learned something. */
export function lastLearned(db: Kysely<Tables>): Promise<string | undefined> {
  return newest(db, LEARNED);
}

/** When somebody last decided about what was read, or took a document away. */
export function lastDecided(db: Kysely<Tables>): Promise<string | undefined> {
  return newest(db, DECIDED);
}

/**
 * The instant of a new change: now, but always later than every earlier change, so that a question "as of" an instant
 * has one answer for ever, even when two changes fall into one millisecond or the clock was set back.
 */
export async function nextInstant(db: Kysely<Tables>, clock: () => Date): Promise<string> {
  const now = clock().toISOString();
  const last = await newest(db, [...LEARNED, ...FOUND, ...OTHERS]);
  if (last === undefined || now > last) return now;
  return new Date(Date.parse(last) + 1).toISOString();
}

async function newest(
  db: Kysely<Tables>,
  tables: readonly (typeof LEARNED | typeof FOUND | typeof OTHERS)[number][],
): Promise<string | undefined> {
  let last: string | undefined;
  for (const table of tables) {
    const row = await db
      .selectFrom(table)
      .select((e) => e.fn.max<string | null>("recorded_at").as("at"))
      .executeTakeFirst();
    if (row?.at != null && (last === undefined || row.at > last)) last = row.at;
  }
  return last;
}
