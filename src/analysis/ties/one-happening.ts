import type { Contradiction, ContradictionType } from "../contradictions/contradiction.ts";
import { claimsOf, type Event } from "../events/event.ts";
import { groupBy } from "../group-by.ts";
import { unionFind } from "../union-find.ts";
import { countOrigins } from "../voices/count-origins.ts";
import type { Days } from "../when.ts";
import type { DyadEvent } from "./dyad-event.ts";
import { holds } from "./relations.ts";
import { type Standing, TOLD } from "./standing.ts";

/** Two tellings opposed in one of these tell one happening in two ways. A denial says that there was none. */
const DETAILS: ReadonlySet<ContradictionType> = new Set<ContradictionType>(["time", "place", "amount", "direction"]);

/** Of several tellings the first that is there is how the happening stands: each detail may be contested, and it still happened. */
const FIRMEST: readonly Standing[] = ["asserted", "reported", "contested", "planned", "possible", "denied", "called-off"];

/**
 * The happening of each event that a contradiction in details joins with another, as the smallest index of an event that tells it: these events
 * tell one happening.
 */
export function happeningsOf(
  events: readonly Event[],
  contradictions: readonly Pick<Contradiction, "type" | "a" | "b">[],
): ReadonlyMap<string, number> {
  const pairs = contradictions.filter(({ type }) => DETAILS.has(type));
  const opposed = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const eventOf = new Map<string, number>();
  for (const [i, event] of events.entries()) for (const { id } of claimsOf(event)) if (opposed.has(id)) eventOf.set(id, i);
  const sets = unionFind(events.length);
  for (const { a, b } of pairs) {
    const [x, y] = [eventOf.get(a), eventOf.get(b)];
    if (x !== undefined && y !== undefined) sets.union(x, y);
  }
  return new Map([...new Set(eventOf.values())].map((i) => [events[i]?.id ?? "", sets.find(i)]));
}

/** Events of one pair, those of one happening as one. */
export function joinHappenings(events: readonly DyadEvent[], happenings: ReadonlyMap<string, number>): readonly DyadEvent[] {
  const groups = groupBy(events, (event) => {
    const happening = happenings.get(event.eventIds[0] ?? "");
    return happening === undefined ? event : `${event.pair.id} ${happening}`;
  });
  return [...groups.values()].flatMap(([one, ...more]) => (one ? [asOne([one, ...more])] : []));
}

/**
 * Events between one pair that tell one happening in different ways, as one: scored as the event with more origins, in the time of the one told
 * first, told by the origins of all that stand as firmly.
 */
function asOne(tellings: readonly [DyadEvent, ...DyadEvent[]]): DyadEvent {
  if (tellings.length === 1) return tellings[0];
  const standing = FIRMEST.find((s) => tellings.some((t) => t.standing === s)) ?? tellings[0].standing;
  const told = TOLD.has(standing);
  const alike = tellings.filter((t) => t.standing === standing || (told && TOLD.has(t.standing)));
  const [head = tellings[0]] = alike.toSorted(
    (x, y) =>
      y.origins.atLeast - x.origins.atLeast ||
      y.origins.atMost - x.origins.atMost ||
      Math.abs(x.score) - Math.abs(y.score) ||
      byFirst(x, y),
  );
  const [first = head] = alike.toSorted(byFirst);
  // Who tells the version that somebody denies still tells that it happened.
  const by = told ? tellings.flatMap((t) => t.by.filter(({ claim }) => holds(claim))) : alike.flatMap((t) => t.by);
  return {
    ...head,
    eventIds: tellings.flatMap((t) => t.eventIds).sort(),
    standing,
    by,
    origins: countOrigins(by.map((t) => t.voice)),
    when: first.when,
    first: first.first,
  };
}

/** The one told first; by the days of the articles, then of what they tell, then by the ids. */
function byFirst(x: DyadEvent, y: DyadEvent): number {
  return byDays(x.first, y.first) || byDays(x.when, y.when) || ((x.eventIds[0] ?? "") < (y.eventIds[0] ?? "") ? -1 : 1);
}

function byDays(x: Days | undefined, y: Days | undefined): number {
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return x.to - y.to || x.from - y.from;
}
