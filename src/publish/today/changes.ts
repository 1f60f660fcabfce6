import type { Event, EventStatus } from "../../analysis/events/event.ts";
import { eventStatus } from "../../analysis/events/history.ts";
import { isRelation } from "../../analysis/events/kind-class.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { dyadsOf, type Study, study } from "../../analysis/index.ts";
import { remember } from "../../analysis/remember.ts";
import type { Told } from "../../analysis/told.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import type { RecordedClaim, RecordedDocument, Snapshot } from "../../core/index.ts";
import type { ChangeSort } from "./views.ts";

/** What was told anew of one event, or of one standing relation. */
export interface Change {
  /** Absent for a standing relation. */
  readonly event?: Event;
  /** What changed, the gravest first. */
  readonly sorts: readonly [ChangeSort, ...ChangeSort[]];
  /** How it was told to stand until then, and what was told for the first time since; each in the order of the articles. */
  readonly was: readonly EventStatus[];
  readonly now: readonly EventStatus[];
  /** So many more independent origins at least, of what was known before. */
  readonly newOrigins: number;
  /** The claim that brings the change. */
  readonly lead: RecordedClaim;
  /** All claims of it. */
  readonly claims: readonly RecordedClaim[];
}

/** What changed since an instant, and what only looks like news. */
export interface Changes {
  readonly changes: readonly Change[];
  /** Pairs of happenings that oppose each other for the first time. */
  readonly contradictions: number;
  readonly articles: {
    /** Came in since. */
    readonly added: number;
    /** Known before, and changed since. */
    readonly revised: number;
    /** Of these: articles with claims that told nothing new, and articles without any claim. */
    readonly reprints: number;
    readonly silent: number;
  };
}

/**
 * What is told anew since an instant: events told for the first time, told to stand otherwise, newly contradicted, or told by further independent
 * origins. An article that tells again what was told changes nothing, however often it is printed. What counts is when the text came into the
 * ledger, not when it was analysed: reading an article again with a better program is no news.
 * @param since ISO 8601 instant, UTC
 * @param replaced claims, as they stood then, of articles that were known then and have another text now (see {@link revisedSince})
 */
export function changesSince(snapshot: Snapshot, since: string, replaced: readonly RecordedClaim[] = []): Changes {
  const found = study(snapshot);
  const young = snapshot.documents.filter((d) => textFrom(d) >= since);
  const youngIds = new Set(young.map((d) => d.document.id));
  const said = saidBefore(snapshot, youngIds, replaced);
  const isFresh = (claim: RecordedClaim): boolean => {
    if (!youngIds.has(claim.documentId)) return false;
    const before = said(claim.documentId);
    return before.size === 0 || !before.has(essence(claim));
  };
  const fresh = new Set(snapshot.claims.filter(isFresh).map((c) => c.id));
  const opposed = newlyOpposed(found, fresh);
  const opposing = new Set(opposed.flatMap(({ a, b }) => [a, b].filter((id) => fresh.has(id))));
  const changes = mattersOf(found, fresh).flatMap((m) => changeOf(m, fresh, opposing) ?? []);
  return {
    changes,
    contradictions: pairsOfHappenings(opposed, found),
    articles: countArticles(young, snapshot.claims, changes, fresh, since, found),
  };
}

/** Ids of documents that were known at an instant and have another text now. */
export function revisedSince(snapshot: Snapshot, since: string): readonly string[] {
  return snapshot.documents.filter((d) => isRevised(d, since)).map((d) => d.document.id);
}

const isRevised = (d: RecordedDocument, since: string): boolean => textFrom(d) >= since && (d.versions[0]?.recordedAt ?? "") < since;

/** When the present text of a document came in: ISO 8601 instant, UTC. */
export function textFrom({ versions }: RecordedDocument): string {
  return versions.findLast((v) => v.older !== true)?.recordedAt ?? "";
}

/** What an article had told before: in an earlier text of its own, or in an older print of its text. */
function saidBefore(
  snapshot: Snapshot,
  young: ReadonlySet<string>,
  replaced: readonly RecordedClaim[],
): (document: string) => ReadonlySet<string> {
  const { origins } = study(snapshot);
  const originOf = (document: string): string => origins.decisions.get(document)?.origin ?? document;
  const printed = new Set([...young].map(originOf));
  const old = snapshot.claims.filter((c) => !young.has(c.documentId) && printed.has(originOf(c.documentId)));
  const byOrigin = groupBy(old, (c) => originOf(c.documentId));
  const own = groupBy(replaced, (c) => c.documentId);
  return remember((document) => new Set([...(byOrigin.get(originOf(document)) ?? []), ...(own.get(document) ?? [])].map(essence)));
}

/** What a claim tells, so that an article which is printed anew with the same claim has not told it anew. */
function essence(claim: RecordedClaim): string {
  const codes = (side: RecordedClaim["actors"]): string => side.map((a) => a.code).join("+");
  return [claim.kind, claim.ends === true, codes(claim.actors), codes(claim.recipients), eventStatus(claim)].join(" ");
}

/** Claims that tell of one thing. */
interface Matter {
  readonly event?: Event;
  readonly told: readonly Told[];
}

/** The events and standing relations that fresh claims tell of, with all their claims. */
function mattersOf({ eventOf, told, toldOf }: Study, fresh: ReadonlySet<string>): readonly Matter[] {
  const events = new Set([...fresh].flatMap((id) => eventOf.get(id) ?? []));
  const relations = groupBy(
    told.filter(({ claim }) => isRelation(claim.kind) && !eventOf.has(claim.id)),
    ({ claim }) => [claim.kind, claim.ends === true, ...dyadsOf(claim)].join(" "),
  );
  return [
    ...[...events].map((event) => ({ event, told: event.members.flatMap((m) => toldOf.get(m.claim.id) ?? []) })),
    ...[...relations.values()].filter((of) => of.some((t) => fresh.has(t.claim.id))).map((of) => ({ told: of })),
  ];
}

const GRAVEST: readonly ChangeSort[] = ["contradiction", "status", "new", "origins"];

function changeOf({ event, told }: Matter, fresh: ReadonlySet<string>, opposed: ReadonlySet<string>): Change | undefined {
  const inOrder = told.toSorted((a, b) => compare(publishedOf(a), publishedOf(b)) || compare(a.claim.id, b.claim.id));
  const [old, young] = [inOrder.filter((t) => !fresh.has(t.claim.id)), inOrder.filter((t) => fresh.has(t.claim.id))];
  const was = statusesOf(old);
  const now = statusesOf(young).filter((s) => !was.includes(s));
  const newOrigins = old.length === 0 ? 0 : Math.max(0, originsOf(inOrder) - originsOf(old));
  const against = young.find((t) => opposed.has(t.claim.id));
  const sorts: Readonly<Record<ChangeSort, boolean>> = {
    contradiction: against !== undefined,
    status: old.length > 0 && now.length > 0,
    new: old.length === 0,
    origins: newOrigins > 0,
  };
  const [first, ...more] = GRAVEST.filter((sort) => sorts[sort]);
  const known = new Set(old.flatMap((t) => t.voice.keys));
  const lead =
    against ??
    young.find((t) => now.includes(eventStatus(t.claim))) ??
    young.find((t) => t.voice.keys.some((key) => !known.has(key))) ??
    young[0];
  if (first === undefined || lead === undefined) return undefined;
  const claims = inOrder.map((t) => t.claim);
  return { ...(event && { event }), sorts: [first, ...more], was, now, newOrigins, lead: lead.claim, claims };
}

const publishedOf = ({ published }: Told): number => published?.to ?? Number.POSITIVE_INFINITY;
const statusesOf = (told: readonly Told[]): readonly EventStatus[] => [...new Set(told.map((t) => eventStatus(t.claim)))];
const originsOf = (told: readonly Told[]): number => countOrigins(told.map((t) => t.voice)).atLeast;

const compare = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

type Contradiction = Study["contradictions"][number];

/**
 * Contradictions with a fresh claim where nothing stood before in the same way: of one type, between the same events, with the same values. A
 * denial that is printed again is no new one.
 */
function newlyOpposed({ contradictions, eventOf }: Study, fresh: ReadonlySet<string>): readonly Contradiction[] {
  const keyOf = ({ type, a, b, values }: Contradiction): string =>
    [type, ...[a, b].map((id) => eventOf.get(id)?.id ?? id).sort(), ...[...(values ?? [])].sort()].join(" ");
  const isFresh = ({ a, b }: Contradiction): boolean => fresh.has(a) || fresh.has(b);
  const before = new Set(contradictions.filter((c) => !isFresh(c)).map(keyOf));
  return contradictions.filter((c) => isFresh(c) && !before.has(keyOf(c)));
}

function pairsOfHappenings(contradictions: readonly Contradiction[], { happenings }: Study): number {
  return new Set(
    contradictions.map(({ a, b }) =>
      [a, b]
        .map((id) => happenings.get(id)?.id ?? id)
        .sort()
        .join(" "),
    ),
  ).size;
}

function countArticles(
  young: readonly RecordedDocument[],
  claims: readonly RecordedClaim[],
  changes: readonly Change[],
  fresh: ReadonlySet<string>,
  since: string,
  { origins }: Study,
): Changes["articles"] {
  const withClaims = new Set(claims.map((c) => c.documentId));
  const telling = new Set(changes.flatMap((c) => c.claims.filter(({ id }) => fresh.has(id)).map(({ documentId }) => documentId)));
  const isReprint = (id: string): boolean => !telling.has(id) || (origins.decisions.get(id)?.origin ?? id) !== id;
  const ids = young.map((d) => d.document.id);
  const revised = young.filter((d) => isRevised(d, since)).length;
  return {
    added: young.length - revised,
    revised,
    reprints: ids.filter((id) => withClaims.has(id) && isReprint(id)).length,
    silent: ids.filter((id) => !withClaims.has(id)).length,
  };
}
