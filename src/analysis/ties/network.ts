import type { Pair } from "../dyads.ts";
import { groupBy } from "../group-by.ts";
import type { Told } from "../told.ts";
import { countOrigins, type OriginCount } from "../voices/count-origins.ts";
import type { Days } from "../when.ts";
import type { DyadEvent } from "./dyad-event.ts";
import { dyadEvents, type TieInput } from "./dyad-events.ts";
import { dayNumber, whenOf } from "./months.ts";
import { holds, relationsTold } from "./relations.ts";
import { TOLD } from "./standing.ts";

/** Days before the day asked for within which events and relations count. Own choice: a year, so that what recurs yearly is in. */
const WINDOW_DAYS = 365;

export interface NetworkOptions {
  /** ISO 8601 day. Without one everything counts that the ledger tells, dated or not. */
  readonly at?: string;
  /** Days before it that count, the day among them. Without: a year. */
  readonly windowDays?: number;
  /** Origins that a sign needs at least. Without: 1. */
  readonly leastOrigins?: number;
}

/** `both`: what is told between the two is partly friendly, partly hostile. */
export type Sign = "+" | "-" | "both";

/** What gives a pair one sign. */
export interface Side {
  readonly events: number;
  /** Standing relations: 0 or 1. */
  readonly relations: number;
  readonly origins: OriginCount;
  /** Sum of the events' PLOVER scores. */
  readonly score: number;
  /** More than `events` where several tell one happening in different ways. */
  readonly eventIds: readonly string[];
  /** Evidence: ids of the claims. */
  readonly claims: readonly string[];
}

export interface SignedEdge {
  /** Dyad. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly sign: Sign;
  readonly positive: Side;
  readonly negative: Side;
  /** Told and denied: in no sign. */
  readonly contested: { readonly events: number; readonly eventIds: readonly string[] };
}

export interface NetworkNode {
  readonly code: string;
  /** Edges by sign. */
  readonly positive: number;
  readonly negative: number;
  readonly both: number;
}

/** Who stands how to whom, on a day by what is told of the time before it. */
export interface SignedNetwork {
  /** Absent if the time was no matter. */
  readonly at?: string;
  /** Of no matter without a day. */
  readonly windowDays: number;
  readonly leastOrigins: number;
  readonly nodes: readonly NetworkNode[];
  /** By id. */
  readonly edges: readonly SignedEdge[];
  /** Pairs with news of the time, but without a sign: planned, possible, contested, denied, without score, or of too few origins. */
  readonly unsigned: readonly string[];
  /** Events of which no day is known: in the network of a day they are in no edge. */
  readonly undated: number;
}

/**
 * The signed network, at a day if one is given. An edge has the sign + if in the days before something cooperative is asserted or reported of the pair, or that
 * they are close; − if something hostile is, or that they are at odds; both if both are. Plans, possibilities and what is contested or denied
 * give no sign. An event of which only the month is known counts if that month touches the window. A relation counts where it is told in
 * the window, unless somebody told later, in the window too, that it is over.
 * @throws RangeError if the day is none, or the window is empty
 */
export function signedNetwork(input: TieInput, options: NetworkOptions = {}): SignedNetwork {
  return networkFrom({ events: dyadEvents(input), relations: relationsTold(input.told) }, options);
}

/** What networks are reckoned from, whatever their day: to be made once where many are asked for. */
export interface NetworkMaterial {
  readonly events: readonly DyadEvent[];
  readonly relations: ReturnType<typeof relationsTold>;
}

/** The same from what is at hand. @throws RangeError as {@link signedNetwork} */
export function networkFrom({ events, relations: told }: NetworkMaterial, options: NetworkOptions = {}): SignedNetwork {
  const { at, windowDays = WINDOW_DAYS, leastOrigins = 1 } = options;
  const within = at === undefined ? (): boolean => true : windowBefore(at, windowDays);
  const ofDyad = groupBy(
    events.filter((e) => within(e.when)),
    (e) => e.pair.id,
  );
  const relations = groupBy(
    told.filter(({ told }) => within(whenOf(told.time, told.published)) && told.claim.tense !== "future"),
    (r) => r.pair.id,
  );
  const edges: SignedEdge[] = [];
  const unsigned: string[] = [];
  for (const id of [...new Set([...ofDyad.keys(), ...relations.keys()])].sort()) {
    const [own, standing] = [ofDyad.get(id) ?? [], relations.get(id) ?? []];
    const pair = own[0]?.pair ?? standing[0]?.pair;
    const edge =
      pair &&
      edgeOf(
        pair,
        own,
        standing.map((r) => r.told),
        leastOrigins,
      );
    if (edge) edges.push(edge);
    else unsigned.push(id);
  }
  const undated = new Set(events.filter((e) => e.when === undefined).map((e) => e.eventIds.join(" "))).size;
  return { ...(at !== undefined && { at }), windowDays, leastOrigins, nodes: nodesOf(edges), edges, unsigned, undated };
}

/** Whether days touch the window that ends on this day. */
function windowBefore(at: string, windowDays: number): (when: Days | undefined) => boolean {
  const to = dayNumber(at);
  if (to === undefined) throw new RangeError(`not a day: ${at}; give YYYY-MM-DD`);
  if (!(windowDays >= 1)) throw new RangeError(`a window has at least one day, not ${windowDays}`);
  return (when) => when !== undefined && when.from <= to && when.to > to - windowDays;
}

function edgeOf(pair: Pair, events: readonly DyadEvent[], relations: readonly Told[], leastOrigins: number): SignedEdge | undefined {
  const told = events.filter((e) => TOLD.has(e.standing));
  const side = (of: readonly DyadEvent[], kind: "alignment" | "rivalry"): Side => {
    const standing = held(relations, kind);
    const all = [...of.flatMap((e) => e.by), ...standing];
    return {
      events: of.length,
      relations: Math.min(1, standing.length),
      origins: countOrigins(all.map((t) => t.voice)),
      score: of.reduce((sum, e) => sum + e.score, 0),
      eventIds: of.flatMap((e) => e.eventIds).sort(),
      claims: [...new Set(all.map((t) => t.claim.id))].sort(),
    };
  };
  const positive = side(
    told.filter((e) => e.score > 0),
    "alignment",
  );
  const negative = side(
    told.filter((e) => e.score < 0),
    "rivalry",
  );
  const [plus, minus] = [positive, negative].map((s) => s.events + s.relations > 0 && s.origins.atLeast >= leastOrigins);
  if (!plus && !minus) return undefined;
  const contested = events.filter((e) => e.standing === "contested");
  return {
    ...pair,
    sign: plus && minus ? "both" : plus ? "+" : "-",
    positive,
    negative,
    contested: { events: contested.length, eventIds: contested.flatMap((e) => e.eventIds).sort() },
  };
}

/** Claims that hold a relation for so, without those told before somebody said that it is over. */
function held(relations: readonly Told[], kind: "alignment" | "rivalry"): readonly Told[] {
  const told = relations.filter(({ claim }) => claim.kind === kind && holds(claim));
  const over = told.reduce(
    (last, t) => (t.claim.ends === true && t.published ? Math.max(last, t.published.to) : last),
    Number.NEGATIVE_INFINITY,
  );
  return told.filter((t) => t.claim.ends !== true && (t.published === undefined || t.published.from > over));
}

function nodesOf(edges: readonly SignedEdge[]): readonly NetworkNode[] {
  const ends = groupBy(
    edges.flatMap((edge) => [edge.a, edge.b].map((code) => ({ code, sign: edge.sign }))),
    (e) => e.code,
  );
  const count = (of: readonly { readonly sign: Sign }[], sign: Sign): number => of.filter((e) => e.sign === sign).length;
  return [...ends]
    .map(([code, of]) => ({ code, positive: count(of, "+"), negative: count(of, "-"), both: count(of, "both") }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
