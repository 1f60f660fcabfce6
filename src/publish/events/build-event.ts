import { credibilityProposal } from "../../analysis/credibility.ts";
import { earlier } from "../../analysis/events/history.ts";
import { type Study, study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { asCredibility, asReliability, type Decision, type RecordedClaim, type Snapshot, STANCES } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import { contradictionViews } from "../contradictions/build.ts";
import type { UiLanguage } from "../views.ts";
import { lineMaker } from "./build-line.ts";
import { precisionOf } from "./precision.ts";
import type { CredibilityView, EventClaimView, EventView, ReliabilityView, StatedView } from "./views.ts";

/** An event with everything that is told of it; undefined if the snapshot has no such event. A claim's id names its event too. */
export function buildEvent(snapshot: Snapshot, id: string, names: ActorNames, language: UiLanguage): EventView | undefined {
  const found = study(snapshot);
  const event = found.events.get(id) ?? found.eventOf.get(id);
  if (!event) return undefined;
  const { documents } = study(snapshot);
  const { line, origin } = lineMaker(snapshot, names, language);
  const claims = event.members
    .flatMap((m) => found.toldOf.get(m.claim.id) ?? [])
    .sort(earlier)
    .map((t) => t.claim);
  const ids = new Set(claims.map((c) => c.id));
  const reasons = new Map(event.members.map((m) => [m.claim.id, m.reason]));
  const recorded = new Map(
    (snapshot.findings?.events ?? []).filter((m) => m.eventId === event.id && m.change === "joined").map((m) => [m.claimId, m]),
  );
  const told = (claim: RecordedClaim): EventClaimView => {
    const row = recorded.get(claim.id);
    const rated = reliabilityOf(found.decisions, documents.get(claim.documentId)?.document.outlet);
    return {
      claim: buildClaim(snapshot, claim, names, language),
      origin: origin(claim),
      reason: reasons.get(claim.id) ?? "",
      ...(row && { madeBy: row.by, madeAt: row.at }),
      credibility: credibilityOf(claim, found),
      ...(rated && { reliability: rated }),
    };
  };
  const stated = (of: (claim: RecordedClaim) => string | undefined): StatedView[] => statedBy(claims, of, found, origin);
  return {
    ...line(event),
    times: stated((c) => c.time).map((t) => ({ ...t, precision: precisionOf(t.value) })),
    places: stated((c) => c.place),
    told: claims.map(told).sort((a, b) => STANCES.indexOf(a.claim.stance) - STANCES.indexOf(b.claim.stance)),
    opposed: contradictionViews(
      snapshot,
      found.contradictions.filter(({ a, b }) => ids.has(a) || ids.has(b)),
      names,
      language,
    ),
    decisions: found.decisions.filter((d) => d.subjects.some((s) => ids.has(s))),
  };
}

/** Every value that claims state, with those who state it; the one that most origins state first. */
function statedBy(
  claims: readonly RecordedClaim[],
  of: (claim: RecordedClaim) => string | undefined,
  { originOf }: Study,
  origin: (claim: RecordedClaim) => ClaimOriginView,
): StatedView[] {
  const byValue = new Map<string, RecordedClaim[]>();
  for (const claim of claims) {
    const value = of(claim);
    if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), claim]);
  }
  return [...byValue]
    .map(([value, own]): StatedView => {
      const says = new Map(own.map((c) => [originOf(c).keys.join("+"), origin(c)]));
      return { value, says: [...says.values()], origins: countOrigins(own.map(originOf)), claims: own.map((c) => c.id) };
    })
    .sort((a, b) => b.origins.atLeast - a.origins.atLeast || (a.value < b.value ? -1 : 1));
}

/** The letter that somebody gave an outlet last. */
export function reliabilityOf(decisions: readonly Decision[], outlet: string | undefined): ReliabilityView | undefined {
  const last = decisions.findLast((d) => d.kind === "reliability" && d.subjects[0]?.toLowerCase() === outlet?.toLowerCase());
  const letter = asReliability(last?.value ?? "");
  return last && letter !== undefined ? { letter, by: last.by, at: last.at, reason: last.reason } : undefined;
}

function credibilityOf(claim: RecordedClaim, found: Study): CredibilityView {
  const { digit, reasons, set } = credibilityProposal(claim, found);
  const given = asCredibility(set?.value ?? "");
  return {
    proposed: { digit, reasons },
    ...(set && given !== undefined && { set: { digit: given, by: set.by, at: set.at, reason: set.reason } }),
  };
}
