import { type Kind, kindEntry, type RecordedClaim } from "../../core/index.ts";
import { joinedCodes } from "../claim-key.ts";
import { groupBy } from "../group-by.ts";
import { perClaim } from "../per-claim.ts";

/**
 * Kinds that different papers give to one event. A guest who comes for talks is told as a visit by one and as a meeting by the other; what
 * is agreed is an agreement to one and a promise to the other. Of such kinds direction is no matter.
 */
const CLASSES: Readonly<Partial<Record<Kind, string>>> = { visit: "encounter", meeting: "encounter", treaty: "pact", commitment: "pact" };

/** A standing relation is no event: it has no time of its own. PLOVER has no event type for these kinds. */
export function isRelation(kind: Kind): boolean {
  return kindEntry(kind).quad === "none";
}

/** Kinds of which one article often tells several: one pair accuses and attacks more than once a day, but meets once. */
export function oftenInOneText(kind: Kind): boolean {
  return kind === "attack" || kindEntry(kind).speechAct;
}

/** Kinds whose recipient often only the context tells (codebook). */
export function mayLeaveOpen(kind: Kind): boolean {
  return kindEntry(kind).speechAct || kind === "deployment" || kind === "coercion";
}

/** Kinds in which a thing changes hands: of two such acts one may be of another thing. */
export function givesThings(kind: Kind): boolean {
  return kind === "arms-transfer" || kind === "aid" || kind === "economic-cooperation";
}

/** Kinds that two may do together, or one for the other; a visit and its return visit are two, as are both halves of an exchange. */
const EITHER_WAY: ReadonlySet<Kind> = new Set<Kind>(["visit", "commitment", "intelligence-sharing", "economic-cooperation"]);

/** Who began to shoot: of an exchange of fire each side may tell it of the other. German. */
const BEGAN =
  /(?<!\p{L})(?:eröffne\p{L}*|zuerst|als erste[rs]?|begonnen|begann\p{L}*|angefangen|ohne Anlass|grundlos|unprovoziert\p{L}*)(?!\p{L})/iu;

/** True for an attack of which the sentence tells who began. */
export const tellsWhoBegan = perClaim(({ kind, quote }): boolean => kind === "attack" && BEGAN.test(quote));

/** True if one tells of A and B what the other tells of B and A, and these are two happenings. */
export function turned(a: RecordedClaim, b: RecordedClaim): boolean {
  if (a.kind !== b.kind || !(EITHER_WAY.has(a.kind) || a.kind === "attack")) return false;
  return isTurned(a, b) && !(tellsWhoBegan(a) && tellsWhoBegan(b));
}

/** True if who acts in one is acted on in the other. */
export function isTurned(a: RecordedClaim, b: RecordedClaim): boolean {
  if (a.recipients.length === 0 || b.recipients.length === 0) return false;
  return actorCodes(a) === recipientCodes(b) && recipientCodes(a) === actorCodes(b);
}

/** True if one names a recipient that the other does not. */
export function recipientsDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  return recipientCodes(a) !== recipientCodes(b);
}

/** True if one tells what two do, and the other what one of them does: of such kinds that is less. */
export function sidesDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  return EITHER_WAY.has(a.kind) && (a.recipients.length === 0) !== (b.recipients.length === 0);
}

/** Kinds of which two rarely have two in one month. */
export function isRare(kind: Kind): boolean {
  return kind === "treaty" || kind === "membership" || kind === "recognition" || kind === "conquest";
}

const actorCodes = perClaim(({ actors }) => joinedCodes(actors));
const recipientCodes = perClaim(({ recipients }) => joinedCodes(recipients));

/** Nouns of what can be called off, by the class of their kind. German; matched inside words, for compounds. */
const CALLED_OFF_NOUNS: readonly (readonly [noun: RegExp, kindClass: string])[] = [
  [/besuch|reise|visite|treffen|gespräch|gipfel|verhandlung|konsultation/iu, "encounter"],
  [/manöver|übung/iu, "exercise"],
];
const CALLS_OFF = /^(?:ab(?:ge)?sag|(?:ver|auf)(?:ge)?schieb|verschob|aufgeschob|gestrichen|streich|strich|annull|storn|geplatzt|platz)/iu;

/** The class whose plan a claim calls off, if it does: a meeting that is called off is coded as a rejection (codebook). */
export const callsOff = perClaim(({ kind, quote, evidence, trigger }): string | undefined => {
  if (kind !== "rejection") return undefined;
  const word = quote.slice(trigger.start - evidence.start, trigger.end - evidence.start);
  if (!CALLS_OFF.test(word) && !/(?<!\p{L})(?:sag(?:t|te|ten|en)[^.]*\bab|abgesagt|verschoben)(?!\p{L})/iu.test(quote)) return undefined;
  return CALLED_OFF_NOUNS.find(([noun]) => noun.test(quote))?.[1];
});

/** Kind, or class of kinds, and actors without direction where the class mixes kinds. Equal for claims that may tell one event. */
export const eventKey = perClaim((claim): string => {
  const kindClass = callsOff(claim) ?? CLASSES[claim.kind] ?? claim.kind;
  const undirected =
    kindClass !== claim.kind || kindEntry(claim.kind).symmetric || claim.kind === "attack" || claim.recipients.length === 0;
  const who = undirected ? joinedCodes([...claim.actors, ...claim.recipients]) : `${actorCodes(claim)}>${recipientCodes(claim)}`;
  return `${kindClass}${claim.ends === true ? "!" : ""} ${who}`;
});

/** Claims that may tell one event, by their key; standing relations are left out. */
export function byEventKey<T extends { readonly claim: RecordedClaim }>(told: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return groupBy(
    told.filter((t) => !isRelation(t.claim.kind)),
    (t) => eventKey(t.claim),
  );
}
