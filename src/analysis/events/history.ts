import type { RecordedClaim } from "../../core/index.ts";
import { deniedMatter } from "../contradictions/denied-matter.ts";
import type { Told } from "../told.ts";
import type { EventStatus, StatusStep } from "./event.ts";
import { callsOff } from "./kind-class.ts";

const OWN_WORD: ReadonlySet<RecordedClaim["stance"]> = new Set(["announces", "promises"]);

/** What one claim says of how its event stands; FactBank's polarity and certainty, tense and stance decide. */
export function eventStatus(claim: RecordedClaim): EventStatus {
  const { factuality, tense, stance } = claim;
  if (callsOff(claim) !== undefined && factuality === "CT+" && tense !== "future") return "called-off";
  // Who simply says that it will not come calls it off; who denies contradicts somebody.
  if (factuality === "CT-" && deniedMatter(claim) === "not-yet") return "not-yet";
  if (factuality === "CT-") return tense === "future" && stance !== "denies" ? "called-off" : "denied";
  if (factuality === "PR-" || stance === "denies") return "denied";
  if (factuality !== "CT+" || stance === "speculates" || stance === "doubts") return "possible";
  if (tense === "future") return OWN_WORD.has(stance) ? "announced" : "planned";
  return tense === "ongoing" ? "ongoing" : "happened";
}

/** The statuses of an event in the order in which they were told, each where it is told first. Undated tellings come last. */
export function historyOf(told: readonly Told[]): readonly StatusStep[] {
  const steps = new Map<EventStatus, StatusStep>();
  for (const { claim, published } of told.toSorted(earlier)) {
    const status = eventStatus(claim);
    if (!steps.has(status)) steps.set(status, { status, claim, ...(published && { published }) });
  }
  return [...steps.values()];
}

/** By the day of the article; within a day by the order of the ids. */
export function earlier(a: Told, b: Told): number {
  const [x, y] = [a.published?.to ?? Number.POSITIVE_INFINITY, b.published?.to ?? Number.POSITIVE_INFINITY];
  if (x !== y) return x < y ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
}
