import type { Kysely, Selectable, Transaction } from "kysely";
import { documentId } from "./identity.ts";
import { countItems, NO_ITEMS } from "./source-items.ts";
import type { SourceChange, SourceRecord, SourceState, SourceWish } from "./source-types.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["sources"]>;

const UNVISITED: SourceState = { failures: 0 };

/** Sources as they stand, oldest first. */
export async function readSources(db: Kysely<Tables>, removed: boolean): Promise<readonly SourceRecord[]> {
  const rows = await db.selectFrom("sources").selectAll().orderBy("recorded_at").execute();
  const states = new Map((await db.selectFrom("source_state").selectAll().execute()).map((s) => [s.source_id, s.state]));
  const counts = await countItems(db);
  const histories = new Map<string, Row[]>();
  for (const row of rows) histories.set(row.source_id, [...(histories.get(row.source_id) ?? []), row]);
  return [...histories].flatMap(([id, history]) => {
    const [first, last] = [history[0], history.at(-1)];
    if (!first || !last || (last.change === "removed" && !removed)) return [];
    const state = states.get(id);
    return {
      id,
      ...wishOf(last),
      addedAt: first.recorded_at,
      ...(last.change === "removed" && { removedAt: last.recorded_at }),
      state: state === undefined ? UNVISITED : (JSON.parse(state) as SourceState),
      items: counts.get(id) ?? NO_ITEMS,
    };
  });
}

/** The source of this id or address as it stands, without counting what it showed; undefined if it was removed, or never there. */
export async function findSource(db: Kysely<Tables>, idOrAddress: string): Promise<(SourceWish & { readonly id: string }) | undefined> {
  const last = (await lastRow(db, idOrAddress)) ?? (await sourceAt(db, idOrAddress));
  if (!last || last.change === "removed") return undefined;
  return { id: last.source_id, ...wishOf(last) };
}

/** Ids of the sources that were not removed. */
export async function activeSources(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom("sources").select(["source_id", "change"]).orderBy("n").execute();
  const last = new Map(rows.map((row) => [row.source_id, row.change]));
  return [...last].flatMap(([id, change]) => (change === "removed" ? [] : [id]));
}

/** What happened to a source. */
export async function readHistory(db: Kysely<Tables>, id: string): Promise<readonly SourceChange[]> {
  const rows = await db.selectFrom("sources").selectAll().where("source_id", "=", id).orderBy("n").execute();
  return rows.map((row) => ({ ...wishOf(row), change: row.change, recordedAt: row.recorded_at }));
}

/** Adds a source or changes one; see {@link SourceBook.add}. */
export async function addSource(
  tx: Transaction<Tables>,
  wanted: SourceWish,
  at: () => Promise<string>,
): Promise<{ readonly id: string; readonly outcome: "added" | "changed" | "known" }> {
  const wish = { ...wanted, address: storable(wanted.address), ...(wanted.title !== undefined && { title: storable(wanted.title) }) };
  const known = await sourceAt(tx, wish.address);
  if (!known) {
    const id = documentId(`source\0${wish.address}`);
    await change(tx, id, wish, "added", await at());
    return { id, outcome: "added" };
  }
  const { source_id: id } = known;
  if (known.change === "removed") {
    // Whoever adds it again wants it visited: what was gone, failing or unchanged before counts no more.
    await writeState(tx, id, UNVISITED);
    await change(tx, id, wish, "added", await at());
    return { id, outcome: "added" };
  }
  const before = wishOf(known);
  // What is not said stays as it was.
  const now = { ...before, ...wish };
  if (JSON.stringify(now) === JSON.stringify(before)) return { id, outcome: "known" };
  await change(tx, id, now, "changed", await at());
  return { id, outcome: "changed" };
}

/** Adds a row to a source's history. */
export async function change(tx: Transaction<Tables>, id: string, wish: SourceWish, kind: Row["change"], at: string): Promise<void> {
  const last = await tx
    .selectFrom("sources")
    .select((e) => e.fn.max<number | null>("n").as("n"))
    .where("source_id", "=", id)
    .executeTakeFirst();
  await tx
    .insertInto("sources")
    .values({
      source_id: id,
      n: Number(last?.n ?? 0) + 1,
      change: kind,
      address: wish.address,
      kind: wish.kind,
      title: wish.title ?? null,
      settings: wish.settings === undefined ? null : JSON.stringify(wish.settings),
      recorded_at: at,
    })
    .execute();
}

/** Rewrites the state of a source. */
export async function writeState(tx: Transaction<Tables>, id: string, state: SourceState): Promise<void> {
  const row = { next_due: state.nextDue ?? null, state: JSON.stringify(state) };
  const updated = await tx.updateTable("source_state").set(row).where("source_id", "=", id).executeTakeFirst();
  if (Number(updated.numUpdatedRows) === 0)
    await tx
      .insertInto("source_state")
      .values({ source_id: id, ...row })
      .execute();
}

/** The last row of the source that has or had this address. */
async function sourceAt(db: Kysely<Tables>, address: string): Promise<Row | undefined> {
  const hit = await db
    .selectFrom("sources")
    .select("source_id")
    .where("address", "=", address)
    .orderBy("recorded_at", "desc")
    .executeTakeFirst();
  return hit && lastRow(db, hit.source_id);
}

function lastRow(db: Kysely<Tables>, id: string): Promise<Row | undefined> {
  return db.selectFrom("sources").selectAll().where("source_id", "=", id).orderBy("n", "desc").executeTakeFirst();
}

function wishOf({ address, kind, title, settings }: Row): SourceWish {
  return {
    address,
    kind,
    ...(title !== null && { title }),
    ...(settings !== null && { settings: JSON.parse(settings) as object }),
  };
}
