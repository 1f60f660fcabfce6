import type { Kysely, Transaction } from "kysely";
import { type Claim, quote } from "../core/index.ts";
import { contentHash } from "./identity.ts";
import { nextInstant } from "./instant.ts";
import type { Analyser, Analysis, Incoming, Recorded, RecordOptions } from "./ledger.ts";
import { type Plan, planKnown, planRecord } from "./plan.ts";
import type { Tables } from "./tables.ts";

/** Rows per INSERT: engines limit the number of bound values. */
const BATCH = 100;

/** Records an article; see {@link Ledger.record}. */
export function record(
  db: Kysely<Tables>,
  clock: () => Date,
  incoming: Incoming,
  analyser: Analyser,
  options: RecordOptions,
): Promise<Recorded> {
  return carryOut(db, clock, analyser, options, (tx) => planRecord(tx, incoming, analyser.version, options));
}

/** Reads a known document again; see {@link Ledger.reanalyse}. */
export function reanalyse(db: Kysely<Tables>, clock: () => Date, id: string, analyser: Analyser): Promise<Recorded> {
  return carryOut(db, clock, analyser, {}, (tx) => planKnown(tx, id, analyser.version, []));
}

/**
 * Plans, analyses without holding a lock, then plans again under the write lock; if another process came between, it
 * starts over with what is there now.
 */
async function carryOut(
  db: Kysely<Tables>,
  clock: () => Date,
  analyser: Analyser,
  options: RecordOptions,
  makePlan: (db: Kysely<Tables>) => Promise<Plan>,
): Promise<Recorded> {
  for (;;) {
    const plan = await db.transaction().setAccessMode("read only").execute(makePlan);
    if (plan.does === "refuse") return { outcome: "deleted", tombstone: plan.tombstone };
    const analysis = plan.newAnalysis ? analyser.analyse(plan.document) : undefined;
    const claims = analysis?.claims.length ?? 0;
    if (!analysis && plan.newAddresses.length === 0) return { outcome: plan.outcome, id: plan.id, claims };
    const written = await db.transaction().execute(async (tx) => {
      if (JSON.stringify(await makePlan(tx)) !== JSON.stringify(plan)) return false;
      await write(tx, plan, analysis, analyser.version, options.sample === true, await nextInstant(tx, clock));
      return true;
    });
    if (written) return { outcome: plan.outcome, id: plan.id, claims };
  }
}

type WritePlan = Extract<Plan, { does: "write" }>;

async function write(
  tx: Transaction<Tables>,
  plan: WritePlan,
  analysis: Analysis | undefined,
  analyser: string,
  sample: boolean,
  at: string,
): Promise<void> {
  const id = plan.id;
  if (plan.newDocument)
    await tx
      .insertInto("documents")
      .values({ document_id: id, sample: sample ? 1 : 0, recorded_at: at })
      .execute();
  for (const { kind, address } of plan.newAddresses)
    await tx.insertInto("addresses").values({ document_id: id, kind, address, recorded_at: at }).execute();
  if (plan.newVersion) {
    const { text, title, outlet, language, published, hints } = plan.stated;
    await tx
      .insertInto("versions")
      .values({
        document_id: id,
        n: plan.version,
        hash: contentHash(text),
        text,
        title: title ?? null,
        outlet: outlet ?? null,
        language: language ?? null,
        published: JSON.stringify(published),
        hints: hints ? JSON.stringify(hints) : null,
        recorded_at: at,
      })
      .execute();
  }
  if (!analysis) return;
  await tx
    .insertInto("analyses")
    .values({
      document_id: id,
      n: plan.analysis,
      version_n: plan.version,
      analyser,
      status: analysis.status,
      reason: analysis.reason ?? null,
      title: analysis.title ?? null,
      outlet: analysis.outlet ?? null,
      published: JSON.stringify(analysis.published),
      blocks: JSON.stringify(analysis.blocks),
      unread: JSON.stringify(analysis.unread),
      agencies: JSON.stringify(analysis.agencies),
      genre: JSON.stringify(analysis.genre),
      recorded_at: at,
    })
    .execute();
  const rows = analysis.claims.map((claim, i) => claimRow(plan, i + 1, claim, at));
  for (let i = 0; i < rows.length; i += BATCH)
    await tx
      .insertInto("claims")
      .values(rows.slice(i, i + BATCH))
      .execute();
}

function claimRow(plan: WritePlan, n: number, claim: Claim, at: string): Tables["claims"] {
  return {
    document_id: plan.id,
    analysis_n: plan.analysis,
    n,
    kind: claim.kind,
    ends: claim.ends === true ? 1 : 0,
    actors: claim.actors.map((a) => a.code).join(" "),
    recipients: claim.recipients.map((a) => a.code).join(" "),
    sources: claim.sources.map((s) => s.name).join(" > "),
    stance: claim.stance,
    factuality: claim.factuality,
    tense: claim.tense,
    time: claim.time ?? null,
    quote: quote(plan.document.text, claim.evidence),
    evidence_start: claim.evidence.start,
    evidence_end: claim.evidence.end,
    rule: claim.rule,
    body: JSON.stringify(claim),
    recorded_at: at,
  };
}
