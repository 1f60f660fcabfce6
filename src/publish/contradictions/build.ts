import { CONTRADICTION_TYPES, type Contradiction, type ContradictionType } from "../../analysis/contradictions/index.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import type { Told } from "../../analysis/told.ts";
import { type PublicationDate, type Snapshot, UNKNOWN_DATE } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { claimOriginView } from "../claim-origins.ts";
import { sampleShown } from "../dyads/build-dyads.ts";
import { newestFirst } from "../order.ts";
import type { UiLanguage } from "../views.ts";
import type { ContradictionQuestion, ContradictionsQuestion, ContradictionsView, ContradictionView, SideView } from "./views.ts";

/** Lines of a page. */
const PAGE = 25;

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
  return asked(snapshot, question).map((pair) => pairView(pair, snapshot, names, language));
}

/** A page of them, counted by type. */
export function buildContradictionsPage(
  snapshot: Snapshot,
  names: ActorNames,
  language: UiLanguage,
  { page = 1, ...question }: ContradictionsQuestion = {},
): ContradictionsView {
  const found = asked(snapshot, question);
  const { type: _, ...wider } = question;
  const counts = new Map<ContradictionType, number>();
  for (const { first } of asked(snapshot, wider)) counts.set(first.type, (counts.get(first.type) ?? 0) + 1);
  return {
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / PAGE)),
    before: (page - 1) * PAGE,
    sample: sampleShown(snapshot.documents),
    types: CONTRADICTION_TYPES.flatMap((type) => (counts.has(type) ? [{ type, count: counts.get(type) ?? 0 }] : [])),
    contradictions: found.slice((page - 1) * PAGE, page * PAGE).map((pair) => pairView(pair, snapshot, names, language)),
  };
}

/** Some of them: of an event, of a pair. */
export function contradictionViews(
  snapshot: Snapshot,
  contradictions: readonly Contradiction[],
  names: ActorNames,
  language: UiLanguage,
): readonly ContradictionView[] {
  return pairsOf(snapshot, contradictions).map((pair) => pairView(pair, snapshot, names, language));
}

/** Two happenings that oppose each other in one thing. */
interface OpposedPair {
  /** The contradiction that stands for all of them. */
  readonly first: Contradiction;
  readonly a: Told;
  readonly b: Told;
  readonly rest: readonly Contradiction[];
}

const allPairs = new WeakMap<Snapshot, readonly OpposedPair[]>();

/** All of a snapshot that were asked for; found and ordered once. */
function asked(snapshot: Snapshot, { dyad, type, since }: ContradictionQuestion): readonly OpposedPair[] {
  const all = allPairs.get(snapshot) ?? pairsOf(snapshot, study(snapshot).contradictions);
  allPairs.set(snapshot, all);
  return all.filter(({ first, a, b }) => {
    if (type !== undefined && first.type !== type) return false;
    if (since !== undefined && ![a, b].some((side) => reaches(publishedOf(side, snapshot), since))) return false;
    return dyad === undefined || [a, b].some((side) => findDyad(dyadsOf(side.claim), dyad) !== undefined);
  });
}

function pairsOf(snapshot: Snapshot, contradictions: readonly Contradiction[]): readonly OpposedPair[] {
  const { toldOf, happenings } = study(snapshot);
  const key = ({ type, a, b }: Contradiction): string => [type, ...[a, b].map((id) => happenings.get(id)?.id ?? id).sort()].join(" ");
  const placed = ({ claim }: Told) => ({
    ...claim,
    document: { id: claim.documentId, published: publishedOf({ claim }, snapshot) },
  });
  return [...groupBy(contradictions, key).values()]
    .flatMap(([first, ...rest]) => {
      const [a, b] = [toldOf.get(first?.a ?? ""), toldOf.get(first?.b ?? "")];
      if (!first || !a || !b) return [];
      const [x, y] = [placed(a), placed(b)];
      return [{ pair: { first, a, b, rest }, newer: newestFirst(x, y) <= 0 ? x : y, id: idOf(first) }];
    })
    .sort((x, y) => newestFirst(x.newer, y.newer) || (x.id < y.id ? -1 : 1))
    .map(({ pair }) => pair);
}

function pairView({ first, a, b, rest }: OpposedPair, snapshot: Snapshot, names: ActorNames, language: UiLanguage): ContradictionView {
  const { type, denies, values, event, reason } = first;
  const side = ({ claim, voice }: Told): SideView => ({
    claim: buildClaim(snapshot, claim, names, language),
    origin: claimOriginView(voice, names, language),
  });
  return {
    id: idOf(first),
    type,
    ...(denies !== undefined && { denies }),
    ...(values !== undefined && { values }),
    ...(event !== undefined && { event }),
    a: side(a),
    b: side(b),
    also: rest.map((r) => ({ a: r.a, b: r.b })),
    reason,
  };
}

const idOf = ({ a, b }: Contradiction): string => `${a}≠${b}`;

const publishedOf = ({ claim }: Pick<Told, "claim">, snapshot: Snapshot): PublicationDate =>
  study(snapshot).documents.get(claim.documentId)?.document.published ?? UNKNOWN_DATE;

/** True if it may have been published then or later; without any date it is not asked for. */
function reaches({ notBefore, notAfter }: PublicationDate, since: string): boolean {
  return notAfter === undefined ? notBefore !== undefined : notAfter >= since;
}
