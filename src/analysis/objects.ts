import { quote, type RecordedClaim } from "../core/index.ts";
import { foldCase, nouns, sameNoun, stem } from "./nouns.ts";
import { perClaim } from "./per-claim.ts";

/** Words that stand for any arms: who denies them denies each of them. German; other languages fall back to equal words. */
const ANY_ARMS = new Set(["waffe", "waffen", "rüstungsgüter", "militärgüter", "kriegsgerät", "waffensysteme"].map(stem));
/** Words that leave out what came before: "keine weiteren Drohnen" says nothing about the first ones. */
const FURTHER = /(?<!\p{L})(?:weiter|ander|neu|sonstig|zusätzlich)e[nrsm]?(?!\p{L})/iu;
/** Share of the nouns of the shorter sentence from which two speak of one matter. Own choice. */
const ONE_MATTER = 1 / 3;

const things = perClaim(({ object = "" }): readonly string[] => nouns(object));

/** True if both claims name their object and share a thing: the same noun, or one the head of the other. */
export function shareObject(a: RecordedClaim, b: RecordedClaim): boolean {
  const others = things(b);
  return things(a).some((x) => others.some((y) => sameNoun(x, y)));
}

/** Papers that two sign: by themselves they do not tell which. As stems. */
const PAPERS = "Vertrag Abkommen Vereinbarung Einigung Absprache Übereinkunft Übereinkommen Abmachung Erklärung Memorandum Pakt"
  .split(" ")
  .map(stem);

/** The same, but for papers that name no matter: a "Vertrag" may be any, a "Gasvertrag" is not. */
export function shareThing(a: RecordedClaim, b: RecordedClaim): boolean {
  const [xs, ys] = [a, b].map((c) => things(c).filter((x) => !PAPERS.includes(x))) as [string[], string[]];
  return xs.some((x) => ys.some((y) => sameNoun(x, y)));
}

/** True if both name their object and share nothing. */
export function objectsDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  return things(a).length > 0 && things(b).length > 0 && !shareObject(a, b);
}

/**
 * True if what is denied covers what is affirmed. A denial without object denies all of its kind; one of "Waffen"
 * covers Drohnen; one of "weitere Drohnen" does not cover the ones already there; one of Raketen does not cover a
 * delivery that does not say of what, unless its trigger does ("Raketenlieferung").
 */
export function deniesObject(denial: RecordedClaim, affirmed: RecordedClaim): boolean {
  const denied = things(denial);
  if (denied.length === 0) return true;
  if (FURTHER.test(denial.object ?? "") && !FURTHER.test(affirmed.object ?? "")) return false;
  if (denied.some((x) => ANY_ARMS.has(x))) return true;
  if (things(affirmed).length > 0) return shareObject(denial, affirmed);
  const { evidence, trigger } = affirmed;
  const word = foldCase(quote(affirmed.quote, { start: trigger.start - evidence.start, end: trigger.end - evidence.start }));
  return denied.some((x) => word.startsWith(x));
}

/** Nouns that any report may have: who says so and when. As stems. */
const EVERYWHERE = new Set(
  (
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober " +
    "November Dezember Jahr Monat Woche Tag Stunde Uhr Morgen Vormittag Mittag Nachmittag Abend Nacht Anfang Mitte Ende Frühjahr Sommer Herbst " +
    "Winter Angabe Bericht Darstellung Sprecher Sprecherin Regierung Ministerium Minister Ministerin Außenminister Außenministerin " +
    "Außenministerium Verteidigungsminister Verteidigungsministerium Präsident Präsidentin Staatschef Regierungschef Land Staat Seite"
  )
    .split(" ")
    .map(stem)
    .concat(PAPERS),
);

/** "Mittwochmorgen", "Montagabend". */
const WEEKDAY = /^(?:mon|diens|donners|frei|sams|sonn)tag|^mittwoch|^sonnabend/u;

/** True if two sentences speak of one matter: they share enough nouns besides the names of their actors. */
export function shareMatter(a: RecordedClaim, b: RecordedClaim): boolean {
  const [x, y] = [matter(a), matter(b)];
  const shared = [...x].filter((noun) => y.has(noun)).length;
  return shared > 0 && shared >= ONE_MATTER * Math.min(x.size, y.size);
}

const matter = perClaim((claim): ReadonlySet<string> => {
  const names = new Set([...claim.actors, ...claim.recipients].flatMap((actor) => nouns(actor.leaf)));
  return new Set(nouns(claim.quote).filter((noun) => noun.length >= 3 && !names.has(noun) && !EVERYWHERE.has(noun) && !WEEKDAY.test(noun)));
});
