import { byDyad, findDyad, study } from "../analysis/index.ts";
import { countOrigins } from "../analysis/voices/count-origins.ts";
import type { RecordedClaim, Snapshot } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { claimViews } from "./build-claims.ts";
import { collapse } from "./collapse.ts";
import type { ActorView, ClaimView, DyadView, UiLanguage } from "./views.ts";

/**
 * Claims of one pair of actors.
 * @param id both codes, in either order and letter case: `AZE-IRN`, `irn-aze`.
 * @returns undefined if nothing is claimed of this pair.
 */
export function buildDyad(snapshot: Snapshot, id: string, names: ActorNames, language: UiLanguage): DyadView | undefined {
  const groups = byDyad(snapshot.claims);
  const found = findDyad(groups.keys(), id);
  return found === undefined ? undefined : dyadView(snapshot, found, groups.get(found) ?? [], names, language);
}

/** The view of a dyad whose claims are at hand. */
export function dyadView(
  snapshot: Snapshot,
  id: string,
  claims: readonly RecordedClaim[],
  names: ActorNames,
  language: UiLanguage,
): DyadView {
  const { originOf } = study(snapshot);
  const views = claimViews(snapshot, claims, names, language);
  return {
    id,
    actors: actorsOf(id, views, names, language),
    articles: new Set(views.map((v) => v.document.id)).size,
    origins: countOrigins(claims.map((c) => originOf(c))),
    claims: collapse(views),
  };
}

/** Both actors in the order of the id. A code may hold a hyphen itself, so the claims tell where to cut. */
function actorsOf(id: string, views: readonly ClaimView[], names: ActorNames, language: UiLanguage): [ActorView, ActorView] {
  const codes = new Set(views.flatMap((v) => [...v.actors, ...v.recipients]).map((a) => a.code));
  const first = [...codes].find((code) => id.startsWith(`${code}-`) && codes.has(id.slice(code.length + 1))) ?? "";
  const actor = (code: string): ActorView => ({ code, name: names(code, language), leaf: names(code, language) });
  return [actor(first), actor(id.slice(first.length + 1))];
}
