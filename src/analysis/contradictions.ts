import { kindEntry, type RecordedClaim } from "../core/index.ts";
import { sourceKey, subjectKey } from "./claim-key.ts";
import { groupBy } from "./group-by.ts";
import { deniesObject, shareObject } from "./objects.ts";
import { type Told, tensesExclude, timesExclude } from "./told.ts";
import { furthest, nearest, sameTime } from "./when.ts";

/** Two claims of which one says is not so what the other says is so, or may be so. No winner is chosen. */
export interface Contradiction {
  readonly affirms: string;
  readonly denies: string;
}

/** Days between publications within which a denial is taken to answer an affirmation. Own choice: a month of news. */
const ANSWER_DAYS = 31;
/** "Not yet" leaves the plan untouched. German; claims keep no mark of it, so the sentence is asked. */
const NOT_YET = /(?<!\p{L})noch\s+(?:nicht|kein\p{L}*)(?!\p{L})/iu;

/**
 * Finds contradictions: same kind, same actors in the same direction, one claim certain that not (CT-), the other for
 * it (CT+, PR+, PS+), from different sources or outlets. A pair that a reader would call false costs more than a missed
 * one, so tense, time, object and the distance between the publications must all let the two be about one thing.
 */
export function findContradictions(told: readonly Told[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const bucket of groupBy(told, (t) => subjectKey(t.claim)).values()) {
    const denials = bucket.filter((t) => t.claim.factuality === "CT-");
    if (denials.length === 0) continue;
    for (const affirmed of bucket.filter((t) => affirms(t.claim)))
      for (const denial of denials) if (contradict(affirmed, denial)) found.push({ affirms: affirmed.claim.id, denies: denial.claim.id });
  }
  return found;
}

function affirms({ factuality }: RecordedClaim): boolean {
  return factuality === "CT+" || factuality === "PR+" || factuality === "PS+";
}

function contradict(affirmed: Told, denial: Told): boolean {
  // One voice that corrects itself in one place is no contradiction between voices.
  if (affirmed.outlet === denial.outlet && sourceKey(affirmed.claim, affirmed.outlet) === sourceKey(denial.claim, denial.outlet))
    return false;
  // A denial of what was does not touch a plan, nor the other way round.
  if (tensesExclude(affirmed, denial) || timesExclude(affirmed, denial)) return false;
  // Enemies once and no enemies now: both can be.
  if (isRelation(affirmed.claim) && affirmed.claim.tense !== denial.claim.tense) return false;
  if (affirmed.claim.tense === "future" && NOT_YET.test(denial.claim.quote)) return false;
  return deniesObject(denial.claim, affirmed.claim) && near(affirmed, denial);
}

/** Standing relations are the kinds that PLOVER has no event for. */
function isRelation({ kind }: RecordedClaim): boolean {
  return kindEntry(kind).quad === "none";
}

/** True if something ties the two to one happening: the same text, the same weeks, the same time, the same thing. */
function near(a: Told, b: Told): boolean {
  if (a.origin === b.origin) return true;
  if (a.time && b.time) return sameTime(a.time, b.time);
  if (a.published && b.published) {
    if (furthest(a.published, b.published) <= ANSWER_DAYS) return true;
    if (nearest(a.published, b.published) > ANSWER_DAYS) return false;
  }
  // Dates do not tell: then only a thing named by both ties them.
  return shareObject(a.claim, b.claim);
}
