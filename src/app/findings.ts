import type { OutletDirectory, Snapshot } from "../core/index.ts";
import {
  type ActorNames,
  type BriefingQuestion,
  type BriefingSubjects,
  type BriefingView,
  buildBriefing,
  buildBriefingSubjects,
  buildContradictions,
  buildContradictionsPage,
  buildEvent,
  buildEvents,
  buildEventsPage,
  buildGraph,
  buildMap,
  buildNetwork,
  buildOrigins,
  buildTies,
  buildTriads,
  type ContradictionQuestion,
  type ContradictionsQuestion,
  type ContradictionsView,
  type ContradictionView,
  type DyadTiesView,
  type EventLine,
  type EventQuestion,
  type EventsQuestion,
  type EventsView,
  type EventView,
  type GraphQuestion,
  type GraphView,
  type MapQuestion,
  type MapView,
  type NetworkView,
  type OriginsView,
  type TriadsView,
  type UiLanguage,
} from "../publish/index.ts";
import { placesOf } from "./places.ts";

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
  /** A page of them, counted by what they are. */
  eventsPage(question: EventsQuestion & Pick<TwoClocks, "asOf">, lang: UiLanguage): Promise<EventsView>;
  /** By its id or that of one of its claims; undefined if there is none. */
  event(id: string, lang: UiLanguage, options?: Pick<TwoClocks, "asOf">): Promise<EventView | undefined>;
  contradictions(filter: ContradictionFilter, lang: UiLanguage): Promise<readonly ContradictionView[]>;
  /** A page of them, counted by type. */
  contradictionsPage(question: ContradictionsQuestion & Pick<TwoClocks, "asOf">, lang: UiLanguage): Promise<ContradictionsView>;
  /** Where the text of a document comes from; undefined if there is no such document. */
  originsOf(documentId: string, lang: UiLanguage, options?: TwoClocks): Promise<OriginsView | undefined>;
  ties(pair: readonly [string, string], lang: UiLanguage, options?: TwoClocks): Promise<DyadTiesView>;
  network(lang: UiLanguage, options?: TwoClocks): Promise<NetworkView>;
  triads(lang: UiLanguage, options?: TwoClocks): Promise<TriadsView>;
  /** Who says what of a pair, an actor or everything, with numbered citations; undefined if the ledger holds nothing of it. */
  briefing(question: BriefingQuestion, lang: UiLanguage, options?: Pick<TwoClocks, "asOf">): Promise<BriefingView | undefined>;
  /** What a briefing can be about. */
  briefingSubjects(lang: UiLanguage, options?: Pick<TwoClocks, "asOf">): Promise<BriefingSubjects>;
  /** The network as a picture, a matrix or a page of triads. @throws RangeError if the day is none */
  graph(question: GraphQuestion, lang: UiLanguage): Promise<GraphView>;
  /** Its ties over the map. @throws RangeError if the day is none */
  map(question: MapQuestion, lang: UiLanguage): Promise<MapView>;
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
    eventsPage: async ({ asOf, ...question }, lang) => buildEventsPage(await snapshotOf(asOf), names, lang, question),
    event: async (id, lang, options) => buildEvent(await snapshotOf(options?.asOf), id, names, lang),
    contradictions: async ({ asOf, ...question }, lang) => buildContradictions(await snapshotOf(asOf), names, lang, question),
    contradictionsPage: async ({ asOf, ...question }, lang) => buildContradictionsPage(await snapshotOf(asOf), names, lang, question),
    originsOf: async (id, lang, { asOf, at } = {}) => {
      const day = at ?? (asOf ?? clock().toISOString()).slice(0, 10);
      return buildOrigins(await snapshotOf(asOf), id, names, lang, outlets(), day);
    },
    ties: async (pair, lang, clocks = {}) => buildTies(await snapshotOf(clocks.asOf), pair, clocks, names, lang),
    network: async (lang, clocks = {}) => buildNetwork(await snapshotOf(clocks.asOf), clocks, names, lang),
    triads: async (lang, clocks = {}) => buildTriads(await snapshotOf(clocks.asOf), clocks, names, lang),
    briefing: async (question, lang, { asOf } = {}) => {
      const view = buildBriefing(await snapshotOf(asOf), question, names, lang);
      return view && { ...view, ...(asOf !== undefined && { asOf }) };
    },
    briefingSubjects: async (lang, options) => buildBriefingSubjects(await snapshotOf(options?.asOf), names, lang),
    graph: async (question, lang) => buildGraph(await snapshotOf(question.asOf), question, names, lang),
    map: async (question, lang) => buildMap(await snapshotOf(question.asOf), question, placesOf(question.region), names, lang),
  };
}
