import type { Token } from "../../../core/index.ts";
import type { VerbLexicon, VerbReading } from "../lexicon/verbs.ts";

/** Readings of one form by the tag they agree with. */
type ByTag = Readonly<Record<"FIN" | "INF" | "IZU" | "PART", readonly VerbReading[]>>;

/** The lexicon answers a form with the same list each time; sorting it once is enough. */
const sorted = new WeakMap<readonly VerbReading[], ByTag>();

function byTag(readings: readonly VerbReading[]): ByTag {
  const known = sorted.get(readings);
  if (known) return known;
  const of = (form: VerbReading["VerbForm"], zu: boolean): readonly VerbReading[] =>
    readings.filter((r) => r.VerbForm === form && (r.zu === true) === zu);
  const made: ByTag = { FIN: of("Fin", false), INF: of("Inf", false), IZU: of("Inf", true), PART: of("Part", false) };
  sorted.set(readings, made);
  return made;
}

/** Readings of a lower-case form that agree with a tag. */
export function readingsAs(verbs: VerbLexicon, lower: string, tag: string | undefined): readonly VerbReading[] {
  return tag === "FIN" || tag === "INF" || tag === "IZU" || tag === "PART" ? byTag(verbs(lower))[tag] : [];
}

/** What a tagged verb form can be; a form that no table holds has its tag alone. */
export function readingsOf(verbs: VerbLexicon, token: Token): readonly VerbReading[] {
  const found = readingsAs(verbs, token.form.toLowerCase(), token.xpos);
  return found.length > 0 || token.pos !== "VERB" ? found : [{ lemma: token.lemma, ...token.morph }];
}

const plain = new WeakMap<readonly VerbReading[], readonly VerbReading[]>();

/** The readings that want no prefix elsewhere in the clause; all if there are none such. */
export function plainReadings(readings: readonly VerbReading[]): readonly VerbReading[] {
  let found = plain.get(readings);
  if (!found) {
    const own = readings.filter((r) => r.prefix === undefined);
    found = own.length > 0 ? own : readings;
    plain.set(readings, found);
  }
  return found;
}

/** Best reading of a verb form: the sense that the frames and cues know (getroffen is treffen, not triefen), else the commonest. */
export function bestReading(readings: readonly VerbReading[], prefer: ReadonlySet<string>): VerbReading | undefined {
  return readings.find((r) => prefer.has(r.lemma)) ?? readings[0];
}
