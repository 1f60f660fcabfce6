import { closeSync, openSync } from "node:fs";
import { type DatabaseConnection, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver, sql, type TransactionSettings } from "kysely";
import Database from "libsql";

/** How long a writer waits for another process to commit. */
const BUSY_MS = 10_000;

/** How long one waits for whom waiting is not worth it: longer than an article takes to be written, shorter than a reader notices. */
const SOON_MS = 200;

/** A store under the ledger: everything that engines do differently stands behind this. */
export interface Store<T> {
  readonly db: Kysely<T>;
  /** Work on a connection that waits for other writers only a moment. */
  soon<R>(work: (db: Kysely<T>) => Promise<R>): Promise<R>;
  /** Room the store takes, in bytes. */
  bytes(): Promise<number>;
  /** Makes sure that deleted rows cannot be read from the files any more. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an SQLite file as a store. This is the only file that knows SQLite: another engine brings a file like it.
 * A transaction that is not declared read-only takes the write lock at once, so that what it read still holds when
 * it writes.
 * @param accept is shown the tables of the file before anything in it is touched, and throws if they are not ours.
 */
export function openSqlite<T>(path: string, accept: (tables: readonly string[]) => void): Store<T> {
  keepPrivate(path);
  const file = new Database(path, { timeout: BUSY_MS });
  try {
    accept((file.prepare("select name from sqlite_master where type = 'table'").all() as readonly { name: string }[]).map((t) => t.name));
    file.pragma("journal_mode = WAL");
    file.pragma("synchronous = FULL"); // a commit is on the disk before it is reported
    file.pragma("foreign_keys = ON");
    file.pragma("secure_delete = ON");
  } catch (error) {
    file.close();
    throw error;
  }
  const db = new Kysely<T>({ dialect: new LedgerDialect(file) });
  const wait = (one: Kysely<T>, ms: number): Promise<unknown> => sql.raw(`pragma busy_timeout = ${ms}`).execute(one);
  return {
    db,
    soon: (work) =>
      db.connection().execute(async (one) => {
        await wait(one, SOON_MS);
        return work(one).finally(() => wait(one, BUSY_MS));
      }),
    bytes: () => Promise.resolve(pragmaNumber(file, "page_count") * pragmaNumber(file, "page_size")),
    scrub: () => {
      file.pragma("wal_checkpoint(TRUNCATE)"); // the log still holds the pages as they were
      return Promise.resolve();
    },
    close: () => db.destroy(),
  };
}

/** Whoever can read the file can read the ledger: a new one is for its owner only. The log beside it takes over its mode. */
function keepPrivate(path: string): void {
  try {
    closeSync(openSync(path, "ax", 0o600));
  } catch {
    // It exists, or cannot be made: the engine then says what is wrong.
  }
}

class LedgerDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#database);
  }
  override createAdapter(): TransactionalAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  /** Not as a prepared statement: one that did not get the lock would stay open, and no transaction after it could be committed. */
  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    this.#database.exec(settings?.accessMode === "read only" ? "begin" : "begin immediate");
  }

  /** On a full disk SQLite has rolled back by itself; failing to do it twice must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes("no transaction is active"))) throw error;
    }
  }
}

/** SQLite can undo a half-done migration; two processes that open a new file at once then take turns. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function pragmaNumber(file: Database.Database, name: string): number {
  const [row] = file.pragma(name) as readonly Record<string, number>[];
  return row?.[name] ?? 0;
}
