import type { RecordedClaim } from "../core/index.ts";
import { perClaim } from "./per-claim.ts";

/** Words that name no place by themselves. German; "Gebiet Sumy" and "Gebiet Odessa" share nothing. */
const GENERIC = new Set(
  (
    "gebiet region provinz bezirk kreis stadt kleinstadt hauptstadt großstadt dorf ort ortschaft gemeinde grenze grenzübergang übergang " +
    "hafen flughafen flugplatz stützpunkt basis küste insel nahe bei der die das den dem des im in am an von und"
  ).split(" "),
);

/** The names in a place, in lower case. */
function names(place: string): readonly string[] {
  return place
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !GENERIC.has(word));
}

const ownNames = perClaim(({ place = "" }) => names(place));
const saidNames = perClaim(({ quote }): ReadonlySet<string> => new Set(names(quote)));

/**
 * True if both name their place, share no name of it, and neither sentence has the other's: "Stara Balka im Gebiet Sumy" lies in Sumy. Where
 * places lie is not known otherwise.
 */
export function placesDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  return a.place !== undefined && b.place !== undefined && !samePlace(a, b);
}

/** True if a place that one names is in what the other says. Of two places in one sentence, each is a place of its own. */
export function samePlace(a: RecordedClaim, b: RecordedClaim): boolean {
  const alone = a.quote === b.quote;
  return holds(a, b, alone) || holds(b, a, alone);
}

/** Longest stretch between a place and the one it lies in, in UTF-16 code units: "in der Kleinstadt Velstad im Gebiet Harle". */
const LIES_IN = 20;

function holds(a: RecordedClaim, b: RecordedClaim, alone: boolean): boolean {
  const [{ place }, { place: other, quote }] = [a, b];
  if (place === undefined) return false;
  const own = ownNames(a);
  // A place of nothing but common words ("an der Grenze") is the same only if it is written so.
  if (own.length === 0) return place === other;
  const others = ownNames(b);
  if (own.some((name) => others.includes(name))) return true;
  if (alone) return false;
  if (other === undefined) return own.some((name) => saidNames(b).has(name));
  return own.some((name) => others.some((near) => beside(quote.toLowerCase(), name, near)));
}

/** True if two names stand beside each other in a sentence. */
function beside(sentence: string, a: string, b: string): boolean {
  const [x, y] = [sentence.indexOf(a), sentence.indexOf(b)];
  if (x < 0 || y < 0) return false;
  const [end, next] = x < y ? [x + a.length, y] : [y + b.length, x];
  return next - end <= LIES_IN;
}
