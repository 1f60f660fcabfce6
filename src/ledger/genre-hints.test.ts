import { join } from "node:path";
import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { up as firstLedger } from "./migrations/0001-first-ledger.ts";
import { openLedger } from "./open-ledger.ts";
import { openSqlite } from "./sqlite.ts";
import type { Tables } from "./tables.ts";

const clock = (): Date => new Date("2024-03-12T10:00:00Z");

test("what an analysis hints at, and its unread sentences with their actors, come back", async () => {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock });
  const tiny = tinyAnalyser();
  const genre = [{ genre: "news", basis: "agency", rule: "r", says: "nmd" }] as const;
  const unread = [{ start: 0, end: 3, actors: ["IRN", "RUS"] }];
  await ledger.record(incoming("IRN trifft RUS"), { ...tiny, analyse: (d) => ({ ...tiny.analyse(d), genre, unread }) });
  const { documents } = await ledger.snapshot();
  expect(documents[0]).toMatchObject({ genre, unread });
  expect((await ledger.status()).unread).toBe(1);
  await ledger.close();
});

test("a ledger of the first shape is brought up to date; what it holds knows no hints and no actors of unread sentences", async () => {
  const path = join(tempFolder(), "old.db");
  const { db, close } = openSqlite<Tables>(path, () => {});
  await firstLedger(db as unknown as Kysely<unknown>);
  await db.schema.createTable("ledger_migrations").addColumn("name", "text").addColumn("timestamp", "text").execute();
  await db.schema.createTable("ledger_migration_lock").addColumn("id", "text").addColumn("is_locked", "integer").execute();
  const old = db.withTables<{
    ledger_migrations: { name: string; timestamp: string };
    ledger_migration_lock: { id: string; is_locked: number };
  }>();
  await old.insertInto("ledger_migrations").values({ name: "0001-first-ledger", timestamp: "2024-01-01" }).execute();
  await old.insertInto("ledger_migration_lock").values({ id: "migration_lock", is_locked: 0 }).execute();
  const at = "2024-01-01T00:00:00.000Z";
  await db.insertInto("documents").values({ document_id: "d", sample: 0, recorded_at: at }).execute();
  const version = { title: null, outlet: null, published: '{"basis":"unknown"}', recorded_at: at };
  await db
    .insertInto("versions")
    .values({ ...version, document_id: "d", n: 1, hash: "h", text: "IRN und RUS.", language: null, hints: null })
    .execute();
  const analysis = {
    document_id: "d",
    n: 1,
    version_n: 1,
    analyser: "old",
    status: "analysed",
    reason: null,
    blocks: "[]",
    agencies: "[]",
  } as const;
  await db
    .insertInto("analyses")
    // The first shape has no column for hints.
    .values({ ...version, ...analysis, unread: '[{"start":0,"end":12}]' } as unknown as Tables["analyses"])
    .execute();
  await close();

  const ledger = await openLedger(path, { clock });
  const { documents } = await ledger.snapshot();
  expect(documents[0]).toMatchObject({ genre: [], unread: [{ start: 0, end: 12, actors: [] }] });
  await ledger.close();
});
