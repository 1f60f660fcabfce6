import { earlier } from "../../analysis/events/history.ts";
import { study } from "../../analysis/index.ts";
import { type RecordedClaim, type Snapshot, STANCES } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { contradictionViews } from "../contradictions/build.ts";
import type { UiLanguage } from "../views.ts";
import { lineMaker } from "./build-line.ts";
import { judgementOf } from "./judgement.ts";
import { precisionOf } from "./precision.ts";
import { statedBy } from "./stated.ts";
import type { EventClaimView, EventView, StatedView } from "./views.ts";
import { voicesOf } from "./voices.ts";

/** An event with everything that is told of it; undefined if the snapshot has no such event. A claim's id names its event too. */
export function buildEvent(snapshot: Snapshot, id: string, names: ActorNames, language: UiLanguage): EventView | undefined {
  const found = study(snapshot);
  const event = found.events.get(id) ?? found.eventOf.get(id);
  if (!event) return undefined;
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
    return {
      claim: buildClaim(snapshot, claim, names, language),
      origin: origin(claim),
      reason: reasons.get(claim.id) ?? "",
      ...(row && { madeBy: row.by, madeAt: row.at }),
      ...judgementOf(claim, found),
    };
  };
  const stated = (of: (claim: RecordedClaim) => string | undefined): StatedView[] => statedBy(claims, of, found, origin);
  return {
    ...line(event),
    voices: voicesOf(claims, found, origin),
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
