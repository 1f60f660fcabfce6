import { asReliability, type Decision, type OutletOf } from "../core/index.ts";
import type { ReliabilityView } from "./events/views.ts";

/** Names under which an outlet may have been rated: those that articles show, and of a listed one those of the list. */
export function ratedNames({ listed }: Pick<OutletOf, "listed">, shown: readonly string[]): readonly string[] {
  return [...new Set([...shown, ...(listed ? [listed.name, ...(listed.also ?? [])] : [])])];
}

/** The letter that somebody gave an outlet last, under any of its names. */
export function reliabilityOf(decisions: readonly Decision[], names: readonly string[]): ReliabilityView | undefined {
  const folded = new Set(names.map((name) => name.toLowerCase()));
  const last = decisions.findLast((d) => d.kind === "reliability" && folded.has(d.subjects[0]?.toLowerCase() ?? ""));
  const letter = asReliability(last?.value ?? "");
  return last && letter !== undefined ? { letter, by: last.by, at: last.at, reason: last.reason } : undefined;
}
