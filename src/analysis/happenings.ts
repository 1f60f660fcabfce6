import type { RecordedClaim } from "../core/index.ts";
import { polarity, subjectKey } from "./claim-key.ts";
import { oftenInOneText } from "./events/kind-class.ts";
import { distinct, groupBy } from "./group-by.ts";
import { objectsDiffer, shareMatter, shareObject } from "./objects.ts";
import { placesDiffer } from "./places.ts";
import { type Told, tensesExclude, timesExclude } from "./told.ts";
import { furthest, sameTime } from "./when.ts";

/** Claims that tell the same happening, or deny it: one polarity, one kind, the same actors. */
export interface Happening {
  /** The smallest id of its claims. */
  readonly id: string;
  readonly claims: readonly RecordedClaim[];
  /** Documents that carry it, and the origins behind them. */
  readonly documents: readonly string[];
  readonly origins: readonly string[];
}

/**
 * Days between two publications within which an undated happening of the same kind and actors counts as the same.
 * Event data sets filter duplicates by the day ("one-a-day", Schrodt & Van Brackle 2013); three days let a Sunday pass.
 */
const NEWS_DAYS = 3;
/** The same for states of affairs that go on. Own choice. */
const STATE_DAYS = 31;

/**
 * Groups claims that tell the same happening. Conservative: in doubt two claims stay apart. A claim joins a group only
 * if it fits every member (complete linkage), so that a vague claim cannot tie two distinct happenings together.
 */
export function groupHappenings(told: readonly Told[]): Happening[] {
  const buckets = groupBy(told, (t) => `${polarity(t.claim)} ${subjectKey(t.claim)}`);
  return [...buckets.values()].flatMap((bucket) => groupTold(bucket).map(happening)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The same for claims that are known to have one polarity, one kind and the same actors.
 * @param may false for two claims that must stay apart
 */
export function groupTold(bucket: readonly Told[], may: (a: Told, b: Told) => boolean = () => true): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  // What says more comes first: it forms the groups that vaguer claims then join.
  for (const t of bucket.toSorted((a, b) => detail(b) - detail(a) || (a.claim.id < b.claim.id ? -1 : 1))) {
    const group = groups.find((g) => g.every((member) => may(member, t) && sameHappening(member, t)));
    if (group) group.push(t);
    else groups.push([t]);
  }
  return groups;
}

/** True if two claims of the same polarity, kind and actors tell the same happening. Symmetric. */
function sameHappening(a: Told, b: Told): boolean {
  if (tensesExclude(a, b) || timesExclude(a, b) || objectsDiffer(a.claim, b.claim) || placesDiffer(a.claim, b.claim)) return false;
  if (oftenInOneText(a.claim.kind) && !shareObject(a.claim, b.claim) && !shareMatter(a.claim, b.claim)) return false;
  if (a.origin === b.origin) return true;
  // From different pens: a thing named by one only may be another thing.
  if ((a.claim.object === undefined) !== (b.claim.object === undefined)) return false;
  if (a.time && b.time && sameTime(a.time, b.time)) return true;
  if (!a.published || !b.published) return false;
  const goesOn = a.claim.tense === "ongoing" && b.claim.tense === "ongoing";
  return furthest(a.published, b.published) <= (goesOn ? STATE_DAYS : NEWS_DAYS);
}

const detail = ({ claim, time }: Told): number =>
  (time ? 4 : 0) + (claim.object === undefined ? 0 : 2) + (claim.place === undefined ? 0 : 1);

function happening(group: readonly Told[]): Happening {
  const claims = group.map((t) => t.claim).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id: claims[0]?.id ?? "",
    claims,
    documents: distinct(claims.map((c) => c.documentId)),
    origins: distinct(group.map((t) => t.origin)),
  };
}
