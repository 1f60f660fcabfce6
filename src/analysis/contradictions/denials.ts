import type { RecordedClaim } from "../../core/index.ts";
import { isSymmetric } from "../dyads.ts";
import { eventStatus } from "../events/history.ts";
import { isRelation, mayLeaveOpen, oftenInOneText, recipientsDiffer, sidesDiffer, turned } from "../events/kind-class.ts";
import { figuresIn } from "../figures/figures.ts";
import { sameNoun, stem } from "../nouns.ts";
import { deniesObject, shareMatter, shareObject, shareThing } from "../objects.ts";
import { perClaim } from "../per-claim.ts";
import { placesDiffer, samePlace } from "../places.ts";
import { type Told, tensesExclude, timesExclude } from "../told.ts";
import { furthest, nearest, sameTime } from "../when.ts";
import { speaker } from "./answers.ts";
import type { DeniedMatter } from "./contradiction.ts";
import { deniedMatter, deniesManner, isOver, saysItNeverWas } from "./denied-matter.ts";
import { deniesFurther, type KnownTo } from "./further.ts";
import { isCodedFromOutside, namesActor } from "./named.ts";
import { isPlan, namesPlan, putsOff } from "./plans.ts";

/** Days between publications within which a denial is taken to answer an affirmation. Own choice: a month of news. */
const ANSWER_DAYS = 31;
/** Days between publications of reports of one state of things. As for happenings. */
const NEWS_DAYS = 3;
/** Days after a calling off within which who still announces it is taken to oppose it. Own choice. */
const STILL_DAYS = 3;

/** Longest stretch between two sentences that answer each other in one text, in UTF-16 code units. Own choice: a short sentence. */
const NEXT = 150;
/** The same for two that the text sets against each other: a paragraph or two. */
const FURTHER_ON = 800;
/** Words by which a text sets a sentence against the one before. German. */
const AGAINST = /(?<!\p{L})(?:jedoch|dagegen|hingegen|allerdings|aber|demgegenüber)(?!\p{L})/iu;

/**
 * Whether one claim certainly denies what the other holds for certain, probable or possible, as far as both speak of one thing.
 * @param tied true if both are known to be about one event
 */
export function denies(affirmed: Told, denial: Told, known: KnownTo, tied = false): boolean {
  // Asked first, as it rules out most.
  if (!near(affirmed, denial)) return false;
  // A denial of what was does not touch a plan, nor the other way round, unless the text sets one against the other.
  if (putsOff(denial.claim) && isPlan(affirmed.claim)) return false;
  if (tensesExclude(affirmed, denial) && !setAgainst(affirmed.claim, denial.claim, NEXT)) return false;
  if (timesExclude(affirmed, denial)) return false;
  if (placesDiffer(affirmed.claim, denial.claim) || turned(affirmed.claim, denial.claim)) return false;
  // Enemies once and no enemies now: both can be.
  if (isRelation(affirmed.claim.kind) && affirmed.claim.tense !== denial.claim.tense) return false;
  if (sidesDiffer(affirmed.claim, denial.claim)) return false;
  if (mayLeaveOpen(affirmed.claim.kind) && recipientsDiffer(affirmed.claim, denial.claim)) {
    const open = affirmed.claim.recipients.length === 0 || denial.claim.recipients.length === 0;
    if (!open || !sameMatter(affirmed, denial)) return false;
  }
  if (deniesManner(denial.claim, affirmed.claim) || isBeforeOrAfter(affirmed, denial)) return false;
  const matter = matterBetween(affirmed, denial);
  if (matter === "responsibility" && isCodedFromOutside(affirmed.claim)) return false;
  if (matter === "not-yet" && (affirmed.claim.tense === "future" || cameLater(affirmed, denial))) return false;
  if (matter === "extent" && figuresIn(affirmed.claim.quote).length === 0) return false;
  if (matter === "further") return deniesFurther(affirmed, denial, known);
  if (eventStatus(denial.claim) === "called-off" && !stillTold(affirmed, denial)) return false;
  // Of the many attacks and accusations of a war, the one that is meant; of what two sign, the same.
  if (oftenInOneText(affirmed.claim.kind) && !tied && !sameMatter(affirmed, denial)) return false;
  if (isConcluded(affirmed.claim) && !tied && !samePact(affirmed, denial)) return false;
  if (tensesExclude(affirmed, denial)) return false;
  return deniesObject(denial.claim, affirmed.claim);
}

/** True if what is affirmed was long before a state that is denied, or is no more; or came about after the denial was told. */
function isBeforeOrAfter({ claim, time, published }: Told, denial: Told): boolean {
  const told = denial.published;
  if (isOver(denial.claim) && (claim.tense === "past" || !published || !told || published.from < told.to)) return true;
  if (!time || !told || denial.claim.tense === "future") return false;
  return time.from > told.to || (claim.tense === "past" && denial.claim.tense === "ongoing" && told.from - time.to > ANSWER_DAYS);
}

/** True if what is affirmed came about, or was told, after the day for which it is denied: an update. */
function cameLater(affirmed: Told, denial: Told): boolean {
  if (!denial.published) return affirmed.claim.documentId !== denial.claim.documentId;
  const came = affirmed.time ?? affirmed.published;
  return came === undefined || came.to > denial.published.to;
}

/**
 * What a denial denies of what the other tells. Where a sentence names nobody who did it, and the one who is taken to have done it denies it, he
 * denies that it was he; that two did something together is no such act.
 */
export function matterBetween({ claim }: Told, denial: Told): DeniedMatter {
  const matter = deniedMatter(denial.claim);
  if (matter !== "fact" || isSymmetric(claim) || namesActor(claim) || saysItNeverWas(denial.claim)) return matter;
  const who = speaker(denial);
  return denial.claim.actors.some(({ code }) => code === who) ? "responsibility" : matter;
}

/**
 * A plan that is told again within days after it was called off. Before, it was a plan like any other; in the same text it is what was called
 * off, unless the text itself sets it against that. "Im Mai" stays open where one day in May is called off.
 */
function stillTold(plan: Told, off: Told): boolean {
  if (namesPlan(plan.claim) || isWider(plan, off)) return false;
  if (plan.origin === off.origin)
    return plan.claim.evidence.start > off.claim.evidence.start && setAgainst(plan.claim, off.claim, FURTHER_ON);
  if (!plan.published || !off.published) return false;
  return plan.published.from > off.published.to && plan.published.to - off.published.to <= STILL_DAYS;
}

/** True if the time of the first holds that of the second and more. */
function isWider({ time: a }: Told, { time: b }: Told): boolean {
  return a !== undefined && b !== undefined && a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;
}

/** True if both name one place or thing, or speak of one matter; a denial that names neither answers what its own text tells. */
function sameMatter(affirmed: Told, denial: Told): boolean {
  const [a, b] = [affirmed.claim, denial.claim];
  if (samePlace(a, b) || shareObject(a, b) || shareMatter(a, b)) return true;
  return affirmed.origin === denial.origin && b.place === undefined && b.object === undefined;
}

/** What a paper is about: the noun after "über". */
const topics = perClaim(({ quote }): readonly string[] =>
  [...quote.matchAll(/(?<!\p{L})über (?:\p{Ll}[\p{L}-]* ){0,3}(\p{Lu}[\p{L}-]+)/gu)].map((m) => stem(m[1] ?? "")),
);

/** True if both tell what their paper is about, and share nothing. */
function topicsDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  const [xs, ys] = [topics(a), topics(b)];
  return xs.length > 0 && ys.length > 0 && !xs.some((x) => ys.some((y) => sameNoun(x, y)));
}

/** True if both name one thing that is agreed on, one matter or one short time, or stand beside each other, or are told within days. */
function samePact(a: Told, b: Told): boolean {
  if (topicsDiffer(a.claim, b.claim)) return false;
  if (shareThing(a.claim, b.claim) || shareMatter(a.claim, b.claim)) return true;
  if (beside(a.claim, b.claim, NEXT) || setAgainst(a.claim, b.claim, FURTHER_ON)) return true;
  if (a.time && b.time && sameTime(a.time, b.time)) return true;
  return a.origin !== b.origin && a.published !== undefined && b.published !== undefined && furthest(a.published, b.published) <= NEWS_DAYS;
}

/** True if one sentence follows the other. */
function beside(a: RecordedClaim, b: RecordedClaim, within: number): boolean {
  const [first, second] = a.evidence.start <= b.evidence.start ? [a, b] : [b, a];
  return a.documentId === b.documentId && second.evidence.start - first.evidence.end <= within;
}

/** True if the text itself sets the second of two sentences against what was told before. */
function setAgainst(a: RecordedClaim, b: RecordedClaim, within: number): boolean {
  const second = a.evidence.start <= b.evidence.start ? b : a;
  return a.evidence.start !== b.evidence.start && beside(a, b, within) && AGAINST.test(second.quote);
}

/** True if something ties the two to one happening: the same text, the same weeks, the same time, the same thing. */
function near(a: Told, b: Told): boolean {
  if (a.origin === b.origin) return true;
  if (a.time && b.time && sameTime(a.time, b.time)) return true;
  if (a.published && b.published) {
    if (furthest(a.published, b.published) <= ANSWER_DAYS) return true;
    if (nearest(a.published, b.published) > ANSWER_DAYS) return false;
  }
  // Dates do not tell: then only a thing named by both ties them.
  return shareObject(a.claim, b.claim);
}

/** True for what is agreed or signed. */
export function isConcluded({ kind }: RecordedClaim): boolean {
  return kind === "treaty" || kind === "commitment";
}
