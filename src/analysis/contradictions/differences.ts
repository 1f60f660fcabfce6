import type { RecordedClaim } from "../../core/index.ts";
import { isTurned, oftenInOneText, tellsWhoBegan } from "../events/kind-class.ts";
import { figuresIn } from "../figures/figures.ts";
import { shareObject } from "../objects.ts";
import { placesDiffer, samePlace } from "../places.ts";
import type { Told } from "../told.ts";
import { furthest, nearest, sameTime } from "../when.ts";

/** Days between publications of reports of one state of things. As for happenings. */
const NEWS_DAYS = 3;
/** Longest stretch between two sentences that follow each other, in UTF-16 code units. */
const NEXT = 3;
/** Days between two stated times from which they differ: night, time zone and "am Dienstag" of an evening move a day. */
const APART = 2;

const near = (a: Told, b: Told): boolean =>
  a.published !== undefined && b.published !== undefined && furthest(a.published, b.published) <= NEWS_DAYS;

/**
 * The two times that cannot both be right. That both mean one happening must stand on more than kind and actors, which may come again any
 * day: on the same thing, and the same figure of it or the same place.
 */
export function opposedTimes(a: Told, b: Told): readonly [string, string] | undefined {
  const [x, y] = [a.claim, b.claim];
  if (!a.time || !b.time || nearest(a.time, b.time) < APART || x.time === undefined || y.time === undefined) return undefined;
  if ((x.tense === "future") !== (y.tense === "future") || oftenInOneText(x.kind)) return undefined;
  if (x.documentId === y.documentId) return contrasted(a, b) ? [x.time, y.time] : undefined;
  if (x.tense === "future") return undefined;
  if (!near(a, b) || !shareObject(x, y) || !(samePlace(x, y) || sameFigure(x, y))) return undefined;
  return [x.time, y.time];
}

/** True if one sentence, or two that follow each other, tells it twice, by two who are named. */
function contrasted(a: Told, b: Told): boolean {
  const gap = Math.max(a.claim.evidence.start - b.claim.evidence.end, b.claim.evidence.start - a.claim.evidence.end);
  return gap <= NEXT && [a, b].every((t) => t.voice.basis === "source") && a.claim.kind === b.claim.kind;
}

function sameFigure(a: RecordedClaim, b: RecordedClaim): boolean {
  const others = figuresIn(b.quote);
  return figuresIn(a.quote).some((x) => x.of !== undefined && others.some((y) => y.value === x.value && y.of === x.of));
}

/**
 * The two places that cannot both be right: told in one text, by two who are named, of one day. From different texts, one place may lie in
 * the other, and nothing here knows a map.
 */
export function opposedPlaces(a: Told, b: Told): readonly [string, string] | undefined {
  const [x, y] = [a.claim, b.claim];
  if (x.place === undefined || y.place === undefined || !placesDiffer(x, y) || x.documentId !== y.documentId) return undefined;
  if (oftenInOneText(x.kind) || (x.tense === "future") !== (y.tense === "future")) return undefined;
  if (![a, b].every((t) => t.voice.basis === "source")) return undefined;
  if (a.time && b.time && !sameTime(a.time, b.time)) return undefined;
  return [x.place, y.place];
}

/** On whose wish two met or talked. German. */
const WISHED =
  /(?<!\p{L})(?:auf (?:\p{L}+ ){0,2}(?:Bitte|Wunsch|Ersuchen|Initiative|Anregung)|um (?:das|ein|dieses) (?:\p{L}+ )?(?:Gespräch|Telefonat|Treffen|Telefongespräch) (?:gebeten|nachgesucht|ersucht))(?!\p{L})/iu;

/**
 * True if one says that A did to B what the other says that B did to A, and only one of the two can be: who began to shoot, who asked for the
 * talk. That both attack, accuse or visit each other is no contradiction.
 */
export function opposedDirections(a: Told, b: Told): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== y.kind || !isTurned(x, y) || placesDiffer(x, y) || !near(a, b)) return false;
  if (a.time && b.time && !sameTime(a.time, b.time)) return false;
  return [x, y].every((claim) => tellsWhoBegan(claim) || (claim.kind === "request" && WISHED.test(claim.quote)));
}
