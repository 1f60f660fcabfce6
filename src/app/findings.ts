import type { OutletDirectory, Snapshot } from "../core/index.ts";
import {
  type ActorNames,
  buildContradictions,
  buildEvent,
  buildEvents,
  buildNetwork,
  buildOrigins,
  buildTies,
  buildTriads,
  type ContradictionQuestion,
  type ContradictionView,
  type DyadTiesView,
  type EventLine,
  type EventQuestion,
  type EventView,
  type NetworkView,
  type OriginsView,
  type TriadsView,
  type UiLanguage,
} from "../publish/index.ts";

/** The two clocks: what the ledger knew by an instant, and what was so on a day. */
export interface TwoClocks {
  /** ISO 8601 instant, UTC. */
  readonly asOf?: string;
  /** ISO 8601 day. */
  readonly at?: string;
}

export type EventFilter = EventQuestion & Pick<TwoClocks, "asOf">;
export type ContradictionFilter = ContradictionQuestion & Pick<TwoClocks, "asOf">;

/** What may be asked of events, contradictions, origins and ties. */
export interface FindingsReader {
  events(filter: EventFilter, lang: UiLanguage): Promise<readonly EventLine[]>;
  /** By its id or that of one of its claims; undefined if there is none. */
  event(id: string, lang: UiLanguage, options?: Pick<TwoClocks, "asOf">): Promise<EventView | undefined>;
  contradictions(filter: ContradictionFilter, lang: UiLanguage): Promise<readonly ContradictionView[]>;
  /** Where the text of a document comes from; undefined if there is no such document. */
  originsOf(documentId: string, lang: UiLanguage, options?: TwoClocks): Promise<OriginsView | undefined>;
  ties(pair: readonly [string, string], lang: UiLanguage, options?: TwoClocks): Promise<DyadTiesView>;
  network(lang: UiLanguage, options?: TwoClocks): Promise<NetworkView>;
  triads(lang: UiLanguage, options?: TwoClocks): Promise<TriadsView>;
}

/**
 * The reading side of findings.
 * @param snapshotOf the ledger now, or as it was known at an instant
 * @param clock tells of which day an outlet's sanctions are shown if none is asked for
 */
export function openFindings(
  snapshotOf: (asOf?: string) => Promise<Snapshot>,
  names: ActorNames,
  outlets: () => OutletDirectory,
  clock: () => Date = () => new Date(),
): FindingsReader {
  return {
    events: async ({ asOf, ...question }, lang) => buildEvents(await snapshotOf(asOf), names, lang, question),
    event: async (id, lang, options) => buildEvent(await snapshotOf(options?.asOf), id, names, lang),
    contradictions: async ({ asOf, ...question }, lang) => buildContradictions(await snapshotOf(asOf), names, lang, question),
    originsOf: async (id, lang, { asOf, at } = {}) => {
      const day = at ?? (asOf ?? clock().toISOString()).slice(0, 10);
      return buildOrigins(await snapshotOf(asOf), id, names, lang, outlets(), day);
    },
    ties: async (pair, lang, clocks = {}) => buildTies(await snapshotOf(clocks.asOf), pair, clocks, names, lang),
    network: async (lang, clocks = {}) => buildNetwork(await snapshotOf(clocks.asOf), clocks, names, lang),
    triads: async (lang, clocks = {}) => buildTriads(await snapshotOf(clocks.asOf), clocks, names, lang),
  };
}
