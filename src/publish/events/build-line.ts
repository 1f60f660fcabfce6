import type { Event } from "../../analysis/events/event.ts";
import { earlier } from "../../analysis/events/history.ts";
import { type Study, study } from "../../analysis/index.ts";
import type { Told } from "../../analysis/told.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { disjoint } from "../../analysis/when.ts";
import { type PublicationDate, type RecordedClaim, type Snapshot, UNKNOWN_DATE } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import { claimOriginView } from "../claim-origins.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { firstOf } from "./event-index.ts";
import type { EventLine, FirstTold } from "./views.ts";

/** What every line of a list needs; made once for all of them. */
export interface LineMaker {
  line(event: Event): EventLine;
  origin(claim: RecordedClaim): ClaimOriginView;
}

/** Makes the lines of events of a snapshot. */
export function lineMaker(snapshot: Snapshot, names: ActorNames, language: UiLanguage): LineMaker {
  const found = study(snapshot);
  const { documents } = study(snapshot);
  const opposed = opposedEvents(snapshot, found);
  const origin = (claim: RecordedClaim): ClaimOriginView => claimOriginView(found.originOf(claim), names, language);
  const told = (claim: RecordedClaim): { published: PublicationDate; says: ClaimOriginView; outlet?: string } => {
    const document = documents.get(claim.documentId)?.document;
    return {
      published: document?.published ?? UNKNOWN_DATE,
      says: origin(claim),
      ...(document?.outlet !== undefined && { outlet: document.outlet }),
    };
  };
  const line = (event: Event): EventLine => {
    const claims = event.members.map((m) => m.claim);
    const inOrder = claims.flatMap((c) => found.toldOf.get(c.id) ?? []).sort(earlier);
    const first = firstOf(inOrder);
    const object = mostFrequent(inOrder.flatMap(({ claim }) => claim.object ?? []));
    const actor = (code: string): ActorView => ({ code, name: names(code, language), leaf: names(code, language) });
    const articles = new Set(claims.map((c) => c.documentId)).size;
    const firstTold: FirstTold | undefined = first && {
      ...told(first.claim),
      ...alike(inOrder),
      document: first.claim.documentId,
      claim: first.claim.id,
    };
    return {
      id: event.id,
      kinds: event.kinds,
      ends: event.ends,
      actors: event.actors.map(actor),
      recipients: event.recipients.map(actor),
      ...(object !== undefined && { object }),
      ...(firstTold && { first: firstTold }),
      history: event.history.map(({ status, claim }) => ({ status, ...told(claim), claim: claim.id })),
      claims: claims.length,
      reviewed: claims.filter((c) => c.review !== undefined && c.review.state !== "unreviewed").length,
      articles,
      origins: countOrigins(claims.map((c) => found.originOf(c))),
      contradictions: opposed.get(event.id)?.size ?? 0,
      sample: claims.some((c) => documents.get(c.documentId)?.sample === true),
    };
  };
  return { line, origin };
}

/** Outlets, in order, that may have told it before the one that is named: days are no hours. */
function alike([first, ...later]: readonly Told[]): Pick<FirstTold, "alike"> {
  const days = first?.published;
  if (!days) return {};
  const early = later.filter((t) => t.published !== undefined && !disjoint(t.published, days));
  const outlets = [...new Set(early.flatMap((t) => t.outlet ?? []))].filter((name) => name !== first.outlet);
  return outlets.length === 0 ? {} : { alike: outlets };
}

const opposedPairs = new WeakMap<Snapshot, ReadonlyMap<string, ReadonlySet<string>>>();

/** Pairs of happenings that oppose each other in one thing, by the events they belong to; found once. */
function opposedEvents(snapshot: Snapshot, found: Study): ReadonlyMap<string, ReadonlySet<string>> {
  const known = opposedPairs.get(snapshot) ?? pairsByEvent(found);
  opposedPairs.set(snapshot, known);
  return known;
}

function pairsByEvent({ contradictions, eventOf, happenings }: Study): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const { a, b, type } of contradictions) {
    const key = [type, ...[a, b].map((id) => happenings.get(id)?.id ?? id).sort()].join(" ");
    for (const id of new Set([a, b].flatMap((claim) => eventOf.get(claim)?.id ?? []))) pairs.set(id, (pairs.get(id) ?? new Set()).add(key));
  }
  return pairs;
}

/** The most frequent value; of several the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}
