import type { RecordedClaim } from "../../core/index.ts";
import { polarity } from "../claim-key.ts";
import { deniedMatter } from "../contradictions/denied-matter.ts";
import { deniesFurther, type KnownTo } from "../contradictions/further.ts";
import { deniesObject, objectsDiffer, shareMatter, shareThing } from "../objects.ts";
import { placesDiffer, samePlace } from "../places.ts";
import { type Told, tensesExclude, timesExclude } from "../told.ts";
import { type Days, disjoint, furthest, nearest, sameTime } from "../when.ts";
import { callsOff, givesThings, isRare, oftenInOneText, tellsWhoBegan, turned } from "./kind-class.ts";
import { namesDiffer, shareName } from "./names.ts";

/** Days between two reports of neighbouring news cycles; as for happenings. */
const NEWS_DAYS = 3;
/** Days within which a plan that states no day is taken to come about, and a denial to answer. Own choice: a month of news. */
const MONTH_DAYS = 31;
/** Days of a season, the longest stretch in which a stated time points at one happening. */
const SEASON_DAYS = 92;
/** Days within which what is not yet so may come about, and a plan for the same thing is the same plan. Own choices. */
const NOT_YET_DAYS = 183;
const PLAN_DAYS = 366;

/** Why two claims tell one event, and how far apart they stand (0 = the same day is stated). */
export interface Link {
  readonly reason: string;
  readonly distance: number;
}

/** True if the two cannot be one event, whatever ties them. Symmetric. */
export function excluded(a: Told, b: Told, known: KnownTo): boolean {
  return opposed(a, b, known) || timesDiffer(a, b);
}

/** The same but for their times, which a longer time of a third may hold both. */
export function opposed(a: Told, b: Told, known: KnownTo): boolean {
  const [x, y] = [a.claim, b.claim];
  if (placesDiffer(x, y) || turned(x, y) || namesDiffer(x, y)) return true;
  const [p, q] = [polarity(x), polarity(y)];
  // What is promised is not what is signed: who denies one has not denied the other.
  if (givesWord(x) !== givesWord(y) && (p === "-" || q === "-")) return true;
  if ((p === "-") !== (q === "-")) {
    const [denial, affirmed] = p === "-" ? [a, b] : [b, a];
    if (deniedMatter(denial.claim) === "further") return !deniesFurther(affirmed, denial, known);
    return affirmed.claim.object !== undefined && !deniesObject(denial.claim, affirmed.claim);
  }
  return objectsDiffer(x, y);
}

/**
 * True if their times exclude each other. A guest arrives on one day and is received on the next; what is not yet so on one day may come
 * about on another.
 */
export function timesDiffer(a: Told, b: Told): boolean {
  if (!a.time || !b.time || !timesExclude(a, b)) return false;
  if (a.claim.kind !== b.claim.kind && nearest(a.time, b.time) <= 1) return false;
  return notYet(a, b) === undefined;
}

const givesWord = ({ kind }: RecordedClaim): boolean => kind === "commitment";

/** Ties two claims of one kind, or of neighbouring kinds, and the same actors. Claims told the same way are compared in {@link sameWay}. */
export function link(a: Told, b: Told, known: KnownTo): Link | undefined {
  const [x, y] = [a.claim, b.claim];
  if (excluded(a, b, known)) return undefined;
  if (shareName(x, y) && (!a.time || !b.time || nearest(a.time, b.time) <= MONTH_DAYS)) return { reason: "same name", distance: 0 };
  if (sortOf(x) === sortOf(y)) return sameWay(a, b);
  if (x.kind === "attack" && tellsWhoBegan(x.recipients.length === 0 ? y : x) && tellsWhoBegan(y.recipients.length === 0 ? x : y))
    return shots(a, b);
  if (oftenInOneText(x.kind) && callsOff(x) === undefined && !sameSubject(x, y)) return undefined;
  if (givesWord(x) !== givesWord(y) && !sameSubject(x, y)) return undefined;
  if (a.time && b.time && within(a.time, b.time)) return { reason: "same time", distance: furthest(a.time, b.time) };
  const off = callsOff(x) === undefined ? (callsOff(y) === undefined ? undefined : b) : a;
  if (off !== undefined) return callOff(off, off === a ? b : a);
  const later = notYet(a, b);
  if (later) return later;
  if ((polarity(x) === "-") !== (polarity(y) === "-")) return denied(a, b);
  if (tensesExclude(a, b)) return fulfilled(a, b);
  // One text tells of the guest who came yesterday and of the talks of last week.
  if (x.documentId === y.documentId && x.kind !== y.kind && !sameSubject(x, y) && !neighbours(x, y)) return undefined;
  if (!a.published || !b.published) return a.origin === b.origin ? { reason: "same text", distance: 0 } : undefined;
  const apart = furthest(a.published, b.published);
  return apart <= NEWS_DAYS ? { reason: "told within three days", distance: apart } : undefined;
}

/** Characters between two sentences of one text that are still read as one telling: a short sentence in between. Own choice. */
const NEIGHBOUR_GAP = 200;

/** True if two claims of one document stand in neighbouring sentences. */
function neighbours({ evidence: a }: RecordedClaim, { evidence: b }: RecordedClaim): boolean {
  return Math.max(a.start - b.end, b.start - a.end) <= NEIGHBOUR_GAP;
}

/**
 * Ties two that are told the same way and that {@link groupTold} kept apart, because one names a thing, or is told later: the same stated days,
 * or the same plan for the same thing.
 */
function sameWay(a: Told, b: Told): Link | undefined {
  const [x, y] = [a.claim, b.claim];
  const thing = shareThing(x, y);
  if (a.time && b.time) {
    const apart = furthest(a.time, b.time);
    const subject = oftenInOneText(x.kind) ? sameSubject(x, y) : thing || !givesThings(x.kind);
    if (subject && apart <= NEWS_DAYS) return { reason: "same days", distance: apart };
    if ((thing || isRare(x.kind)) && within(a.time, b.time))
      return { reason: "same kind or thing, one time within the other", distance: apart };
  }
  if (!a.published || !b.published) return undefined;
  const apart = furthest(a.published, b.published);
  if (thing && x.tense === "future" && apart <= PLAN_DAYS) return { reason: "same plan for the same thing", distance: apart };
  return undefined;
}

/** An exchange of fire, and who is said to have begun it. */
function shots(a: Told, b: Told): Link | undefined {
  if (polarity(a.claim) === "-" || polarity(b.claim) === "-" || tensesExclude(a, b)) return undefined;
  if (a.time && b.time) return sameTime(a.time, b.time) ? { reason: "who began", distance: furthest(a.time, b.time) } : undefined;
  if (a.origin === b.origin) return { reason: "who began, in one text", distance: 0 };
  if (!a.published || !b.published) return undefined;
  const apart = furthest(a.published, b.published);
  return apart <= NEWS_DAYS ? { reason: "who began", distance: apart } : undefined;
}

/** True if they name one place or thing, or speak of one matter. */
const sameSubject = (a: RecordedClaim, b: RecordedClaim): boolean => samePlace(a, b) || shareThing(a, b) || shareMatter(a, b);

/** True if both point at one happening: short and overlapping, or one within the other and that no longer than a season. */
function within(a: Days, b: Days): boolean {
  if (sameTime(a, b)) return true;
  const [short, long] = length(a) <= length(b) ? [a, b] : [b, a];
  return length(long) <= SEASON_DAYS && long.from <= short.from && short.to <= long.to;
}

/** One denies what the other tells: of the same text, the same weeks. */
function denied(a: Told, b: Told): Link | undefined {
  const [denial, affirmed] = polarity(a.claim) === "-" ? [a, b] : [b, a];
  if (tensesExclude(a, b) || !deniesObject(denial.claim, affirmed.claim)) return undefined;
  // Nobody tells in one text that a thing is done and not yet done: these are two things.
  if (a.origin === b.origin && deniedMatter(denial.claim) === "not-yet") return undefined;
  if (a.origin === b.origin) return { reason: "told and denied in one text", distance: 0 };
  if (!a.published || !b.published) return undefined;
  const apart = furthest(a.published, b.published);
  return apart <= MONTH_DAYS ? { reason: "told and denied within a month", distance: apart } : undefined;
}

/** One says that it is not yet so, the other later that it is: of the same thing or matter. */
function notYet(a: Told, b: Told): Link | undefined {
  const [denial, came] = polarity(a.claim) === "-" ? [a, b] : [b, a];
  if (polarity(denial.claim) !== "-" || polarity(came.claim) === "-" || deniedMatter(denial.claim) !== "not-yet") return undefined;
  if (!denial.published || !came.published || came.published.from <= denial.published.to || !sameSubject(a.claim, b.claim))
    return undefined;
  const apart = nearest(denial.published, came.published);
  return apart <= NOT_YET_DAYS ? { reason: "not yet, then told", distance: apart } : undefined;
}

/** A plan and a report: told first to come, then as it came, on a day that both allow. */
function fulfilled(a: Told, b: Told): Link | undefined {
  const [plan, report] = a.claim.tense === "future" ? [a, b] : [b, a];
  if (!plan.published || !report.published || plan.published.from >= report.published.to) return undefined;
  const comes = plan.time ?? { from: plan.published.from, to: plan.published.to + MONTH_DAYS };
  const came = report.time ?? { from: report.published.from - NEWS_DAYS, to: report.published.to };
  if (disjoint(comes, came) || length(comes) > 2 * MONTH_DAYS || length(came) > MONTH_DAYS) return undefined;
  return { reason: "planned, then told", distance: nearest(plan.published, report.published) };
}

/** A plan, and somebody who calls it off after it was told. */
function callOff(off: Told, plan: Told): Link | undefined {
  if (plan.claim.tense !== "future" || !plan.published || !off.published || off.published.to < plan.published.from) return undefined;
  const apart = furthest(plan.published, off.published);
  return apart <= MONTH_DAYS ? { reason: "planned, then called off", distance: apart } : undefined;
}

/** True if one time holds both others and is itself no longer than a month: the days of a visit, of an exercise. */
export function holdsBoth(long: Days | undefined, a: Days | undefined, b: Days | undefined): boolean {
  if (!long || !a || !b || length(long) > MONTH_DAYS) return false;
  return [a, b].every((days) => long.from <= days.from && days.to <= long.to);
}

const length = ({ from, to }: Days): number => to - from;

/** What sort of telling a claim is: two happenings of one sort that were kept apart are two events, unless something else ties them. */
export function sortOf(claim: RecordedClaim): string {
  // Of two at war, who attacks whom is a telling of its own.
  const who = claim.kind === "attack" && claim.recipients.length > 0 ? claim.actors.map((a) => a.code).sort() : [];
  return [claim.kind, polarity(claim) === "-" ? "-" : "+", claim.tense === "future" ? "plan" : "told", ...who].join(" ");
}
