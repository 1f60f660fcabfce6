import type { Kysely, Selectable, Transaction } from "kysely";
import { hidden } from "./acquisitions.ts";
import { contentHash } from "./identity.ts";
import type { ItemCounts, ItemKey, RecordedItem, SourceItem } from "./source-types.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

/** A longer key is known by its hash, and one that no engine stores as it is: what a feed gives as an id may be anything. */
const LONGEST_KEY = 400;
/** Bound values per statement: engines limit them. */
const BATCH = 200;

/** The key as the table has it. */
export function itemKey(key: string): string {
  return key.length <= LONGEST_KEY && key === storable(key) ? key : `long:${contentHash(JSON.stringify(key))}`;
}

/** Notes what a source shows. @returns the keys of the items that are new, or have another mark. */
export async function seeItems(
  tx: Transaction<Tables>,
  source: string,
  items: readonly SourceItem[],
  at: string,
): Promise<readonly string[]> {
  const byKey = new Map(items.map((item) => [itemKey(item.key), item]));
  const keys = [...byKey.keys()];
  const known = new Map<string, string | null>();
  // An item of a deleted document has only the hash of its key left.
  for (let i = 0; i < keys.length; i += BATCH) {
    const batch = keys.slice(i, i + BATCH);
    const rows = await tx
      .selectFrom("source_items")
      .select(["key", "mark"])
      .where("source_id", "=", source)
      .where("key", "in", [...batch, ...batch.map(hidden)])
      .execute();
    for (const { key, mark } of rows) known.set(key, mark);
  }
  const fresh: string[] = [];
  for (const [n, [key, item]] of [...byKey].entries()) {
    if (known.has(hidden(key))) continue;
    const told = {
      address: storable(item.address),
      mark: item.mark === undefined ? null : storable(item.mark),
      stated: item.stated === undefined ? null : JSON.stringify(item.stated),
    };
    if (!known.has(key)) {
      const begin = { first_seen: at, n, state: "waiting", tries: 0, next_try: null, error: null, document_id: null } as const;
      await tx
        .insertInto("source_items")
        .values({ source_id: source, key, ...told, ...begin })
        .execute();
    } else if (item.mark !== undefined && known.get(key) !== told.mark)
      await tx
        .updateTable("source_items")
        .set({ ...told, state: "waiting", tries: 0, next_try: null, error: null })
        .where("source_id", "=", source)
        .where("key", "=", key)
        .execute();
    else continue;
    fresh.push(item.key);
  }
  return fresh;
}

/** Items to be read now. */
export async function readWaiting(
  db: Kysely<Tables>,
  now: string,
  sources: readonly string[],
  limit: number,
): Promise<readonly RecordedItem[]> {
  if (sources.length === 0) return [];
  const rows = await db
    .selectFrom("source_items")
    .selectAll()
    .where("state", "=", "waiting")
    .where((e) => e.or([e("next_try", "is", null), e("next_try", "<=", now)]))
    .where("source_id", "in", [...sources])
    .orderBy("first_seen")
    .orderBy("n")
    .orderBy("source_id")
    .orderBy("key")
    .limit(limit)
    .execute();
  return rows.map(toItem);
}

/** Writes what became of an item. An item nobody knows is left alone: its source may be gone. */
export async function settleItem(
  tx: Transaction<Tables>,
  { source, key }: ItemKey,
  change: Partial<Pick<Tables["source_items"], "state" | "next_try" | "error" | "document_id">>,
  failed = false,
): Promise<void> {
  await tx
    .updateTable("source_items")
    .set((e) => ({
      ...change,
      ...(change.error != null && { error: storable(change.error) }),
      ...(failed && { tries: e("tries", "+", 1) }),
    }))
    .where("source_id", "=", source)
    .where("key", "=", itemKey(key))
    .execute();
}

/** How many items of each source are in which state. */
export async function countItems(db: Kysely<Tables>): Promise<ReadonlyMap<string, ItemCounts>> {
  const rows = await db
    .selectFrom("source_items")
    .select((e) => ["source_id", "state", e.fn.countAll().as("n")])
    .groupBy(["source_id", "state"])
    .execute();
  const counts = new Map<string, ItemCounts>();
  for (const { source_id: id, state, n } of rows) counts.set(id, { ...(counts.get(id) ?? NO_ITEMS), [state]: Number(n) });
  return counts;
}

export const NO_ITEMS: ItemCounts = { waiting: 0, done: 0, failed: 0, gone: 0 };

function toItem(row: Selectable<Tables["source_items"]>): RecordedItem {
  return {
    source: row.source_id,
    key: row.key,
    address: row.address,
    ...(row.stated !== null && { stated: JSON.parse(row.stated) as object }),
    ...(row.mark !== null && { mark: row.mark }),
    firstSeen: row.first_seen,
    status: row.state,
    tries: row.tries,
    ...(row.next_try !== null && { nextTry: row.next_try }),
    ...(row.error !== null && { error: row.error }),
    ...(row.document_id !== null && { document: row.document_id }),
  };
}
