import type { Automaton } from "./automaton.ts";
import { LONGEST_WORD } from "./longest-word.ts";
import { isInfinitive, isNoun, isParticiple, TAG } from "./tags.ts";

export interface AdjectiveReading {
  /** The form that stands alone; for participles the participle ("vereinbart", "führend"). */
  readonly lemma: string;
  readonly degree: "Pos" | "Cmp" | "Sup";
  /** "" = predicative or adverbial form. */
  readonly ending: "" | "e" | "en" | "em" | "er" | "es";
}

const ENDINGS = ["", "e", "en", "em", "er", "es"] as const;
/** First parts that make an adjective of an adjective. */
const PREFIXES =
  /^(?:un|nicht|anti|pro|post|prä|neo|ultra|über|inter|trans|sub|außer|inner|zwischen|halb|hoch|viel|mit|ko|ex|dauer|groß|klein|alt|neu|nord|süd|ost|west|nordost|nordwest|südost|südwest|zentral|gesamt|all|rein|un|aller|meist|best|schwer|leicht)-?/u;

/** Suffixes of adjectives, Duden Grammatik (2016), §§ 1126–1150; not the numerals in -zig. */
const SUFFIX = /^(\p{Ll}[\p{Ll}-]{2,}(?:isch|(?<![zß])ig|lich|bar|haft|los|ell|iv|jährig|förmig))(|e|en|em|er|es)$/u;

/** Readings of a lower-case form; stems are stored, endings and regular degrees follow Duden Grammatik (2016), §§ 487–510. */
export function readAdjective(form: string, automaton: Automaton): readonly AdjectiveReading[] {
  const readings = simple(form, automaton);
  if (readings.length > 0) return readings;
  const hyphen = form.lastIndexOf("-") + 1;
  const at = hyphen > 0 ? hyphen : (PREFIXES.exec(form)?.[0].length ?? 0);
  const parts = at === 0 || form.length - at < 4 ? readings : simple(form.slice(at), automaton);
  if (parts.length > 0) return parts.map((r) => ({ ...r, lemma: form.slice(0, at) + r.lemma }));
  const joined = compound(form, automaton);
  return joined.length > 0 ? joined : formed(form);
}

/** "regierungsnah", "kriegsmüde": an adjective of at least four letters behind a noun, with -s or without. */
function compound(form: string, automaton: Automaton): readonly AdjectiveReading[] {
  if (form.length > LONGEST_WORD) return [];
  for (let at = 3; at <= form.length - 4; at++) {
    const first = form.charAt(0).toUpperCase() + form.slice(1, at);
    const known = automaton.some(first, isNoun) || (first.endsWith("s") && automaton.some(first.slice(0, -1), isNoun));
    if (!known) continue;
    const tail = simple(form.slice(at), automaton);
    if (tail.length > 0) return tail.map((r) => ({ ...r, lemma: form.slice(0, at) + r.lemma }));
  }
  return [];
}

/** Words that the table lacks but whose suffix only adjectives have. */
function formed(form: string): readonly AdjectiveReading[] {
  const [, lemma, ending] = SUFFIX.exec(form) ?? [];
  return lemma === undefined ? [] : [{ lemma, degree: "Pos", ending: ending as AdjectiveReading["ending"] }];
}

function simple(form: string, automaton: Automaton): AdjectiveReading[] {
  const readings: AdjectiveReading[] = [];
  const later: AdjectiveReading[] = [];
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    if (stem.length < 2) continue;
    for (const { lemma, tag } of automaton.find(stem)) {
      const degree = degreeOf(tag, ending);
      if (degree) readings.push({ lemma, degree, ending });
      else if (isParticiple(tag) && !readings.some((r) => r.ending === ending && r.lemma === stem))
        readings.push({ lemma: stem, degree: "Pos", ending });
    }
    // "führend": an infinitive with -d.
    if (stem.endsWith("nd") && automaton.some(stem.slice(0, -1), isInfinitive)) readings.push({ lemma: stem, degree: "Pos", ending });
    for (const lemma of regular(stem, /er$/u, automaton)) later.push({ lemma, degree: "Cmp", ending });
    if (ending !== "") for (const lemma of regular(stem, /e?st$/u, automaton)) later.push({ lemma, degree: "Sup", ending });
  }
  return [...readings, ...later];
}

/** What a stored stem is with an ending; undefined if the two do not go together or it is no adjective. */
function degreeOf(tag: number, ending: string): AdjectiveReading["degree"] | undefined {
  if (tag === TAG.adjective || tag === TAG.adjectivePlain) return "Pos";
  if (tag === TAG.adjectiveAlone) return ending === "" ? "Pos" : undefined;
  if (tag === TAG.adjectiveStem || tag === TAG.adjectivePlainStem) return ending === "" ? undefined : "Pos";
  if (tag === TAG.comparative) return "Cmp";
  return tag === TAG.superlative && ending !== "" ? "Sup" : undefined;
}

/** Lemmas of which the stem is a regular comparative ("klein-er") or superlative ("klein-st", "breit-est"). */
function regular(stem: string, suffix: RegExp, automaton: Automaton): string[] {
  const lemmas: string[] = [];
  if (!suffix.test(stem)) return lemmas;
  const bases = new Set([stem.replace(suffix, ""), stem.replace(/(?:er|st)$/u, "")]);
  for (const base of bases)
    for (const { lemma, tag } of automaton.find(base)) if (tag === TAG.adjective || tag === TAG.adjectiveStem) lemmas.push(lemma);
  return lemmas;
}
