import type { Contradiction } from "../../analysis/contradictions/index.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import type { RecordedClaim, Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { claimOriginView } from "../claim-origins.ts";
import { newestFirst } from "../order.ts";
import type { ClaimView, UiLanguage } from "../views.ts";
import type { ContradictionQuestion, ContradictionView, SideView } from "./views.ts";

/**
 * Contradictions of a snapshot, those with the newest claim first. However often the two sides are printed, a pair of happenings that oppose
 * each other in one thing counts once; the other prints stand in `also`.
 */
export function buildContradictions(
  snapshot: Snapshot,
  names: ActorNames,
  language: UiLanguage,
  question: ContradictionQuestion = {},
): readonly ContradictionView[] {
  const found = study(snapshot);
  return contradictionViews(snapshot, found.contradictions, names, language).filter((c) => matches(c, question, snapshot));
}

/** Some of them: of an event, of a pair. */
export function contradictionViews(
  snapshot: Snapshot,
  contradictions: readonly Contradiction[],
  names: ActorNames,
  language: UiLanguage,
): readonly ContradictionView[] {
  const { toldOf, originOf } = study(snapshot);
  const { happenings } = study(snapshot);
  const side = (claim: RecordedClaim): SideView => ({
    claim: buildClaim(snapshot, claim, names, language),
    origin: claimOriginView(originOf(claim), names, language),
  });
  const byPair = new Map<string, Contradiction[]>();
  for (const c of contradictions) {
    const pair = [c.a, c.b].map((id) => happenings.get(id)?.id ?? id).sort();
    const key = [c.type, ...pair].join(" ");
    byPair.set(key, [...(byPair.get(key) ?? []), c]);
  }
  return [...byPair.values()]
    .flatMap(([first, ...rest]): ContradictionView[] => {
      const [a, b] = [toldOf.get(first?.a ?? "")?.claim, toldOf.get(first?.b ?? "")?.claim];
      if (!first || !a || !b) return [];
      const { type, denies, values, event, reason } = first;
      return [
        {
          id: `${a.id}≠${b.id}`,
          type,
          ...(denies !== undefined && { denies }),
          ...(values !== undefined && { values }),
          ...(event !== undefined && { event }),
          a: side(a),
          b: side(b),
          also: rest.map((r) => ({ a: r.a, b: r.b })),
          reason,
        },
      ];
    })
    .sort((x, y) => newestFirst(newer(x), newer(y)) || (x.id < y.id ? -1 : 1));
}

const newer = ({ a, b }: ContradictionView): ClaimView => (newestFirst(a.claim, b.claim) <= 0 ? a.claim : b.claim);

function matches(view: ContradictionView, { dyad, type, since }: ContradictionQuestion, snapshot: Snapshot): boolean {
  if (type !== undefined && view.type !== type) return false;
  if (since !== undefined && ![view.a, view.b].some(({ claim }) => reaches(claim, since))) return false;
  if (dyad === undefined) return true;
  const { toldOf } = study(snapshot);
  return [view.a, view.b].some(({ claim }) => {
    const recorded = toldOf.get(claim.id)?.claim;
    return recorded !== undefined && findDyad(dyadsOf(recorded), dyad) !== undefined;
  });
}

/** True if it may have been published then or later; without any date it is not asked for. */
function reaches({ document: { published } }: ClaimView, since: string): boolean {
  const { notBefore, notAfter } = published;
  return notAfter === undefined ? notBefore !== undefined : notAfter >= since;
}
