import { EVENT_STATUSES } from "../../analysis/events/event.ts";
import type { ActorNames } from "../actor-names.ts";
import type { UiLanguage } from "../views.ts";
import type { EventEntry } from "./event-index.ts";
import type { EventFacets } from "./views.ts";

/** Values of a facet that are listed. */
const MOST_VALUES = 12;

/** What some events are, counted; every value of an event counts once for it. */
export function eventFacets(entries: readonly EventEntry[], names: ActorNames, language: UiLanguage): EventFacets {
  const [status, kind, actor] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { event } of entries) {
    for (const step of event.history) add(status, step.status);
    for (const value of event.kinds) add(kind, value);
    for (const code of event.actors) add(actor, code);
    for (const code of event.recipients) if (!event.actors.includes(code)) add(actor, code);
  }
  const kinds = ranked(kind);
  const actors = ranked(actor);
  return {
    status: EVENT_STATUSES.flatMap((value) => (status.has(value) ? [{ value, count: status.get(value) ?? 0 }] : [])),
    kind: kinds.slice(0, MOST_VALUES) as EventFacets["kind"],
    actor: actors.slice(0, MOST_VALUES).map(({ value, count }) => ({ value, name: names(value, language), count })),
    more: { kind: Math.max(0, kinds.length - MOST_VALUES), actor: Math.max(0, actors.length - MOST_VALUES) },
  };
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

const ranked = (counts: ReadonlyMap<string, number>): { value: string; count: number }[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
