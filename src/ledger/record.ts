import type { Kysely, Transaction } from "kysely";
import { type Claim, quote } from "../core/index.ts";
import type { Acquisition } from "./acquisition.ts";
import { addAcquisition, unreadable } from "./acquisitions.ts";
import { saidBefore } from "./essence.ts";
import { hideItem } from "./forget.ts";
import { contentHash } from "./identity.ts";
import { nextInstant } from "./instant.ts";
import type { Address, Analyser, Analysis, Incoming, Recorded, RecordOptions } from "./ledger.ts";
import { type PackedOriginal, pack } from "./originals.ts";
import { canonicalAddresses, type Plan, planKnown, planRecord } from "./plan.ts";
import { refreshReviews } from "./reviews.ts";
import { type Indexing, indexDocument } from "./search-index.ts";
import { settleItem } from "./source-items.ts";
import type { ItemKey } from "./source-types.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";
import type { VersionMetadata } from "./version-metadata.ts";

/** Rows per INSERT: engines limit the number of bound values. */
const BATCH = 100;

/** What every change of the ledger needs. */
export interface Writing {
  readonly clock: () => Date;
  readonly indexing: Indexing;
}

/** What goes into the ledger with an article, in the same transaction. */
interface Along {
  readonly acquisition?: Acquisition | undefined;
  readonly original?: PackedOriginal | undefined;
  readonly item?: ItemKey | undefined;
  readonly metadata?: VersionMetadata | undefined;
}

/** Records an article; see {@link Ledger.record}. */
export async function record(
  db: Kysely<Tables>,
  writing: Writing,
  incoming: Incoming,
  analyser: Analyser,
  options: RecordOptions,
): Promise<Recorded> {
  const { acquisition, original, item } = options;
  const reading: Guard["reading"] = (work) => db.transaction().setAccessMode("read only").execute(work);
  const along: Along = { acquisition, original: original && (await pack(reading, original)), item, metadata: incoming.metadata };
  const makePlan = (tx: Kysely<Tables>): Promise<Plan> => planRecord(tx, incoming, analyser.version, options);
  return carryOut(db, writing, analyser, options.sample === true, along, makePlan, canonicalAddresses(incoming.addresses));
}

/** Reads a known document again; see {@link Ledger.reanalyse}. */
export function reanalyse(db: Kysely<Tables>, writing: Writing, id: string, analyser: Analyser): Promise<Recorded> {
  return carryOut(db, writing, analyser, false, {}, (tx) => planKnown(tx, id, analyser.version, []), []);
}

/**
 * Plans, analyses without holding a lock, then plans again under the write lock; if another process came between, it
 * starts over with what is there now.
 */
async function carryOut(
  db: Kysely<Tables>,
  { clock, indexing }: Writing,
  analyser: Analyser,
  sample: boolean,
  along: Along,
  planFirst: (db: Kysely<Tables>) => Promise<Plan>,
  named: readonly Address[],
): Promise<Recorded> {
  let makePlan = planFirst;
  for (;;) {
    const plan = await db.transaction().setAccessMode("read only").execute(makePlan);
    const analysis = plan.does === "write" && plan.newAnalysis ? analyser.analyse(plan.document) : undefined;
    const same = plan.does === "write" && analysis && plan.newVersion ? saidBefore(plan.before, plan.stated, analysis.blocks) : undefined;
    if (plan.does === "write" && same !== undefined) {
      makePlan = async (tx) => {
        const there = await tx.selectFrom("documents").select("document_id").where("document_id", "=", plan.id).executeTakeFirst();
        return there ? planKnown(tx, plan.id, analyser.version, named, undefined, same) : planFirst(tx);
      };
      continue;
    }
    const isNews = plan.does === "write" && (analysis !== undefined || plan.newVersion || plan.newAddresses.length > 0);
    if (!isNews && isNothing(along)) return toRecorded(plan);
    const written = await db.transaction().execute(async (tx) => {
      if (JSON.stringify(await makePlan(tx)) !== JSON.stringify(plan)) return false;
      const at = await nextInstant(tx, clock);
      if (plan.does === "write") {
        await write(tx, plan, analysis, analyser.version, sample, along.metadata, at);
        if (analysis) {
          await indexDocument(tx, indexing, plan.id);
          await refreshReviews(tx, [plan.id], { at, sentences: indexing.indexer?.passages });
        }
      }
      await writeAlong(tx, plan, along, at);
      return true;
    });
    if (written) return toRecorded(plan, analysis);
  }
}

const isNothing = ({ acquisition, item }: Along): boolean => acquisition === undefined && item === undefined;

function toRecorded(plan: Plan, analysis?: Analysis): Recorded {
  if (plan.does === "refuse") return { outcome: "deleted", tombstone: plan.tombstone };
  return { outcome: plan.outcome, id: plan.id, version: plan.matches, claims: analysis?.claims.length ?? 0 };
}

/** The line in the log, the original and the item of an article. Of a deleted document nothing readable comes in. */
async function writeAlong(tx: Transaction<Tables>, plan: Plan, { acquisition, original, item }: Along, at: string): Promise<void> {
  if (plan.does === "refuse") {
    if (acquisition) await addAcquisition(tx, unreadable(acquisition), undefined, { document: plan.tombstone.id }, at);
    if (item) await hideItem(tx, item);
    return;
  }
  const { id: document, matches: version } = plan;
  if (acquisition) {
    const source = acquisition.source ?? item?.source;
    await addAcquisition(tx, { ...acquisition, ...(source !== undefined && { source }) }, original, { document, version }, at);
  }
  if (item) await settleItem(tx, item, { state: "done", error: null, next_try: null, document_id: document });
}

type WritePlan = Extract<Plan, { does: "write" }>;

async function write(
  tx: Transaction<Tables>,
  plan: WritePlan,
  analysis: Analysis | undefined,
  analyser: string,
  sample: boolean,
  metadata: VersionMetadata | undefined,
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
    const { text, title, outlet, language, published, hints, pages } = plan.stated;
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
        pages: pages ? JSON.stringify(pages) : null,
        metadata: metadata ? JSON.stringify(metadata) : null,
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
