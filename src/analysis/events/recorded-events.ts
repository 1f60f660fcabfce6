import type { Decision, EventMembership } from "../../core/index.ts";
import { groupBy, keyed } from "../group-by.ts";
import type { Told } from "../told.ts";
import type { Event } from "./event.ts";
import { eventOf, groupEvents } from "./group-events.ts";
import { isRelation } from "./kind-class.ts";

/**
 * Events as they were recorded. Claims of which nothing is recorded yet are grouped among themselves: a past day of which some was settled only
 * later is not grouped anew by what was not known.
 */
export function recordedEvents(
  told: readonly Told[],
  recorded: readonly EventMembership[],
  decisions: readonly Decision[] = [],
): readonly Event[] {
  const rows = keyed(recorded, (row) => row.claimId);
  const reasons = { get: (claimId: string) => rows.get(claimId)?.reason };
  const grouped = groupBy(told, (t) => rows.get(t.claim.id)?.eventId);
  const left = (grouped.get(undefined) ?? []).filter((t) => !isRelation(t.claim.kind));
  const events = [...grouped].flatMap(([id, members]) => (id === undefined ? [] : [eventOf({ told: members, reasons }, id)]));
  return [...events, ...groupEvents(left, decisions)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
