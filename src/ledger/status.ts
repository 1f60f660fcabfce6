import { type Kysely, sql } from "kysely";
import { lastLearned } from "./instant.ts";
import type { LedgerCounts, OriginalCounts, SourceCounts } from "./ledger.ts";
import { droppable } from "./originals.ts";
import { EVER } from "./read.ts";
import { readSources } from "./sources.ts";
import type { Tables } from "./tables.ts";

type Counts = Omit<LedgerCounts, "path" | "schema" | "bytes">;

/** How much the ledger holds. */
export async function readStatus(db: Kysely<Tables>): Promise<Counts> {
  const newest = db
    .selectFrom("analyses")
    .select((e) => ["document_id", e.fn.max("n").as("n")])
    .groupBy("document_id");
  const count = async (query: Promise<{ readonly count: number | string | bigint } | undefined>): Promise<number> =>
    Number((await query)?.count ?? 0);
  const rows = (table: "documents" | "versions" | "analyses"): Promise<number> =>
    count(
      db
        .selectFrom(table)
        .select((e) => e.fn.countAll().as("count"))
        .executeTakeFirst(),
    );
  const last = await lastLearned(db);
  return {
    documents: await rows("documents"),
    versions: await rows("versions"),
    analyses: await rows("analyses"),
    claims:
      (await reviewedBalance(db)) +
      (await count(
        db
          .selectFrom("claims as c")
          .innerJoin(newest.as("newest"), (j) => j.onRef("newest.document_id", "=", "c.document_id").onRef("newest.n", "=", "c.analysis_n"))
          .select((e) => e.fn.countAll().as("count"))
          .executeTakeFirst(),
      )),
    unread: await count(
      db
        .selectFrom("analyses as a")
        .innerJoin(newest.as("newest"), (j) => j.onRef("newest.document_id", "=", "a.document_id").onRef("newest.n", "=", "a.n"))
        .select(sql<number>`coalesce(sum(json_array_length(a.unread)), 0)`.as("count"))
        .executeTakeFirst(),
    ),
    notAnalysed: await count(
      db
        .selectFrom("analyses as a")
        .innerJoin(newest.as("newest"), (j) => j.onRef("newest.document_id", "=", "a.document_id").onRef("newest.n", "=", "a.n"))
        .select((e) => e.fn.countAll().as("count"))
        .where("a.status", "=", "not-analysed")
        .executeTakeFirst(),
    ),
    sample: await count(
      db
        .selectFrom("documents")
        .select((e) => e.fn.countAll().as("count"))
        .where("sample", "=", 1)
        .executeTakeFirst(),
    ),
    deleted: await count(
      db
        .selectFrom("tombstones as t")
        .leftJoin("documents as d", "d.document_id", "t.document_id")
        .select((e) => e.fn.count("t.document_id").distinct().as("count"))
        .where("d.document_id", "is", null)
        .executeTakeFirst(),
    ),
    originals: await countOriginals(db),
    acquisitions: await countOutcomes(db),
    sources: await countSources(db),
    ...(last !== undefined && { lastRecordedAt: last }),
  };
}

/** True if a document of the sample is there. */
export async function hasSample(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom("documents").select("document_id").where("sample", "=", 1).limit(1).executeTakeFirst()) !== undefined;
}

/** Claims that people added, less those that they rejected. */
async function reviewedBalance(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ n: number | null }>`
    select sum(case when r.quote is not null then r.state = 'added' else -(r.state = 'rejected') end) as n from claim_reviews r
    join (select document_id, max(n) as n from analyses group by document_id) a on a.document_id = r.document_id and a.n = r.analysis_n
    where not exists (select 1 from claim_reviews s
      where s.document_id = r.document_id and s.claim_id = r.claim_id and s.recorded_at > r.recorded_at)`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

async function countOriginals(db: Kysely<Tables>): Promise<OriginalCounts> {
  const { all, dropped } = await db
    .selectFrom("originals")
    .select((e) => [e.fn.countAll().as("all"), e.fn.count("dropped_at").as("dropped")])
    .executeTakeFirstOrThrow();
  const kept = await droppable(db, EVER);
  return { kept: Number(all) - Number(dropped), length: kept.length, stored: kept.stored, dropped: Number(dropped) };
}

async function countOutcomes(db: Kysely<Tables>): Promise<Readonly<Record<string, number>>> {
  const rows = await db
    .selectFrom("acquisitions")
    .select((e) => ["outcome", e.fn.countAll().as("n")])
    .groupBy("outcome")
    .execute();
  const counts = rows.map(({ outcome, n }) => [outcome, Number(n)] as const);
  return Object.fromEntries(counts.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

async function countSources(db: Kysely<Tables>): Promise<SourceCounts> {
  const sources = await readSources(db, false);
  const gone = sources.filter((s) => s.state.gone === true).length;
  return {
    active: sources.length,
    failing: sources.filter((s) => s.state.failures > 0 && s.state.gone !== true).length,
    gone,
    waiting: sources.reduce((sum, s) => sum + s.items.waiting, 0),
    failedItems: sources.reduce((sum, s) => sum + s.items.failed, 0),
  };
}

/** Ids of documents whose newest analysis was made by another analyser version, oldest first. */
export async function readOutdated(db: Kysely<Tables>, analyser: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("analyses as a")
    .select("a.document_id")
    .where("a.analyser", "!=", analyser)
    .where((e) =>
      e.not(
        e.exists(e.selectFrom("analyses as b").select("b.n").whereRef("b.document_id", "=", "a.document_id").whereRef("b.n", ">", "a.n")),
      ),
    )
    .orderBy("a.recorded_at")
    .execute();
  return rows.map((r) => r.document_id);
}
