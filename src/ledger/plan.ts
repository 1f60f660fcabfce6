import type { Kysely } from "kysely";
import type { Document } from "../core/index.ts";
import { contentHash } from "./identity.ts";
import type { Address, Incoming, RecordOptions, Tombstone } from "./ledger.ts";
import { resolve } from "./resolve.ts";
import type { Tables } from "./tables.ts";
import { type Stated, stated, toVersion } from "./versions.ts";

/** Any row of the addresses: a text without an address is known by its content. */
type Alias = Address | { readonly kind: "content"; readonly address: string };

/** What recording an article will do. Made twice: before the analysis, and under the write lock. */
export type Plan =
  | { readonly does: "refuse"; readonly tombstone: Tombstone }
  | {
      readonly does: "write";
      readonly outcome: "new" | "new-version" | "reanalysed" | "unchanged" | "restored";
      readonly id: string;
      readonly newDocument: boolean;
      readonly newAddresses: readonly Alias[];
      /** Number of the version that will be the newest. */
      readonly version: number;
      readonly newVersion: boolean;
      /** Number of the analysis that will be the newest. */
      readonly analysis: number;
      readonly newAnalysis: boolean;
      /** What the analyser reads, complete. */
      readonly document: Document;
      readonly stated: Stated;
    };

/** Finds out what recording an article means in the ledger as it stands. Writes nothing. */
export async function planRecord(db: Kysely<Tables>, incoming: Incoming, analyser: string, options: RecordOptions): Promise<Plan> {
  const now = toVersion(incoming.article);
  const found = await resolve(db, { article: now, addresses: incoming.addresses });
  if (found.is === "deleted" && options.restore !== true) {
    const { id, deletedAt, reason } = found.grave;
    return { does: "refuse", tombstone: { id, deletedAt, reason } };
  }
  const named = incoming.addresses.length > 0 ? incoming.addresses : [contentAddress(now.text)];
  const incomingUrl = incoming.addresses.find((a) => a.kind === "url")?.address;
  if (found.is === "new" || found.is === "deleted") {
    const id = found.is === "new" ? found.id : found.grave.id;
    return {
      does: "write",
      outcome: found.is === "new" ? "new" : "restored",
      id,
      newDocument: true,
      newAddresses: named,
      version: (found.is === "deleted" ? found.grave.lastVersion : 0) + 1,
      newVersion: true,
      analysis: (found.is === "deleted" ? found.grave.lastAnalysis : 0) + 1,
      newAnalysis: true,
      document: { id, ...now, ...(incomingUrl !== undefined && { url: incomingUrl }) },
      stated: now,
    };
  }
  return planKnown(db, found.id, analyser, named, now);
}

/** What reading a known document again means. `now`: what the incoming article states, if it is news. */
export async function planKnown(db: Kysely<Tables>, id: string, analyser: string, named: readonly Alias[], now?: Stated): Promise<Plan> {
  const versions = await db.selectFrom("versions").selectAll().where("document_id", "=", id).orderBy("n").execute();
  const analysis = await db
    .selectFrom("analyses")
    .select(["n", "analyser"])
    .where("document_id", "=", id)
    .orderBy("n", "desc")
    .executeTakeFirstOrThrow();
  const known = await db.selectFrom("addresses").select(["kind", "address"]).where("document_id", "=", id).orderBy("recorded_at").execute();
  const newest = versions.at(-1);
  if (!newest) throw new Error(`document ${id} has no version`);
  const last = stated(newest);
  // An article that says nothing a version does not say already is no news, whichever version that is: a folder that
  // holds two states of one page can be ingested again and again.
  const newVersion = now !== undefined && !versions.map(stated).some((v) => same(merge(v, now), v));
  const merged = newVersion ? merge(last, now) : last;
  const newAnalysis = newVersion || analysis.analyser !== analyser;
  const newAddresses = named.filter((a) => a.kind !== "content" && !known.some((k) => k.kind === a.kind && k.address === a.address));
  const url = [...known, ...newAddresses].find((a) => a.kind === "url")?.address;
  return {
    does: "write",
    outcome: newVersion ? "new-version" : newAnalysis ? "reanalysed" : "unchanged",
    id,
    newDocument: false,
    newAddresses,
    version: newest.n + (newVersion ? 1 : 0),
    newVersion,
    analysis: analysis.n + (newAnalysis ? 1 : 0),
    newAnalysis,
    document: { id, ...merged, ...(url !== undefined && { url }) },
    stated: merged,
  };
}

/** What the article does not state is carried over: a text piped in again without its title has not lost its title. */
function merge(last: Stated, now: Stated): Stated {
  const published = now.published.basis === "unknown" ? last.published : now.published;
  // Hints point into a text; those of another text are worth nothing.
  const { hints: before, ...rest } = last;
  const hints = now.hints ?? (now.text === last.text ? before : undefined);
  return toVersion({ ...rest, ...now, published, ...(hints !== undefined && { hints }) });
}

const same = (a: Stated, b: Stated): boolean => JSON.stringify(a) === JSON.stringify(b);

function contentAddress(text: string): Alias {
  return { kind: "content", address: `sha256:${contentHash(text)}` };
}
