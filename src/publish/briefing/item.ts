import type { Event } from "../../analysis/events/event.ts";
import { study } from "../../analysis/index.ts";
import { statusOf } from "../../analysis/status.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { type PublicationDate, type RecordedClaim, type Snapshot, UNKNOWN_DATE } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { claimOriginView } from "../claim-origins.ts";
import { lineMaker } from "../events/build-line.ts";
import { precisionOf } from "../events/precision.ts";
import { statedBy } from "../events/stated.ts";
import { type ActorView, STATUSES, type UiLanguage } from "../views.ts";
import { inPeriod, shelvesOf } from "./scope.ts";
import type { BriefingChange, BriefingItem, BriefingOpposition, BriefingQuestion, BriefingTelling, Unknown } from "./views.ts";

/** An event, or the claims of a standing relation, in the order in which they were told. */
export interface Matter {
  readonly id: string;
  readonly event?: Event;
  readonly claims: readonly RecordedClaim[];
}

/** Tellings of one event that are quoted, and contradictions of it. */
const MOST_TOLD = 8;
const MOST_OPPOSED = 6;

/**
 * Makes the parts of a briefing. Of every origin the first telling of each status is quoted: who prints it again is only counted.
 * @param number gives a sentence its number
 */
export function itemMaker(
  snapshot: Snapshot,
  question: BriefingQuestion,
  names: ActorNames,
  language: UiLanguage,
  number: (claim: RecordedClaim) => number,
): (matter: Matter) => BriefingItem {
  const found = study(snapshot);
  const { line } = lineMaker(snapshot, names, language);
  const dateOf = (claim: RecordedClaim): PublicationDate => found.documents.get(claim.documentId)?.document.published ?? UNKNOWN_DATE;
  const within = (claim: RecordedClaim) => inPeriod(dateOf(claim), question);
  // What was told only behind the period belongs to a later briefing.
  const { from: _, ...until } = question;
  const reached = (claim: RecordedClaim) => inPeriod(dateOf(claim), until);
  const origin = (claim: RecordedClaim): BriefingTelling["origin"] => claimOriginView(found.originOf(claim), names, language);
  const published = (claim: RecordedClaim): boolean => found.toldOf.get(claim.id)?.published !== undefined;

  return ({ id, event, claims: all }) => {
    const claims = all.filter((c) => reached(c) !== "no");
    const about = event ? line(event) : relation(claims, names, language);
    const leads = leadsOf(claims, (c) => found.originOf(c).keys.join("+"));
    const quoted = leads.slice(0, MOST_TOLD);
    const told = quoted.map(([lead, again]): BriefingTelling => ({ n: number(lead), origin: origin(lead), also: again }));
    const stated = (of: (c: RecordedClaim) => string | undefined) => (event ? statedBy(claims, of, found, origin) : []);
    const [times, places] = [stated((c) => c.time).map((t) => ({ ...t, precision: precisionOf(t.value) })), stated((c) => c.place)];
    const change = question.from !== undefined && event ? changeOf(event, claims, within) : undefined;
    const history = about.history.filter((step) => claims.some((c) => c.id === step.claim));
    const origins = countOrigins(claims.map(found.originOf));
    const unknown: Unknown[] = [
      ...(event && times.length === 0 ? (["time"] as const) : []),
      ...(event && places.length === 0 ? (["place"] as const) : []),
      ...(claims.some((c) => !published(c)) ? (["published"] as const) : []),
      ...(claims.every((c) => found.originOf(c).basis === "anonymous") ? (["source"] as const) : []),
      ...(origins.atLeast < origins.atMost ? (["independence"] as const) : []),
    ];
    return {
      id,
      kinds: about.kinds,
      ends: about.ends,
      actors: about.actors,
      recipients: about.recipients,
      ...(about.object !== undefined && { object: about.object }),
      articles: new Set(claims.map((c) => c.documentId)).size,
      origins,
      ...(change && { change }),
      history,
      times,
      places,
      ...(about.first && { first: about.first }),
      told,
      more: leads.length - quoted.length,
      opposed: opposedOf(claims),
      unknown,
    };
  };

  /** Each pair of happenings that oppose each other in one thing once, however often it is printed. */
  function opposedOf(claims: readonly RecordedClaim[]): readonly BriefingOpposition[] {
    const { contradictions } = shelvesOf(snapshot);
    const seen = new Set<string>();
    return claims
      .flatMap((c) => contradictions.get(c.id) ?? [])
      .filter(({ a, b, type }) => {
        const key = [type, ...[a, b].map((id) => found.happenings.get(id)?.id ?? id).sort()].join(" ");
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, MOST_OPPOSED)
      .flatMap(({ a, b, type, denies, values }): BriefingOpposition[] => {
        const [one, other] = [found.toldOf.get(a)?.claim, found.toldOf.get(b)?.claim];
        if (!one || !other || reached(one) === "no" || reached(other) === "no") return [];
        return [
          { type, ...(denies !== undefined && { denies }), ...(values !== undefined && { values }), a: number(one), b: number(other) },
        ];
      });
  }
}

/** The first claim of every origin and status, in the order of the statuses, with how many more there are of the same. */
function leadsOf(
  claims: readonly RecordedClaim[],
  origin: (claim: RecordedClaim) => string,
): readonly (readonly [RecordedClaim, number])[] {
  const groups = new Map<string, RecordedClaim[]>();
  for (const claim of claims) {
    const key = `${statusOf(claim)} ${origin(claim)}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()]
    .flatMap(([lead, ...again]) => (lead ? [[lead, again.length] as const] : []))
    .sort(([a], [b]) => STATUSES.indexOf(statusOf(a)) - STATUSES.indexOf(statusOf(b)));
}

function changeOf(event: Event, claims: readonly RecordedClaim[], within: (c: RecordedClaim) => "yes" | "no" | "maybe"): BriefingChange {
  if (claims.every((c) => within(c) !== "no")) return claims.every((c) => within(c) === "yes") ? "new" : "perhaps-new";
  return event.history.some(({ claim }) => within(claim) === "yes") ? "moved" : "told";
}

function relation(
  claims: readonly RecordedClaim[],
  names: ActorNames,
  language: UiLanguage,
): Pick<BriefingItem, "kinds" | "ends" | "actors" | "recipients" | "object" | "history" | "first"> {
  const [first] = claims;
  const actors = (of: readonly { readonly code: string }[] = []): ActorView[] =>
    [...new Set(of.map((a) => a.code))].map((code) => ({ code, name: names(code, language), leaf: names(code, language) }));
  return {
    kinds: first ? [first.kind] : [],
    ends: first?.ends === true,
    actors: actors(first?.actors),
    recipients: actors(first?.recipients),
    history: [],
    ...(first?.object !== undefined && { object: first.object }),
  };
}
