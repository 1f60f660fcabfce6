import type { Kysely, Selectable } from "kysely";
import type { Block, Document } from "../core/index.ts";
import { addressForms } from "./canonical-address.ts";
import { contentHash, namingAddress } from "./identity.ts";
import type { Address, Incoming, RecordOptions, Tombstone } from "./ledger.ts";
import { resolve } from "./resolve.ts";
import type { Tables } from "./tables.ts";
import { essence, type Stated, stated, toVersion } from "./versions.ts";

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
      /** Number of the version that says what the article says. */
      readonly matches: number;
      /** What makes each earlier version news, by the labels of its analysis; only where a new version is planned. */
      readonly before: readonly { readonly n: number; readonly essence: string }[];
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
  const addresses = canonicalAddresses(incoming.addresses);
  const named = addresses.length > 0 ? addresses : [contentAddress(now.text)];
  if (found.is === "new" || found.is === "deleted") {
    const id = found.is === "new" ? found.id : found.grave.id;
    const url = namingAddress(id, named);
    const version = (found.is === "deleted" ? found.grave.lastVersion : 0) + 1;
    return {
      does: "write",
      outcome: found.is === "new" ? "new" : "restored",
      id,
      newDocument: true,
      newAddresses: named,
      version,
      newVersion: true,
      matches: version,
      before: [],
      analysis: (found.is === "deleted" ? found.grave.lastAnalysis : 0) + 1,
      newAnalysis: true,
      document: { id, ...now, ...(url !== undefined && { url }) },
      stated: now,
    };
  }
  return planKnown(db, found.id, analyser, named, now);
}

/**
 * What reading a known document again means.
 * @param now what the incoming article states, if it is news
 * @param same number of the version that says the same, if that was found out by reading it
 */
export async function planKnown(
  db: Kysely<Tables>,
  id: string,
  analyser: string,
  named: readonly Alias[],
  now?: Stated,
  same?: number,
): Promise<Plan> {
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
  const twin = now === undefined ? undefined : versions.findLast((row) => saysNothingNew(stated(row), now));
  const newVersion = now !== undefined && twin === undefined;
  const merged = newVersion ? merge(last, now) : last;
  const newAnalysis = newVersion || analysis.analyser !== analyser;
  const newAddresses = named.filter((a) => a.kind !== "content" && !known.some((k) => k.kind === a.kind && k.address === a.address));
  const url = namingAddress(id, [...known, ...newAddresses]);
  const version = newest.n + (newVersion ? 1 : 0);
  return {
    does: "write",
    outcome: newVersion ? "new-version" : newAnalysis ? "reanalysed" : "unchanged",
    id,
    newDocument: false,
    newAddresses,
    version,
    newVersion,
    matches: newVersion ? version : (twin?.n ?? same ?? newest.n),
    before: newVersion ? await asRead(db, id, versions) : [],
    analysis: analysis.n + (newAnalysis ? 1 : 0),
    newAnalysis,
    document: { id, ...merged, ...(url !== undefined && { url }) },
    stated: merged,
  };
}

/** What the article does not state is carried over: a text piped in again without its title has not lost its title. */
function merge(last: Stated, now: Stated): Stated {
  const published = now.published.basis === "unknown" ? last.published : now.published;
  // Hints and pages point into a text; those of another text are worth nothing.
  const { hints: hintsBefore, pages: pagesBefore, ...rest } = last;
  const sameText = now.text === last.text;
  const hints = now.hints ?? (sameText ? hintsBefore : undefined);
  const pages = now.pages ?? (sameText ? pagesBefore : undefined);
  return toVersion({ ...rest, ...now, published, ...(hints !== undefined && { hints }), ...(pages !== undefined && { pages }) });
}

function saysNothingNew(version: Stated, now: Stated): boolean {
  const merged = merge(version, now);
  return JSON.stringify(merged) === JSON.stringify(version) || essence(merged) === essence(version);
}

/** The essence of every version as its newest analysis labelled it: words tell furniture too where there is no markup. */
async function asRead(
  db: Kysely<Tables>,
  id: string,
  versions: readonly Selectable<Tables["versions"]>[],
): Promise<{ n: number; essence: string }[]> {
  const analyses = await db.selectFrom("analyses").select(["version_n", "blocks"]).where("document_id", "=", id).orderBy("n").execute();
  const blocks = new Map(analyses.map((a) => [a.version_n, a.blocks]));
  return versions.map((row) => ({ n: row.n, essence: essence(stated(row), JSON.parse(blocks.get(row.n) ?? "[]") as Block[]) }));
}

/** The addresses an article is known by from now on, in canonical form and each once. */
export function canonicalAddresses(addresses: readonly Address[]): readonly Address[] {
  const canonical = addresses.map((a) => (a.kind === "url" ? { ...a, address: addressForms(a.address)[0] ?? a.address } : a));
  return canonical.filter((a, i) => canonical.findIndex((b) => b.kind === a.kind && b.address === a.address) === i);
}

function contentAddress(text: string): Alias {
  return { kind: "content", address: `sha256:${contentHash(text)}` };
}
