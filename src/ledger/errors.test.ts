import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import Database from "libsql";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { asLedgerError, LedgerError } from "./errors.ts";
import { openLedger } from "./open-ledger.ts";
import { openSqlite } from "./sqlite.ts";

const clock = (): Date => new Date("2024-03-12T10:00:00Z");
const opening = (path: string): Promise<unknown> =>
  openLedger(path, { clock }).then(
    () => "opened",
    (e: unknown) => e,
  );

test("a file that is no database, a folder and a missing folder are told apart from a ledger", async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, "text.txt"), "kein Ledger ".repeat(200));
  mkdirSync(join(folder, "ordner"));
  expect(await opening(join(folder, "text.txt"))).toMatchObject({ code: "not-a-ledger" });
  expect(await opening(join(folder, "ordner"))).toMatchObject({ code: "ledger-unreachable" });
  expect(await opening(join(folder, "fehlt", "l.db"))).toMatchObject({ code: "ledger-unreachable" });
});

test("somebody else's database is left alone", async () => {
  const path = join(tempFolder(), "browser.db");
  const other = new Database(path);
  other.exec("create table places (url text)");
  other.close();
  const before = readFileSync(path);
  expect(await opening(path)).toMatchObject({ code: "not-a-ledger" });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a ledger of a newer program is left alone", async () => {
  const path = join(tempFolder(), "l.db");
  await (await openLedger(path, { clock })).close();
  const raw = new Database(path);
  raw.exec("insert into ledger_migrations (name, timestamp) values ('0099-later', '2030-01-01')");
  raw.close();
  const error = await opening(path);
  expect(error).toMatchObject({ code: "ledger-too-new" });
  expect(String(error)).toContain("0099-later");
});

test("a full disk is told, and the store still works afterwards", async () => {
  const path = join(tempFolder(), "l.db");
  const store = openSqlite<{ t: { a: string } }>(path, () => undefined);
  await store.db.schema.createTable("t").addColumn("a", "text").execute();
  const pages = (await store.bytes()) / 4096;
  await sql.raw(`pragma max_page_count = ${pages + 1}`).execute(store.db);
  const error: unknown = await store.db
    .insertInto("t")
    .values({ a: "x".repeat(20_000) })
    .execute()
    .catch((e: unknown) => e);
  expect(asLedgerError(error, path)).toMatchObject({ code: "ledger-full" });
  await store.db.insertInto("t").values({ a: "klein" }).execute();
  await store.close();
});

test.each([
  ["SQLITE_BUSY", "ledger-locked"],
  ["SQLITE_READONLY_DIRECTORY", "ledger-read-only"],
  ["SQLITE_CORRUPT", "ledger-damaged"],
  ["SQLITE_CANTOPEN", "ledger-unreachable"],
])("%s becomes %s and says what to do", (code, ours) => {
  const error = asLedgerError(Object.assign(new Error("x"), { code }), "/pfad/l.db");
  expect(error).toBeInstanceOf(LedgerError);
  expect(error).toMatchObject({ code: ours });
  expect((error as Error).message).toContain("/pfad/l.db");
});

test("what is not the engine's error stays as it is", () => {
  const error = new RangeError("x");
  expect(asLedgerError(error, "l.db")).toBe(error);
});
