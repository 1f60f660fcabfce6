import { byDyad, dyadsOf, study } from "../analysis/index.ts";
import type { Snapshot } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { claimViews } from "./build-claims.ts";
import { dyadView } from "./build-dyad.ts";
import { collapse } from "./collapse.ts";
import { newestFirst } from "./order.ts";
import type { DyadView, Funnel, TodayView, UiLanguage } from "./views.ts";

/** The whole ledger at a glance: the funnel, then every pair of actors, those with the newest claims first. */
export function buildToday(snapshot: Snapshot, names: ActorNames, language: UiLanguage): TodayView {
  const dyads = [...byDyad(snapshot.claims)].map(([id, claims]) => dyadView(snapshot, id, claims, names, language));
  const alone = snapshot.claims.filter((c) => dyadsOf(c).length === 0);
  return {
    funnel: buildFunnel(snapshot),
    sample: snapshot.documents.some((d) => d.sample),
    dyads: dyads.sort(newestDyadFirst),
    alone: collapse(claimViews(snapshot, alone, names, language)),
  };
}

/** Articles → origins → claims → contradictions. */
export function buildFunnel(snapshot: Snapshot): Funnel {
  const { origins, opposed } = study(snapshot);
  return {
    articles: snapshot.documents.length,
    origins: origins.documents.size,
    claims: snapshot.claims.length,
    contradictions: opposed,
    notAnalysed: snapshot.documents.filter((d) => d.status === "not-analysed").length,
  };
}

function newestDyadFirst(a: DyadView, b: DyadView): number {
  const [x, y] = [a.claims[0], b.claims[0]];
  return (x && y ? newestFirst(x, y) : 0) || b.origins.atLeast - a.origins.atLeast || (a.id < b.id ? -1 : 1);
}
