import type { Kysely, Selectable } from "kysely";
import type { Block, Document } from "../core/index.ts";
import { addressForms } from "./canonical-address.ts";
import { type Before, mergeDates, said, saysTheSame } from "./essence.ts";
import { contentHash, namingAddress } from "./identity.ts";
import { differ, nearest, placeInTime, type StateInTime } from "./in-time.ts";
import type { Address, Incoming, RecordOptions, Tombstone } from "./ledger.ts";
import { resolve } from "./resolve.ts";
import { sightingOf, sightings } from "./sightings.ts";
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
      /** Number of the version that is written, else of the present one. */
      readonly version: number;
      readonly newVersion: boolean;
      /** Number of the version that says what the article says. */
      readonly matches: number;
      /** What the versions say that it may only repeat, by the labels of their analyses; only where a new version is planned. */
      readonly before: readonly Before[];
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
  const found = (await stillThere(db, options.document)) ?? (await resolve(db, { article: now, addresses: incoming.addresses }));
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
  const inTime = sightingOf(incoming.addresses, incoming.metadata, options.acquisition);
  return planKnown(db, found.id, analyser, named, { stated: now, inTime });
}

/** The document that the article is known to be, unless it was deleted meanwhile. */
async function stillThere(db: Kysely<Tables>, id: string | undefined): Promise<{ readonly is: "known"; readonly id: string } | undefined> {
  if (id === undefined) return undefined;
  const row = await db.selectFrom("documents").select("document_id").where("document_id", "=", id).executeTakeFirst();
  return row && { is: "known", id };
}

/** A state of an article, and when and where it was to be seen. */
export interface State {
  readonly stated: Stated;
  readonly inTime: StateInTime;
}

/**
 * What reading a known document again means.
 *
 * A state that is later than the present one is compared with that alone: a page that goes back to what it said before has changed once
 * more. One that is earlier, or of which nobody knows when it was there, is compared with all versions: a folder that holds two states of a
 * page can be ingested again and again. An earlier state that says something else is kept as a version, but what is present stays.
 * @param now the incoming article, if it may be news
 * @param same number of the version that says the same, if that was found out by reading it
 */
export async function planKnown(
  db: Kysely<Tables>,
  id: string,
  analyser: string,
  named: readonly Alias[],
  now?: State,
  same?: number,
): Promise<Plan> {
  const versions = await db.selectFrom("versions").selectAll().where("document_id", "=", id).orderBy("n").execute();
  const analysis = await db
    .selectFrom("analyses")
    .select(["n", "version_n", "analyser"])
    .where("document_id", "=", id)
    .orderBy("n", "desc")
    .executeTakeFirstOrThrow();
  const known = await db.selectFrom("addresses").select(["kind", "address"]).where("document_id", "=", id).orderBy("recorded_at").execute();
  const [present, newest] = [versions.find((row) => row.n === analysis.version_n), versions.at(-1)];
  if (!present || !newest) throw new Error(`document ${id} has no version ${analysis.version_n}`);
  const last = stated(present);
  const news = now && (await compare(db, id, versions, present, now));
  const newVersion = news !== undefined && news.twin === undefined;
  const merged = newVersion ? merge(last, news.stated) : last;
  const newAnalysis = newVersion ? !news.isEarlier : analysis.analyser !== analyser;
  const newAddresses = named.filter((a) => a.kind !== "content" && !known.some((k) => k.kind === a.kind && k.address === a.address));
  const url = namingAddress(id, [...known, ...newAddresses]);
  const version = newVersion ? newest.n + 1 : present.n;
  return {
    does: "write",
    outcome: newVersion ? "new-version" : newAnalysis ? "reanalysed" : "unchanged",
    id,
    newDocument: false,
    newAddresses,
    version,
    newVersion,
    matches: newVersion ? version : (news?.twin ?? same ?? present.n),
    before: newVersion ? await asRead(db, id, news.candidates) : [],
    analysis: analysis.n + (newAnalysis ? 1 : 0),
    newAnalysis,
    document: { id, ...merged, ...(url !== undefined && { url }) },
    stated: merged,
  };
}

type Row = Selectable<Tables["versions"]>;

interface Candidate {
  readonly row: Row;
  /** The state came by another address than this version. */
  readonly anotherForm: boolean;
}

interface Comparison {
  readonly stated: Stated;
  /** It was there before the present version. */
  readonly isEarlier: boolean;
  /** Versions that it may only repeat. */
  readonly candidates: readonly Candidate[];
  /** Number of the one that it does repeat. */
  readonly twin?: number;
}

async function compare(db: Kysely<Tables>, id: string, versions: readonly Row[], present: Row, now: State): Promise<Comparison> {
  const seen = await sightings(db, id, versions);
  const inTime = (row: Row): StateInTime => seen.get(row.n) ?? { fetched: [], asked: [] };
  const own = inTime(present);
  const all = [...seen.values()].flatMap((state) => state.fetched);
  const place = placeInTime(now.inTime, own.fetched.length > 0 ? own : { ...own, fetched: all });
  // What was fetched at one time is one state, whichever came after it: an archive can be read again and again.
  const sameTime = (row: Row): boolean =>
    inTime(row).fetched.some((time) => now.inTime.fetched.some((t) => Date.parse(t) === Date.parse(time)));
  const candidates = versions
    .filter((row) => place !== "later" || row.n === present.n || sameTime(row))
    .map((row) => ({ row, anotherForm: differ(now.inTime.asked, inTime(row).asked) }));
  const repeated = candidates.filter(({ row, anotherForm }) => saysNothingNew(stated(row), now.stated, anotherForm));
  // Where a page went back, two versions say the same: it is the one of that time.
  const twin = nearest(
    now.inTime,
    repeated.map(({ row }) => ({ n: row.n, ...inTime(row) })),
  );
  return { stated: now.stated, isEarlier: place === "earlier", candidates, ...(twin !== undefined && { twin }) };
}

/** What the article does not state is carried over: a text piped in again without its title has not lost its title. */
function merge(last: Stated, now: Stated): Stated {
  const published = mergeDates(last.published, now.published);
  // Hints and pages point into a text; those of another text are worth nothing.
  const { hints: hintsBefore, pages: pagesBefore, ...rest } = last;
  const sameText = now.text === last.text;
  const hints = now.hints ?? (sameText ? hintsBefore : undefined);
  const pages = now.pages ?? (sameText ? pagesBefore : undefined);
  return toVersion({ ...rest, ...now, published, ...(hints !== undefined && { hints }), ...(pages !== undefined && { pages }) });
}

function saysNothingNew(version: Stated, now: Stated, anotherForm: boolean): boolean {
  const merged = merge(version, now);
  return JSON.stringify(merged) === JSON.stringify(version) || saysTheSame(said(version), said(merged), anotherForm);
}

/** What versions say as their newest analyses labelled them: words tell furniture too where there is no markup. */
async function asRead(db: Kysely<Tables>, id: string, candidates: readonly Candidate[]): Promise<readonly Before[]> {
  const analyses = await db.selectFrom("analyses").select(["version_n", "blocks"]).where("document_id", "=", id).orderBy("n").execute();
  const blocks = new Map(analyses.map((a) => [a.version_n, a.blocks]));
  return candidates.map(({ row, anotherForm }) => {
    const labelled = blocks.get(row.n);
    return { n: row.n, said: said(stated(row), labelled === undefined ? undefined : (JSON.parse(labelled) as Block[])), anotherForm };
  });
}

/** The addresses an article is known by from now on, in canonical form and each once. */
export function canonicalAddresses(addresses: readonly Address[]): readonly Address[] {
  const canonical = addresses.map((a) => (a.kind === "url" ? { ...a, address: addressForms(a.address)[0] ?? a.address } : a));
  return canonical.filter((a, i) => canonical.findIndex((b) => b.kind === a.kind && b.address === a.address) === i);
}

function contentAddress(text: string): Alias {
  return { kind: "content", address: `sha256:${contentHash(text)}` };
}
