import { type Kysely, Migrator } from "kysely";
import { acquisitionLog } from "./acquisition-log.ts";
import { addressForms } from "./canonical-address.ts";
import { readClaimRows, readListed } from "./claim-list.ts";
import { asLedgerError, LedgerTooNew, NotALedger } from "./errors.ts";
import { inLists } from "./findings-rows.ts";
import { findingsStore } from "./findings-store.ts";
import { lastDecided, lastInstant, nextInstant } from "./instant.ts";
import type { Ledger, Opened } from "./ledger.ts";
import { MIGRATIONS, migrationProvider } from "./migrations/index.ts";
import { findDocument, readClaim, readClaimsOf, readSnapshot } from "./read.ts";
import { reanalyse, record, type Writing } from "./record.ts";
import type { Indexer } from "./search.ts";
import { searchBook } from "./search-book.ts";
import type { Indexing } from "./search-index.ts";
import { sqliteWordIndex } from "./search-sqlite.ts";
import { readSetting, writeSetting } from "./settings.ts";
import { sourceBook } from "./source-book.ts";
import { openSqlite, type Store } from "./sqlite.ts";
import { hasSample, readOutdated, readStatus } from "./status.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";
import { bury } from "./tombstones.ts";
import { accounts } from "./users.ts";
import { readTexts } from "./version-texts.ts";

const MIGRATION_TABLE = "ledger_migrations";
const LOCK_TABLE = "ledger_migration_lock";

/**
 * Opens the ledger in a file, or makes a new one there; the folder must exist.
 * @param indexer tells by which words texts are found; without one nothing is indexed
 * @throws LedgerError saying what is wrong and what to do.
 */
export async function openLedger(
  path: string,
  { clock, indexer }: { readonly clock: () => Date; readonly indexer?: Indexer },
): Promise<Ledger> {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw asLedgerError(error, path);
    }
  };
  const store = await guarded(() => openStore(path));
  const { db } = store;
  const guard: Guard = {
    reading: (work) => guarded(() => db.transaction().setAccessMode("read only").execute(work)),
    writing: (work, patient = true) =>
      guarded(() => (patient ? db.transaction().execute(work) : store.soon((one) => one.transaction().execute(work)))),
  };
  const { reading, writing } = guard;
  const indexing: Indexing = { indexer, words: sqliteWordIndex };

  return {
    path,
    record: (incoming, analyser, options = {}) => guarded(() => record(db, { clock, indexing }, incoming, analyser, options)),
    reanalyse: (id, analyser) => guarded(() => reanalyse(db, { clock, indexing }, id, analyser)),
    outdated: (version) => reading((tx) => readOutdated(tx, version)),
    snapshot: (options) => reading((tx) => readSnapshot(tx, options?.asOf)),
    lastChange: () => reading(lastInstant),
    lastDecided: () => reading(lastDecided),
    claim: (id) => reading((tx) => readClaim(tx, id)),
    claimsOf: (documents, asOf) => reading((tx) => inLists(documents, (list) => readClaimsOf(tx, list, asOf))),
    texts: (id) => reading((tx) => readTexts(tx, id)),
    at: (address) => reading((tx) => findAt(tx, address)),
    claimRows: (after) => reading((tx) => readClaimRows(tx, after)),
    listed: (ids, readings, asOf) => reading((tx) => readListed(tx, ids, readings, asOf)),
    search: searchBook(guard, indexing),
    log: acquisitionLog(guard, path, clock, () => store.scrub()),
    sources: sourceBook(guard, clock),
    findings: findingsStore(guard, clock, indexer?.passages),
    accounts: accounts(guard, clock, () => guarded(() => store.scrub())),
    setting: (name) => reading((tx) => readSetting(tx, name)),
    set: (name, value) => writing(async (tx) => writeSetting(tx, name, value, await nextInstant(tx, clock))),
    find: (id) => reading((tx) => findDocument(tx, id)),
    delete: (id, reason) => guarded(() => remove(store, { clock, indexing }, id, reason)),
    status: async () => ({
      path,
      schema: Object.keys(MIGRATIONS).at(-1) ?? "",
      bytes: await guarded(() => store.bytes()),
      ...(await reading(readStatus)),
    }),
    hasSample: () => reading(hasSample),
    close: () => guarded(() => store.close()),
  };
}

async function findAt(db: Kysely<Tables>, address: string): Promise<string | undefined> {
  const forms = addressForms(address);
  if (forms.length === 0) return undefined;
  const row = await db
    .selectFrom("addresses")
    .select("document_id")
    .where("kind", "=", "url")
    .where("address", "in", [...forms])
    .orderBy("recorded_at", "desc")
    .executeTakeFirst();
  return row?.document_id;
}

async function remove(
  { db, scrub }: Store<Tables>,
  { clock, indexing }: Writing,
  id: string,
  reason: string,
): Promise<Opened<{ readonly id: string }>> {
  const before = await db.transaction().execute(async (tx) => {
    const found = await findDocument(tx, id);
    if (found.state === "found") await bury(tx, indexing, id, reason, await nextInstant(tx, clock));
    return found;
  });
  if (before.state === "found") await scrub();
  return before;
}

async function openStore(path: string): Promise<Store<Tables>> {
  const store = openSqlite<Tables>(path, (tables) => {
    if (tables.length > 0 && !tables.includes(MIGRATION_TABLE)) throw new NotALedger(path);
  });
  try {
    await migrate(store.db, path);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Brings the tables up to date; leaves alone a ledger of a newer program. */
async function migrate(db: Kysely<Tables>, path: string): Promise<void> {
  const tables = (await db.introspection.getTables()).map((t) => t.name);
  const migrator = new Migrator({
    db,
    provider: migrationProvider,
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: LOCK_TABLE,
    // Kysely would tell the order by the clock, and a clock may be set back between two updates; names tell it too.
    allowUnorderedMigrations: true,
  });
  if (tables.includes(MIGRATION_TABLE)) {
    const done = await executed(db);
    const unknown = done.find((name) => !Object.hasOwn(MIGRATIONS, name));
    if (unknown !== undefined) throw new LedgerTooNew(path, unknown);
    // The usual case takes no write lock: one may read while another process writes.
    if (done.length === Object.keys(MIGRATIONS).length) return;
  }
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function executed(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.withTables<{ [MIGRATION_TABLE]: { name: string } }>().selectFrom(MIGRATION_TABLE).select("name").execute();
  return rows.map((r) => r.name);
}
