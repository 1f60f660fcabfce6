import { study } from "../../analysis/index.ts";
import type { Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import type { ClaimView, UiLanguage } from "../views.ts";

/** So many opponents of one claim are named with their words; beyond that they are linked. */
const EACH = 3;

/** The claims that some claims stand against and that are not among them. */
export function opposedViews(
  snapshot: Snapshot,
  claims: readonly ClaimView[],
  names: ActorNames,
  language: UiLanguage,
): readonly ClaimView[] {
  const { toldOf } = study(snapshot);
  const here = new Set(claims.map((c) => c.id));
  const ids = new Set(claims.flatMap((c) => c.contradicts.slice(0, EACH)).filter((id) => !here.has(id)));
  return [...ids].flatMap((id) => {
    const claim = toldOf.get(id)?.claim;
    return claim ? [buildClaim(snapshot, claim, names, language)] : [];
  });
}
