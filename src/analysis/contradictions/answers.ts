import { perClaim } from "../per-claim.ts";
import type { Told } from "../told.ts";

const DENIES =
  "(?:(?:be)?streite(?:n|t)|(?:be)?stritt(?:en)?|dementier\\p{L}*|leugne\\p{L}*|verneint?(?:e|en)?|wies(?:en)?|weis(?:t|en)|widersprach(?:en)?|widerspr(?:icht|echen))";
/** Nouns that take up what somebody said. German. */
const SAID =
  "(?:Darstellung|Schilderung|Bericht|Angabe|Behauptung|Meldung|Vorwurf|Vorwürfe|Anschuldigung|Beschuldigung|Version|Aussage|Äußerung|Information)(?:e?s|e[nr]?|n)?";
/** A noun that tells what was said itself: "den Vorwurf, es habe geschossen", "Berichte über einen Angriff". */
const WITH_CONTENT =
  "(?!(?:\\s+\\p{Ll}+){0,3},\\s+(?:dass|wonach|es|er|sie|man|ihr\\p{L}*|sein\\p{L}*)\\s|\\s+(?:über|von|eines|einer)\\s)";
/** Words by which a denial points back at what was said before. German. */
const POINTS_BACK: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:dies(?:e[rsnm]?)?|jene[rsn]?)\\s+(?:\\p{Ll}+\\s+)?${SAID}(?!\\p{L})`, "iu"),
  new RegExp(
    `(?<!\\p{L})(?:den|die|der|dem|alle|sämtliche)\\s+(?:\\p{Ll}+en?\\s+)?${SAID}(?!\\p{L})${WITH_CONTENT}(?=.{0,160}(?<!\\p{L})(?:zurück|falsch|unwahr|haltlos|unbegründet)(?!\\p{L}))`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})${DENIES}\\s+(?:\\p{Ll}+\\s+){0,2}(?:den|die|der|dem)\\s+(?:\\p{Ll}+en?\\s+)?${SAID}(?!\\p{L})${WITH_CONTENT}`,
    "iu",
  ),
  // "bestritt das", but not "bestritt das Treffen", nor "bestritt das geheime Treffen".
  new RegExp(`(?<!\\p{L})${DENIES}\\s+(?:\\p{L}+\\s+){0,3}?(?:dies|das|dem)(?!\\p{L}|\\s+(?:\\p{Ll}+en?\\s+)?\\p{Lu})`, "u"),
  new RegExp(`^["„»]?(?:Dies|Das|Dem)\\s+${DENIES}(?!\\p{L})`, "u"),
];

/** True if a denial says only by a word that points back what it denies: "wies den Vorwurf zurück", but not "…: Es habe keine Boote erhalten". */
export const pointsBack = perClaim(({ quote, evidence, trigger }): boolean =>
  POINTS_BACK.some((words) => {
    const found = words.exec(quote);
    if (!found) return false;
    // What is denied has a clause of its own behind.
    return !/[,:;]|(?<!\p{L})und(?!\p{L})/u.test(quote.slice(found.index + found[0].length, Math.max(0, trigger.start - evidence.start)));
  }),
);

/**
 * The claims that a denial answers, of those that it may oppose. One that points back answers, in its own text and the copies of it, the nearest
 * telling before it; that of somebody who is named rather than the outlet's. It never opposes what its own side tells.
 */
export function answered(opposed: readonly Told[], denial: Told): readonly Told[] {
  if (!pointsBack(denial.claim)) return opposed;
  const others = opposed.filter((t) => !isOwnSide(t, denial));
  const before = others.filter((t) => t.claim.documentId === denial.claim.documentId && isBefore(t, denial));
  const told = before.filter((t) => t.claim.sources.length > 0);
  const nearest = (told.length > 0 ? told : before).toSorted(laterFirst)[0];
  return others.filter((t) => t.origin !== denial.origin || t === nearest || (nearest !== undefined && prints(t, nearest)));
}

/** True in another document only: a copy of the text. */
const prints = (t: Told, nearest: Told): boolean =>
  t.claim.documentId !== nearest.claim.documentId && t.claim.quote === nearest.claim.quote && t.claim.kind === nearest.claim.kind;

const isBefore = ({ claim: a }: Told, { claim: b }: Told): boolean =>
  a.trigger.start < b.trigger.start && a.evidence.start <= b.evidence.start;

const laterFirst = ({ claim: a }: Told, { claim: b }: Told): number => b.trigger.start - a.trigger.start || (a.id < b.id ? -1 : 1);

/** True if both speak for one government or group, also where one of them is not named. */
function isOwnSide(t: Told, denial: Told): boolean {
  const code = speaker(denial);
  return code !== undefined && speaker(t) === code;
}

/** Whom the innermost source speaks for, as far as the text tells. */
export const speaker = ({ claim, voice }: Told): string | undefined => voice.code ?? claim.sources.at(-1)?.code;
