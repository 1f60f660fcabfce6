import { givesThings, oftenInOneText } from "../events/kind-class.ts";
import { type Figure, figuresIn } from "../figures/figures.ts";
import { sameNoun, stem } from "../nouns.ts";
import { perClaim } from "../per-claim.ts";
import { type Told, tensesExclude } from "../told.ts";
import { furthest } from "../when.ts";

/** Days between publications within which two figures tell of one state of things. As for happenings. */
const NEWS_DAYS = 3;
/** Words that make a figure a part, a sum, a rate or a passing state; asked shortly before it. German. */
const PART =
  /(?<!\p{L})(?:erste[nrs]?|weitere[nrs]?|bereits|schon|zunächst|zuerst|anfangs|inzwischen|mittlerweile|bislang|bisher|vorläufig\p{L}*|darunter|davon|insgesamt|jeweils|je|jährlich|monatlich|täglich|pro|noch|zusätzlich\p{L}*|geplant\p{L}*|angekündigt\p{L}*|(?:dies|jed|kommend|nächst)\p{L}* (?:\p{L}+ )?(?:Jahr|Monat|Woche|Tag)\p{L}*)(?!\p{L})/iu;
/** Units before the word that they count in: "pro Jahr". */
const RATE = /^(?:\p{L}+\s+){0,2}(?:pro|je|im)\s+(?:Jahr|Monat|Tag|Woche)/iu;
/** "zehn der Panzer" are a part. */
const PART_OF = /^(?:der|dieser|von|ihrer|seiner|unserer)\s/u;
/** "40 Drohnen und Raketen" are a sum. */
const SUM = /^(?:[\p{Ll}-]+\s+){0,3}\p{Lu}[\p{L}-]+\s+(?:und|oder|sowie)\s+(?:\p{Ll}[\p{L}-]*\s+)?\p{Lu}/u;
/** "3000 Soldaten aus Nordmark" may be some of 5000. */
const FROM = /^(?:[\p{Ll}-]+\s+){0,3}\p{Lu}[\p{L}-]+\s+(?:aus|von)\s/u;
/** Share by which two numbers differ at most, of which one may be the other rounded. Own choice. */
const ROUNDED = 0.05;
/** Who says "only seven" opposes somebody who said more. */
const ONLY = /(?<!\p{L})(?:nur|lediglich|bloß)\s+(?:noch\s+)?$/iu;
/** Nouns that take up a narrower one. */
const WIDE =
  /^(?:Männer|Frauen|Menschen|Personen|Leute|Fahrzeuge|Maschinen|Flugzeuge|Schiffe|Boote|Geräte|Fluggeräte|Systeme|Exemplare)n?$/u;
/** UTF-16 code units before a figure in which a word of {@link PART} belongs to it. */
const BEFORE = 40;

interface Counted extends Figure {
  readonly part: boolean;
  readonly only: boolean;
  /** It tells from where they are. */
  readonly from: boolean;
}

/**
 * The two figures that cannot both be right, as written: exact ones, of the same counted noun, told within three days, neither a part, a rate
 * a sum or a passing state, neither the other rounded, both of what is planned or both of what is done. A later and larger one is an update,
 * as counts grow. Where a sentence tells both figures, it tells why.
 * @param oneEvent true if both are told of one event
 */
export function opposedAmounts(a: Told, b: Told, oneEvent = false): readonly [string, string] | undefined {
  if (!a.published || !b.published || furthest(a.published, b.published) > NEWS_DAYS) return undefined;
  if (tensesExclude(a, b) || (oftenInOneText(a.claim.kind) && !oneEvent)) return undefined;
  const [xs, ys] = [figuresOf(a.claim), figuresOf(b.claim)];
  if (xs.length === 0 || ys.length === 0) return undefined;
  const [instead] = [...xs, ...ys].filter((f) => f.only);
  if (!instead && xs.some((x) => ys.some((y) => y.value === x.value))) return undefined;
  // In one event, of which either sentence counts one thing, "Männer" takes up "Fischer".
  const alone = oneEvent && xs.length === 1 && ys.length === 1 && a.voice.basis === "source" && b.voice.basis === "source";
  for (const x of xs)
    for (const y of ys) {
      if (
        isRounded(x.value, y.value) ||
        mayBeSome(a, x, y) ||
        x.bound !== "exact" ||
        y.bound !== "exact" ||
        !(sameThing(x, y) || (alone && takesUp(x, y)))
      )
        continue;
      if ((x.part && !y.only) || (y.part && !x.only)) continue;
      if (countsOf(xs, x) > 1 || countsOf(ys, y) > 1 || grown(a, x, b, y)) continue;
      return [x.text, y.text];
    }
  return undefined;
}

const figuresOf = perClaim(({ quote }): readonly Counted[] => {
  return figuresIn(quote).map((figure) => {
    const { start, rest } = figure;
    const before =
      quote
        .slice(Math.max(0, start - BEFORE), start)
        .split(/[,;:]/u)
        .at(-1) ?? "";
    const part = PART.test(before) || [RATE, PART_OF, SUM].some((words) => words.test(rest));
    return { ...figure, part, only: ONLY.test(before), from: FROM.test(rest) };
  });
});

function sameThing(x: Figure, y: Figure): boolean {
  if (x.of === undefined || y.of === undefined) return false;
  const [a, b] = [stem(x.of), stem(y.of)];
  if (a === b) return true;
  // "Schützenpanzer" may be some of the "Panzer", unless they are more.
  if (sameNoun(a, b) && a.length > b.length === x.value > y.value) return true;
  return ("only" in x && x.only === true && WIDE.test(x.of)) || ("only" in y && y.only === true && WIDE.test(y.of));
}

const takesUp = (x: Figure, y: Figure): boolean => [x, y].filter(({ of = "" }) => WIDE.test(of)).length === 1;

/** True if the numbers are the same, or one is the other with fewer digits: 198 and 200. */
function isRounded(x: number, y: number): boolean {
  const digits = (n: number): number => String(n).replace(/0+$/u, "").replace(".", "").length;
  return x === y || (digits(x) !== digits(y) && Math.abs(x - y) <= ROUNDED * Math.max(x, y));
}

/** True if the smaller are told to be from somewhere, and so may be some of the larger. What changes hands is all from one. */
function mayBeSome({ claim }: Told, x: Counted, y: Counted): boolean {
  return !givesThings(claim.kind) && (x.value < y.value ? x : y).from;
}

/** How many figures of a sentence count the same: of two, nobody knows which is meant. */
const countsOf = (all: readonly Counted[], one: Counted): number =>
  all.filter((f) => f.of !== undefined && one.of !== undefined && sameNoun(stem(f.of), stem(one.of))).length;

/** True if the one told on a later day is the larger: counts grow. */
function grown(a: Told, x: Figure, b: Told, y: Figure): boolean {
  if (!a.published || !b.published) return true;
  if (a.published.to < b.published.from) return y.value > x.value;
  if (b.published.to < a.published.from) return x.value > y.value;
  return false;
}
