import type { Event, EventStatus } from "../../analysis/events/event.ts";
import { eventStatus } from "../../analysis/events/history.ts";
import { isRelation } from "../../analysis/events/kind-class.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { dyadsOf, type Study, study } from "../../analysis/index.ts";
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
  const isFresh = (claim: RecordedClaim): boolean => youngIds.has(claim.documentId) && !said(claim.documentId).has(essence(claim));
  const fresh = new Set(snapshot.claims.filter(isFresh).map((c) => c.id));
  const opposed = newlyOpposed(found, fresh);
  const opposing = new Set(opposed.flatMap(({ a, b }) => [a, b].filter((id) => fresh.has(id))));
  const changes = mattersOf(found, fresh).flatMap((m) => changeOf(m, fresh, opposing, found) ?? []);
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
  const old = snapshot.claims.filter((c) => !young.has(c.documentId));
  const byOrigin = groupBy(old, (c) => originOf(c.documentId));
  const own = groupBy(replaced, (c) => c.documentId);
  return remember((document) => new Set([...(byOrigin.get(originOf(document)) ?? []), ...(own.get(document) ?? [])].map(essence)));
}

function remember<T>(reckon: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? reckon(key);
    known.set(key, value);
    return value;
  };
}

/** What a claim tells, so that an article which is printed anew with the same claim has not told it anew. */
function essence(claim: RecordedClaim): string {
  const codes = (side: RecordedClaim["actors"]): string => side.map((a) => a.code).join("+");
  return [claim.kind, claim.ends === true, codes(claim.actors), codes(claim.recipients), eventStatus(claim)].join(" ");
}

/** Claims that tell of one thing. */
interface Matter {
  readonly event?: Event;
  readonly claims: readonly RecordedClaim[];
}

/** The events and standing relations that fresh claims tell of, with all their claims. */
function mattersOf({ eventOf, told, toldOf }: Study, fresh: ReadonlySet<string>): readonly Matter[] {
  const events = new Set([...fresh].flatMap((id) => eventOf.get(id) ?? []));
  const relations = groupBy(
    told.filter(({ claim }) => isRelation(claim.kind) && !eventOf.has(claim.id)).map((t) => t.claim),
    (c) => [c.kind, c.ends === true, ...dyadsOf(c)].join(" "),
  );
  return [
    ...[...events].map((event) => ({ event, claims: event.members.flatMap((m) => toldOf.get(m.claim.id)?.claim ?? []) })),
    ...[...relations.values()].filter((claims) => claims.some((c) => fresh.has(c.id))).map((claims) => ({ claims })),
  ];
}

const GRAVEST: readonly ChangeSort[] = ["contradiction", "status", "new", "origins"];

function changeOf(
  { event, claims }: Matter,
  fresh: ReadonlySet<string>,
  opposed: ReadonlySet<string>,
  { toldOf, originOf }: Study,
): Change | undefined {
  const inOrder = claims.toSorted((a, b) => compare(publishedOf(a), publishedOf(b)) || compare(a.id, b.id));
  const [old, young] = [inOrder.filter((c) => !fresh.has(c.id)), inOrder.filter((c) => fresh.has(c.id))];
  const was = [...new Set(old.map(eventStatus))];
  const now = [...new Set(young.map(eventStatus))].filter((s) => !was.includes(s));
  const [before, after] = [old, inOrder].map((of) => countOrigins(of.map(originOf)).atLeast);
  const newOrigins = old.length === 0 ? 0 : Math.max(0, (after ?? 0) - (before ?? 0));
  const against = young.find((c) => opposed.has(c.id));
  const sorts: Readonly<Record<ChangeSort, boolean>> = {
    contradiction: against !== undefined,
    status: old.length > 0 && now.length > 0,
    new: old.length === 0,
    origins: newOrigins > 0,
  };
  const [first, ...more] = GRAVEST.filter((sort) => sorts[sort]);
  const known = new Set(old.flatMap((c) => originOf(c).keys));
  const lead =
    against ??
    young.find((c) => now.includes(eventStatus(c))) ??
    young.find((c) => originOf(c).keys.some((key) => !known.has(key))) ??
    young[0];
  if (first === undefined || lead === undefined) return undefined;
  return { ...(event && { event }), sorts: [first, ...more], was, now, newOrigins, lead, claims: inOrder };

  function publishedOf(claim: RecordedClaim): number {
    return toldOf.get(claim.id)?.published?.to ?? Number.POSITIVE_INFINITY;
  }
}

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
