import { KINDS, type Kind, kindEntry } from "../../core/index.ts";
import type { Contradiction } from "../contradictions/contradiction.ts";
import { type Pair, pairsOf } from "../dyads.ts";
import { claimsOf, type Event } from "../events/event.ts";
import { groupBy, keyed } from "../group-by.ts";
import type { Told } from "../told.ts";
import { countOrigins } from "../voices/count-origins.ts";
import type { DyadEvent } from "./dyad-event.ts";
import { earliest, shortest, whenOf } from "./months.ts";
import { happeningsOf, joinHappenings } from "./one-happening.ts";
import { judge } from "./standing.ts";

/** What ties are reckoned from: the events, and every claim with who says it and when. Standing relations are claims without an event. */
export interface TieInput {
  readonly events: readonly Event[];
  readonly told: readonly Told[];
  /** Events that contradict each other in time, place, amount or direction tell one happening, and count once. Absent: none do. */
  readonly contradictions?: readonly Pick<Contradiction, "type" | "a" | "b">[];
}

/** Every event under each pair it lies between; of an event that several pairs share, each pair has the claims that name it. */
export function dyadEvents({ events, told, contradictions = [] }: TieInput, only?: string): readonly DyadEvent[] {
  const byId = keyed(told, (t) => t.claim.id);
  const all = events.flatMap((event) => {
    const parts = groupBy(
      claimsOf(event).flatMap((claim) => {
        const of = byId.get(claim.id);
        return of ? pairsOf(claim).map((pair) => ({ pair, of })) : [];
      }),
      (p) => p.pair.id,
    );
    return [...parts.values()].flatMap((part) => {
      const claims = part.map((p) => p.of);
      const [{ pair } = {}] = part;
      return pair && (only === undefined || pair.id === only) && isEvent(claims) ? [between(event, pair, claims)] : [];
    });
  });
  return joinHappenings(all, happeningsOf(events, contradictions));
}

/** Relations have no score; a person may still have put one into an event. */
const isEvent = (told: readonly Told[]): boolean => told.some(({ claim }) => kindEntry(claim.kind).score !== undefined);

function between(event: Event, pair: Pair, told: readonly Told[]): DyadEvent {
  const scored = told.filter(({ claim }) => kindEntry(claim.kind).score !== undefined);
  const { standing, by } = judge(scored);
  const kind = mainKind(by);
  const ends = by.every(({ claim }) => claim.ends === true);
  const { quad, score = 0 } = kindEntry(kind);
  const cooperates = quad.endsWith("C") !== ends;
  const first = earliest(told.map((t) => t.published));
  return {
    eventIds: [event.id],
    pair,
    standing,
    by,
    origins: countOrigins(by.map((t) => t.voice)),
    kind,
    side: cooperates ? "cooperation" : "conflict",
    score: standing === "denied" || standing === "called-off" || score === 0 ? 0 : ends ? -score : score,
    when: whenOf(shortest(by.map((t) => t.time)), first),
    first,
  };
}

/** The kind that most origins give it. Where as many give it another, the one with the lower score, so that no tie is made stronger than told. */
function mainKind(told: readonly Told[]): Kind {
  const byKind = groupBy(told, (t) => t.claim.kind);
  const [only] = byKind.keys();
  if (only !== undefined && byKind.size === 1) return only;
  const kinds = [...byKind].map(([kind, of]) => ({
    kind,
    origins: countOrigins(of.map((t) => t.voice)),
    strength: Math.abs(kindEntry(kind).score ?? 0),
  }));
  kinds.sort(
    (a, b) =>
      b.origins.atLeast - a.origins.atLeast ||
      b.origins.atMost - a.origins.atMost ||
      a.strength - b.strength ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  return kinds[0]?.kind ?? "request";
}
