import { study } from "../../analysis/index.ts";
import {
  balanceOf,
  type DyadTies,
  dyadTies,
  type SignedEdge,
  type SignedNetwork,
  type StandingRelation,
  signedNetwork,
  type TRIAD_STATES,
  type Triad,
  triadsOf,
} from "../../analysis/ties/index.ts";
import { type Days, isoDay } from "../../analysis/when.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { claimViews } from "../build-claims.ts";
import { claimOriginView } from "../claim-origins.ts";
import type { ActorView, UiLanguage } from "../views.ts";
import { heldBy } from "./held-by.ts";
import type { DyadTiesView, EdgeView, NetworkView, RelationView, TriadsView, TriadView } from "./views.ts";

/** The two clocks of a view: what was known by an instant, and what was so on a day. */
export interface Clocks {
  /** The instant (ISO 8601, UTC) that the snapshot was taken for, where it is not now. */
  readonly asOf?: string;
  /** ISO 8601 day. */
  readonly at?: string;
}

/**
 * What two actors do with each other.
 * @param pair both codes, in order
 * @param at up to this day only: later events, and claims of relations printed later, are left out
 */
export function buildTies(
  snapshot: Snapshot,
  pair: readonly [string, string],
  clocks: Clocks,
  names: ActorNames,
  language: UiLanguage,
): DyadTiesView {
  return tiesView(dyadTies(pair.join("-"), heldBy(study(snapshot), clocks.at)), pair, clocks, names, language);
}

/** The view of ties that are reckoned already. */
export function tiesView(
  { relations, ...ties }: DyadTies,
  pair: readonly [string, string],
  { asOf, at }: Clocks,
  names: ActorNames,
  language: UiLanguage,
): DyadTiesView {
  const actor = actorView(names, language);
  return {
    ...ties,
    actors: [actor(pair[0]), actor(pair[1])],
    ...(asOf !== undefined && { asOf }),
    ...(at !== undefined && { at }),
    relations: relations.map((r) => relationView(r, names, language)),
  };
}

/** The signed network of a day; without a day, of all that is told. */
export function buildNetwork(snapshot: Snapshot, { asOf, at }: Clocks, names: ActorNames, language: UiLanguage): NetworkView {
  const network = signedNetwork(heldBy(study(snapshot), undefined), at === undefined ? {} : { at });
  return {
    ...network,
    ...(asOf !== undefined && { asOf }),
    names: Object.fromEntries(network.nodes.map(({ code }) => [code, names(code, language)])),
    balance: balanceOf(network),
  };
}

/** Triads of the network of a day, with the sentences behind each of their edges. */
export function buildTriads(snapshot: Snapshot, { asOf, at }: Clocks, names: ActorNames, language: UiLanguage): TriadsView {
  const network: SignedNetwork = signedNetwork(heldBy(study(snapshot), undefined), at === undefined ? {} : { at });
  const triads = triadsOf(network);
  const { toldOf } = study(snapshot);
  const actor = actorView(names, language);
  const sentences = (ids: readonly string[]): EdgeView["positive"] =>
    claimViews(
      snapshot,
      ids.flatMap((id) => toldOf.get(id)?.claim ?? []),
      names,
      language,
    );
  // An edge stands in many triads.
  const edges = new Map<string, EdgeView>();
  const edge = ({ id, sign, positive, negative }: SignedEdge): EdgeView => {
    const view = edges.get(id) ?? { id, sign, positive: sentences(positive.claims), negative: sentences(negative.claims) };
    edges.set(id, view);
    return view;
  };
  const triad = ({ actors: [a, b, c], state, edges: [x, y, z] }: Triad): TriadView => ({
    actors: [actor(a), actor(b), actor(c)],
    state,
    edges: [edge(x), edge(y), edge(z)],
  });
  const order = ["unbalanced", "undetermined", "balanced"] satisfies (typeof TRIAD_STATES)[number][];
  return {
    ...(at !== undefined && { at }),
    ...(asOf !== undefined && { asOf }),
    windowDays: network.windowDays,
    balance: balanceOf(network, triads),
    triads: triads.map(triad).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
  };
}

const actorView =
  (names: ActorNames, language: UiLanguage) =>
  (code: string): ActorView => ({ code, name: names(code, language), leaf: names(code, language) });

function relationView(
  { dyad: _, sayings, first, last, ...relation }: StandingRelation,
  names: ActorNames,
  language: UiLanguage,
): RelationView {
  return {
    ...relation,
    ...span(first, last),
    sayings: sayings.map(({ origin, status, claims, first, last }) => ({
      says: claimOriginView(origin, names, language),
      status,
      claims,
      ...span(first, last),
    })),
  };
}

/** First and last day; of a range its safe end. */
function span(first: Days | undefined, last: Days | undefined): { first?: string; last?: string } {
  return { ...(first && { first: isoDay(first.to) }), ...(last && { last: isoDay(last.to) }) };
}
