import type { Decision, EventMembership } from "../../core/index.ts";
import { groupBy } from "../group-by.ts";
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
  const rows = new Map(recorded.map((row) => [row.claimId, row]));
  const grouped = groupBy(
    told.filter((t) => rows.has(t.claim.id)),
    (t) => rows.get(t.claim.id)?.eventId ?? "",
  );
  const events = [...grouped].map(([id, members]) =>
    eventOf({ told: members, reasons: new Map(members.map((t) => [t.claim.id, rows.get(t.claim.id)?.reason ?? ""])) }, id),
  );
  const left = told.filter((t) => !rows.has(t.claim.id) && !isRelation(t.claim.kind));
  return [...events, ...groupEvents(left, decisions)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
