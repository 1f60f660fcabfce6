import { study } from "../../analysis/index.ts";
import {
  type Balance,
  balanceOf,
  type SignedEdge,
  type SignedNetwork,
  type Triad,
  type TriadState,
  triadsOf,
} from "../../analysis/ties/index.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { claimViews } from "../build-claims.ts";
import type { EdgeView, TriadView } from "../ties/views.ts";
import type { ActorView, ClaimView, UiLanguage } from "../views.ts";
import type { TriadPage } from "./views.ts";

/** Triads on a page, and sentences for each sign of an edge. */
const PAGE = 24;
const SENTENCES = 2;

const ORDER = ["unbalanced", "undetermined", "balanced"] satisfies TriadState[];

const known = new WeakMap<SignedNetwork, { readonly triads: readonly Triad[]; readonly balance: Balance }>();

/** Some of the triads of a network, of one actor if it is named: unbalanced ones first, with the newest sentences of each edge. */
export function triadPage(
  snapshot: Snapshot,
  network: SignedNetwork,
  code: string | undefined,
  from: number,
  names: ActorNames,
  language: UiLanguage,
): TriadPage {
  const { triads, balance } = known.get(network) ?? reckon(network);
  known.set(network, { triads, balance });
  const wanted = code === undefined ? triads : triads.filter((t) => t.actors.includes(code));
  const start = Math.max(0, Math.min(from, wanted.length - 1));
  const shown = wanted.slice(start, start + PAGE);
  const edges = new Map(shown.flatMap((t) => t.edges).map((e) => [e.id, edgeView(e, snapshot, names, language)]));
  const actor = (c: string): ActorView => ({ code: c, name: names(c, language), leaf: names(c, language) });
  return {
    balance,
    total: wanted.length,
    from: start,
    triads: shown.map(({ actors: [a, b, c], state, edges: [x, y, z] }): TriadView => {
      const edge = (e: SignedEdge): EdgeView => edges.get(e.id) ?? edgeView(e, snapshot, names, language);
      return { actors: [actor(a), actor(b), actor(c)], state, edges: [edge(x), edge(y), edge(z)] };
    }),
    claims: Object.fromEntries(
      shown.flatMap((t) => t.edges).map((e) => [e.id, { positive: e.positive.claims.length, negative: e.negative.claims.length }]),
    ),
  };
}

function reckon(network: SignedNetwork): { readonly triads: readonly Triad[]; readonly balance: Balance } {
  const triads = triadsOf(network);
  return { triads: ORDER.flatMap((state) => triads.filter((t) => t.state === state)), balance: balanceOf(network, triads) };
}

function edgeView({ id, sign, positive, negative }: SignedEdge, snapshot: Snapshot, names: ActorNames, language: UiLanguage): EdgeView {
  const { toldOf } = study(snapshot);
  const newest = (ids: readonly string[]): readonly ClaimView[] => {
    const told = ids.flatMap((claim) => toldOf.get(claim) ?? []);
    const last = told
      .toSorted((x, y) => (y.published?.to ?? 0) - (x.published?.to ?? 0) || (x.claim.id < y.claim.id ? -1 : 1))
      .slice(0, SENTENCES);
    return claimViews(
      snapshot,
      last.map((t) => t.claim),
      names,
      language,
    );
  };
  return { id, sign, positive: newest(positive.claims), negative: newest(negative.claims) };
}
