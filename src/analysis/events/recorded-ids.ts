import type { Event } from "./event.ts";

/**
 * The ids of events that are recorded: a group keeps the id with which it shares most members, so that ids stay when claims come and go.
 * Where two groups have one, as after a split, the larger share keeps it; of several ids the smallest goes first.
 * @param recorded the event that a claim is recorded for, by claim id
 * @param taken true for an id that lives on elsewhere
 * @returns ids in the order of the groups
 */
export function recordedIds(
  groups: readonly Event[],
  recorded: ReadonlyMap<string, string>,
  taken: (id: string) => boolean = () => false,
): readonly string[] {
  const wishes = groups.flatMap((group, at) => {
    const shares = new Map<string, number>();
    for (const { claim } of group.members) {
      const id = recorded.get(claim.id);
      if (id !== undefined) shares.set(id, (shares.get(id) ?? 0) + 1);
    }
    return [...shares].map(([id, share]) => ({ at, id, share }));
  });
  const given = new Map<number, string>();
  const used = new Set<string>();
  for (const { at, id } of wishes.sort((a, b) => b.share - a.share || compare(a.id, b.id) || a.at - b.at)) {
    if (given.has(at) || used.has(id)) continue;
    given.set(at, id);
    used.add(id);
  }
  return groups.map((group, at) => {
    const id = given.get(at) ?? freeId(group, (wanted) => used.has(wanted) || taken(wanted));
    used.add(id);
    return id;
  });
}

/** That of the first claim whose id is free. An id that another group kept is not given twice. */
function freeId({ id, members }: Event, isTaken: (id: string) => boolean): string {
  const free = [id, ...members.map(({ claim }) => naturalId(claim.id))].find((wanted) => !isTaken(wanted));
  for (let n = 2; free === undefined; n++) if (!isTaken(`${id}~${n}`)) return `${id}~${n}`;
  return free;
}

/** The id an event has before it is recorded: that of its first claim. */
export function naturalId(claimId: string): string {
  return `e-${claimId}`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
