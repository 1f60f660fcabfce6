import { statusOf, study } from "../../analysis/index.ts";
import {
  dyadEvents,
  type NetworkMaterial,
  networkFrom,
  relationsTold,
  type Side,
  type SignedNetwork,
  TOLD,
} from "../../analysis/ties/index.ts";
import { monthOf } from "../../analysis/ties/months.ts";
import type { Snapshot } from "../../core/index.ts";
import { heldBy } from "../ties/held-by.ts";
import type { TieSide, TieView } from "./views.ts";

/** What is known of a snapshot's networks; a snapshot never changes, so it is reckoned once. */
export interface Networks {
  /** Of all that is told, whatever its time. */
  readonly whole: SignedNetwork;
  /** Months with something told to have happened, in order. */
  readonly months: readonly string[];
  /** How much of the ledger is the invented sample. */
  readonly sample: "none" | "some" | "all";
  at(day: string | undefined): SignedNetwork;
  /** Every pair of a network, those without a sign too. */
  ties(of: SignedNetwork): ReadonlyMap<string, TieView>;
}

/** Networks that are kept for who moves to and fro between months. */
const KEPT = 24;

const made = new WeakMap<Snapshot, Networks>();

/** The networks of a snapshot. */
export function networksOf(snapshot: Snapshot): Networks {
  const known = made.get(snapshot) ?? makeNetworks(snapshot);
  made.set(snapshot, known);
  return known;
}

function makeNetworks(snapshot: Snapshot): Networks {
  const found = study(snapshot);
  const input = heldBy(found, undefined);
  const material: NetworkMaterial = { events: dyadEvents(input), relations: relationsTold(input.told) };
  const kept = new Map<string, SignedNetwork>();
  const views = new WeakMap<SignedNetwork, ReadonlyMap<string, TieView>>();
  const firm = (side: Side): boolean => side.claims.some((id) => isFirm(found.toldOf.get(id)?.claim));
  const whole = networkFrom(material);
  return {
    whole,
    months: monthsOf(material),
    sample: shareOf(snapshot.documents),
    at: (day) => {
      if (day === undefined) return whole;
      const network = kept.get(day) ?? networkFrom(material, { at: day });
      // The one asked for last goes last.
      kept.delete(day);
      kept.set(day, network);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return network;
    },
    ties: (network) => {
      const known = views.get(network) ?? new Map(tiesOf(network, firm).map((tie) => [tie.id, tie]));
      views.set(network, known);
      return known;
    },
  };
}

const isFirm = (claim: Parameters<typeof statusOf>[0] | undefined): boolean => claim !== undefined && statusOf(claim) === "stated";

function tiesOf({ edges, unsigned }: SignedNetwork, firm: (side: Side) => boolean): readonly TieView[] {
  const side = (of: Side): TieSide | undefined =>
    of.events + of.relations === 0 ? undefined : { events: of.events, relation: of.relations > 0, origins: of.origins, firm: firm(of) };
  const signed = edges.map(({ id, a, b, sign, positive, negative, contested }): TieView => {
    const [plus, minus] = [side(positive), side(negative)];
    return { id, a, b, sign, ...(plus && { positive: plus }), ...(minus && { negative: minus }), contested: contested.events };
  });
  const others = unsigned.map((id): TieView => {
    const [a = "", ...b] = id.split("-");
    return { id, a, b: b.join("-"), sign: "none", contested: 0 };
  });
  return [...signed, ...others];
}

function shareOf(documents: Snapshot["documents"]): Networks["sample"] {
  const invented = documents.filter((d) => d.sample).length;
  return invented === 0 ? "none" : invented === documents.length ? "all" : "some";
}

/** Months in which something that is told to have happened lies, as far as it is dated to one month. */
function monthsOf({ events, relations }: NetworkMaterial): readonly string[] {
  const days = [
    ...events.filter((e) => TOLD.has(e.standing)).map((e) => e.when),
    ...relations.map(({ told }) => told.time ?? told.published),
  ];
  const months = days.flatMap((d) => {
    if (d === undefined || !Number.isFinite(d.from) || !Number.isFinite(d.to)) return [];
    return monthOf(d) ?? [];
  });
  return [...new Set(months)].sort();
}
