import type { RecordedClaim } from "../../core/index.ts";
import { isSymmetric } from "../dyads.ts";
import { givesThings } from "../events/kind-class.ts";
import { perClaim } from "../per-claim.ts";
import type { DeniedMatter } from "./contradiction.ts";

/** Words that tell what a denial is about. German; claims keep no mark of it, so the sentence is asked. First that fits. */
const MATTERS: readonly (readonly [RegExp, DeniedMatter])[] = [
  [/(?<!\p{L})(?:noch|bislang|bisher|zunächst|vorerst|vorläufig)\s+(?:nicht|kein\p{L}*|nie|niemand)(?!\p{L})/iu, "not-yet"],
  [/(?<!\p{L})(?:noch|bislang|bisher) (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*|nichts)(?!\p{L})/iu, "not-yet"],
  // "solange kein Vertrag besteht": until then.
  [/(?<!\p{L}|auch )(?:solange|bevor|ehe|sofern|falls|wenn|es sei denn)(?!\p{L})/iu, "not-yet"],
  [/(?<!\p{L})(?:darüber hinaus|ansonsten|sonst|außerdem)(?!\p{L})/iu, "further"],
  [/(?<!\p{L})(?:weiter|sonstig|zusätzlich)e[nrsm]?\s+(?:\p{Ll}[\p{L}-]*\s+)?\p{Lu}/u, "further"],
  // "neue" and "andere" stand beside anything; without a negation before them they leave nothing out.
  [/(?<!\p{L})kein\p{L}*\s+(?:ander|neu)e[nrsm]?(?!\p{L})/iu, "further"],
  [/^(?:Weiter|Ander)e[nrsm]?\s/u, "further"],
  [
    /(?<!\p{L})(?:in (?:diesem|solchem|dem genannten) (?:Umfang|Ausmaß)|in (?:dieser|solcher) (?:Größenordnung|Höhe|Zahl)|so viele?)(?!\p{L})/u,
    "extent",
  ],
  [/(?<!\p{L})(?:Verantwortung|Schuld|Urheberschaft|Täterschaft|Beteiligung)(?!\p{L})/u, "responsibility"],
  // Uninflected: "die verantwortlichen Minister" are no denied matter.
  [/(?<!\p{L})(?:verantwortlich|verwickelt|beteiligt|zuständig gewesen|Urheber|Drahtzieher)(?!\p{L})/u, "responsibility"],
  [
    /(?<!\p{L})(?:dahinter(?:zu)?(?:stehen|stecken|steht|steckt|stünde|stecke|stand|stehe|gestanden|gesteckt)?)(?!\p{L})/u,
    "responsibility",
  ],
  [/(?<!\p{L})(?:nichts (?:\p{L}+ ){0,4}zu tun)(?!\p{L})/u, "responsibility"],
];
/** Who says so denies the thing itself, whoever is said to have done it. German. */
const NEVER_WAS =
  /(?<!\p{L})(?:gegeben|stattgefunden|geschehen|gab es|gebe es|erfunden|frei erfunden|ausgedacht|unwahr|erlogen|falsch)(?!\p{L})/iu;

/** True if a denial says that there was no such thing at all. */
export const saysItNeverWas = perClaim(({ quote }): boolean => NEVER_WAS.test(quote));

/** What a denial denies exactly; `fact` where no word narrows it. */
export const deniedMatter = perClaim((claim): DeniedMatter => {
  const fits = ([words, matter]: (typeof MATTERS)[number]): boolean => {
    const found = words.exec(claim.quote);
    // That one took part in what two do together is the fact itself.
    if (matter === "responsibility" && isSymmetric(claim)) return false;
    return found !== null && (matter !== "further" || ofTheDenied(claim, found[0], found.index));
  };
  return MATTERS.find(fits)?.[1] ?? "fact";
});

/**
 * True if "weitere" stands at what is denied. Of deliveries the goods are; of all else only the act itself: an agreement on "ein weiteres
 * Kabel" is no further agreement.
 */
function ofTheDenied({ kind, trigger, evidence }: RecordedClaim, words: string, at: number): boolean {
  if (givesThings(kind) || !/(?:weiter|sonstig|zusätzlich)e/iu.test(words)) return true;
  // The pattern ends with the first letter of its noun.
  return at + words.length - 1 === trigger.start - evidence.start;
}

/** How it was done: who denies that, denies no more. German. */
const MANNER = /(?<!\p{L})(?:gezielt|absichtlich|vorsätzlich|bewusst|wissentlich)\p{L}*/iu;
/** What "nicht" stands before, if it leaves the rest untouched. German. */
const NOT_SO =
  /(?<!\p{L})nicht\s+(?:ganz|gänzlich|völlig|vollständig|komplett|restlos|alle[nr]?|allein|direkt|freiwillig|sofort|gleich|kostenlos|umsonst|gratis|offiziell|öffentlich|heimlich|rechtzeitig|dauerhaft|endgültig|überall|automatisch|grundlos|umgehend|erst|ausreichend|genug|genügend|ohne|wegen)(?!\p{L})/iu;
/** What is over. German. */
const NO_MORE = /(?<!\p{L})(?:nicht|nie|kein\p{L}*(?:\s[\p{L}-]+){0,4})\s+mehr(?!\p{L}| als)/iu;

/** True if a denial is of how or how far it was done, and the other does not tell that. */
export function deniesManner({ quote: denial }: RecordedClaim, { quote: affirmed }: RecordedClaim): boolean {
  const how = MANNER.exec(denial)?.[0].toLowerCase();
  return NOT_SO.test(denial) || (how !== undefined && !affirmed.toLowerCase().includes(how.slice(0, 6)));
}

/** True if it says that something is no longer so: it was, then. */
export const isOver = perClaim(({ quote }): boolean => NO_MORE.test(quote));
