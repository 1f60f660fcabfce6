import { validDays } from "../../analysis/events/holds-at.ts";
import type { Study } from "../../analysis/index.ts";
import type { TieInput } from "../../analysis/ties/index.ts";
import type { Days } from "../../analysis/when.ts";

/**
 * What had begun by a day (the clock of what was so, not of what was known): events by the days in which they hold, relations by when they
 * were told. What has no date stays: nothing says that it came later.
 * @param at ISO 8601 day; without it everything stays
 */
export function heldBy(
  study: Pick<Study, "events" | "eventOf" | "told" | "toldOf" | "contradictions" | "decisions">,
  at: string | undefined,
): TieInput {
  const { events, told, toldOf } = study;
  const all = [...events.values()];
  const contradictions = ofOneHappening(study);
  if (at === undefined) return { events: all, told, contradictions };
  const day = Date.parse(`${at}T00:00:00Z`) / 86_400_000;
  const begun = (days: Days | undefined): boolean => (days?.from ?? day) <= day;
  return {
    events: all.filter((e) => begun(validDays(e.members.flatMap(({ claim }) => toldOf.get(claim.id) ?? [])))),
    told: told.filter((t) => begun(t.time ?? t.published)),
    contradictions,
  };
}

/** Without those between events that a person keeps apart: two events do not contradict each other in time or place. */
function ofOneHappening({
  contradictions,
  decisions,
  eventOf,
}: Pick<Study, "contradictions" | "decisions" | "eventOf">): Study["contradictions"] {
  const between = (claims: readonly string[]): string =>
    claims
      .map((c) => eventOf.get(c)?.id ?? c)
      .sort()
      .join(" ");
  const apart = new Set(decisions.filter((d) => d.kind === "other-event").map((d) => between(d.subjects)));
  return contradictions.filter(({ a, b }) => !apart.has(between([a, b])));
}
