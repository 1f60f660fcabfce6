import type { Decision, RecordedClaim } from "../../core/index.ts";
import { byClaim } from "../by-claim.ts";
import { actorsKey, joinedCodes, polarity, subjectKey } from "../claim-key.ts";
import { claimsOf, type Event } from "../events/event.ts";
import { earlier } from "../events/history.ts";
import { byEventKey, eventKey, mayLeaveOpen } from "../events/kind-class.ts";
import { groupBy, keyed } from "../group-by.ts";
import { groupHappenings, type Happening } from "../happenings.ts";
import type { Told } from "../told.ts";
import { opposedAmounts } from "./amounts.ts";
import { answered } from "./answers.ts";
import type { Contradiction, ContradictionType } from "./contradiction.ts";
import { denies, isConcluded, matterBetween } from "./denials.ts";
import { opposedDirections, opposedPlaces, opposedTimes } from "./differences.ts";
import { knownTo, sameVoice } from "./further.ts";
import { headsFirst } from "./heads.ts";

/** Days between publications of two that are compared in time, place, amount or direction. */
const WINDOW = 3;

/** What is known of claims, by their ids. */
interface ByClaimId {
  readonly toldOf: ReadonlyMap<string, Told>;
  readonly eventOf: ReadonlyMap<string, Event>;
  readonly happenings: ReadonlyMap<string, Happening>;
}

function byClaimId(told: readonly Told[], events: readonly Event[]): ByClaimId {
  return {
    toldOf: keyed(told, (t) => t.claim.id),
    eventOf: byClaim(events, claimsOf),
    happenings: byClaim(groupHappenings(told), (h) => h.claims),
  };
}

/**
 * Finds pairs of claims of which a reader says: not both. They come from different voices: one that corrects itself is no contradiction. A
 * pair that a reader would call false costs more than a missed one, so tense, time, place, object and the distance between the publications
 * must all let the two be about one thing.
 * @param decisions what people decided about pairs of claims; a decision is obeyed against all rules
 * @param by the same by the ids of the claims, where that is there already
 * @returns a pair comes once for each thing it is opposed in; of several claims of one text that one denial opposes, the one that states the fact
 *   comes first ({@link headsFirst}), else sorted by the ids
 */
export function findContradictions(
  told: readonly Told[],
  events: readonly Event[],
  decisions: readonly Decision[] = [],
  by: ByClaimId = byClaimId(told, events),
): readonly Contradiction[] {
  const eventOf: EventOf = (id) => by.eventOf.get(id)?.id;
  const found = [...denials(told, eventOf), ...differences(told, eventOf), ...directions(told)];
  // What a person says of two sentences holds wherever the same text prints them.
  const printOf = (id: string): string => {
    const { claim, voice } = by.toldOf.get(id) ?? {};
    return claim ? `${voice?.copyOf ?? claim.documentId} ${claim.kind} ${claim.quote}` : id;
  };
  const pairKey = (ids: readonly string[]): string => ids.map(printOf).sort().join("\n");
  const dropped = new Set(decisions.filter((d) => d.kind === "no-contradiction").map(({ subjects }) => pairKey(subjects)));
  const kept = found.filter(({ a, b }) => !dropped.has(pairKey([a, b])));
  return headsFirst([...kept, ...decided(by.toldOf, decisions, kept)], by.toldOf, by.happenings).map((c): Contradiction => {
    const event = eventOf(c.a);
    return event !== undefined && event === eventOf(c.b) ? { ...c, event } : c;
  });
}

const affirms = ({ factuality }: RecordedClaim): boolean => factuality === "CT+" || factuality === "PR+" || factuality === "PS+";

/** The id of the event that a claim is told of. */
type EventOf = (claimId: string) => string | undefined;

function denials(told: readonly Told[], eventOf: EventOf): Contradiction[] {
  const found: Contradiction[] = [];
  for (const bucket of groupBy(told, (t) => denialKey(t.claim)).values()) {
    const denying = bucket.filter((t) => t.claim.factuality === "CT-");
    if (denying.length === 0) continue;
    const known = knownTo(bucket);
    const affirming = bucket.filter((t) => affirms(t.claim));
    for (const denial of denying) {
      const direct = affirming.filter((t) => denies(t, denial, known) && !sameVoice(t, denial));
      // Who denies one telling of what was signed denies all that tell it so, however short they are.
      const signed = new Set(direct.filter((t) => isConcluded(t.claim)).flatMap((t) => eventOf(t.claim.id) ?? []));
      const tied = signed.size === 0 ? [] : affirming.filter((t) => signed.has(eventOf(t.claim.id) ?? "") && !direct.includes(t));
      const more = tied.filter((t) => denies(t, denial, known, true) && !sameVoice(t, denial));
      found.push(...answered([...direct, ...more], denial).map((t) => denied(t, denial)));
    }
  }
  return found;
}

/** Kind, with actors and, unless the kind may leave them open, recipients; a visit denied is a meeting denied. */
function denialKey(claim: RecordedClaim): string {
  if (mayLeaveOpen(claim.kind)) return actorsKey(claim);
  return claim.kind === "visit" || claim.kind === "meeting" ? eventKey(claim) : subjectKey(claim);
}

function denied(affirmed: Told, denial: Told): Contradiction {
  const [a, b] = [affirmed.claim, denial.claim];
  const matter = matterBetween(affirmed, denial);
  const type: ContradictionType = isConcluded(b) ? "not-concluded" : "denied";
  return { a: a.id, b: b.id, type, denies: matter, reason: `same kind and actors, ${a.factuality} against CT-, denies: ${matter}` };
}

/** Time, place and amount of what may be one event. */
function differences(told: readonly Told[], eventOf: EventOf): Contradiction[] {
  const oneEvent = (a: Told, b: Told): boolean => {
    const event = eventOf(a.claim.id);
    return event !== undefined && event === eventOf(b.claim.id);
  };
  return [...byEventKey(told.filter((t) => t.claim.factuality === "CT+")).values()].flatMap((bucket) =>
    pairs(bucket).flatMap(([a, b]) => {
      const made = (type: ContradictionType, values: readonly [string, string] | undefined, reason: string): Contradiction[] =>
        values === undefined ? [] : [{ a: a.claim.id, b: b.claim.id, type, values, reason }];
      return [
        ...made("time", opposedTimes(a, b), "the same thing, told within three days, of times that exclude each other"),
        ...made("place", opposedPlaces(a, b), "one text, two sources, two places"),
        ...made("amount", opposedAmounts(a, b, oneEvent(a, b)), "exact figures of the same things, told within three days"),
      ];
    }),
  );
}

function directions(told: readonly Told[]): Contradiction[] {
  const may = told.filter((t) => t.claim.factuality === "CT+" && (t.claim.kind === "attack" || t.claim.kind === "request"));
  const both = (c: RecordedClaim): string => joinedCodes([...c.actors, ...c.recipients]);
  return [...groupBy(may, (t) => `${t.claim.kind} ${both(t.claim)}`).values()].flatMap((bucket) =>
    pairs(bucket).flatMap(([a, b]) =>
      opposedDirections(a, b)
        ? [{ a: a.claim.id, b: b.claim.id, type: "direction" as const, reason: "each says that the other side began or asked" }]
        : [],
    ),
  );
}

/** Pairs of different voices that were published within {@link WINDOW}, the earlier one first; of the undated, those of one text. */
function pairs(bucket: readonly Told[]): (readonly [Told, Told])[] {
  const sorted = bucket.toSorted(earlier);
  const found: [Told, Told][] = [];
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Told;
      // Sorted by the last possible day: what follows lies later still.
      if (a.published && b.published && b.published.to - a.published.to > WINDOW) break;
      if ((!a.published || !b.published) && a.claim.documentId !== b.claim.documentId) continue;
      if (!sameVoice(a, b)) found.push([a, b]);
    }
  return found;
}

/** Pairs that people say contradict each other, and that no rule found. */
function decided(toldOf: ByClaimId["toldOf"], decisions: readonly Decision[], found: readonly Contradiction[]): Contradiction[] {
  const known = new Set(found.map(({ a, b }) => [a, b].sort().join(" ")));
  return decisions.flatMap(({ id, kind, subjects }): Contradiction[] => {
    const [x, y] = subjects.map((s) => toldOf.get(s));
    if (kind !== "contradiction" || !x || !y || known.has([...subjects].sort().join(" "))) return [];
    const [a, b] = polarity(x.claim) === "-" ? [y, x] : [x, y];
    const against = polarity(a.claim) !== polarity(b.claim) && denialKey(a.claim) === denialKey(b.claim);
    const what = against ? denied(a, b) : { a: a.claim.id, b: b.claim.id, type: "decided" as const };
    return [{ ...what, reason: `decided: ${id}` }];
  });
}
