import type { RecordedClaim, Source } from "../../core/index.ts";

/** Nouns that class a source and name none: of media, exactly these, as longer ones are mostly names ("Börsen-Zeitung"). German. */
const MEDIUM =
  /^(?:(?:nachrichten|presse)-?)?(?:agentur|dienst)(?:en|e|s)?$|^(?:(?:tages|wochen|lokal|regional|sonntags)-?)?(?:zeitung|zeitschrift|blatt|blätter)(?:en|s|es)?$|^(?:(?:fernseh|nachrichten|radio|tv)-?)?(?:sender|magazin|portal|kanal|kanäle)(?:s|e|en|n)?$|^(?:medium|medien|presse|reporter|korrespondent|fernsehen|radio|rundfunk)(?:e|en|s|n)?$/u;
/** Of people and accounts, compounds too: "Militärexperten", "Presseberichten". German. */
const PEOPLE =
  /(?:^|\p{L}|-)(?:bericht|meldung|information|angabe|erkenntnis|quelle|kreise|beobachter|expert|fachleute|kenner|analyst|diplomat|insider|zeuge|anwohner|informant|teilnehmer|eingeweiht)(?:s|es|e|en|er|n|in|innen|se|sen|ten|ter|te)?$/u;

/** True if a name is nothing but a noun that classes it: "örtliche Medien", "Militärexperten". */
export function isBare(name: string): boolean {
  const nouns = words(name).filter((word) => /^\p{Lu}/u.test(word));
  return nouns.length > 0 && nouns.every((noun) => [MEDIUM, PEOPLE].some((bare) => bare.test(noun.toLowerCase())));
}

/** A source as its document names it most fully. */
export type FullName = (source: Source) => Source;

/**
 * Finds the fullest name that a document gives to a source: who is named "Institut für Seerecht (IfS)" is also "IfS". Where two longer names
 * hold a shorter one, nobody knows who is meant, and it stays as it is.
 * @param claims those of the document
 */
export function fullNames(claims: readonly RecordedClaim[]): FullName {
  const named = [...new Map(claims.flatMap((c) => c.sources.filter((s) => s.unnamed !== true)).map((s) => [s.name, s])).values()];
  if (named.length < 2) return (source) => source;
  const all = named.map((source): Worded => ({ source, words: words(source.name) }));
  const known = new Map<string, Source>();
  for (const short of all) {
    const { code, name } = short.source;
    const longer = all.filter((long) => holds(long, short) && (code === undefined || code === long.source.code));
    const [longest] = longer.toSorted((a, b) => b.words.length - a.words.length || (a.source.name < b.source.name ? -1 : 1));
    if (longest && longer.every((l) => l === longest || holds(longest, l))) known.set(name, longest.source);
  }
  return (source) => {
    const full = source.unnamed === true ? undefined : known.get(source.name);
    return full && (source.code === undefined || source.code === full.code) ? full : source;
  };
}

/** A source and the words of its name. */
interface Worded {
  readonly source: Source;
  readonly words: readonly string[];
}

/** True if the longer name has the shorter one, whole and not as part of a phrase: "Verband der Küstenwache" is not the "Küstenwache". */
function holds({ words: xs }: Worded, { words: ys }: Worded): boolean {
  if (ys.length === 0 || xs.length <= ys.length) return false;
  return xs.some((_, i) => ys.every((y, n) => xs[i + n]?.toLowerCase() === y.toLowerCase()) && !/^\p{Ll}/u.test(xs[i - 1] ?? ""));
}

const words = (name: string): readonly string[] => name.normalize("NFKC").match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
