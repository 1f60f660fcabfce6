import { remember } from "../remember.ts";
import { type AdjectiveReading, readAdjective } from "./adjectives.ts";
import { openAutomaton } from "./automaton.ts";
import { cutCompound } from "./compounds.ts";
import { capitalise, derivedNoun, type NounReading, storedNoun } from "./nouns.ts";
import { readVerb, type VerbReading } from "./verbs.ts";

export type { AdjectiveReading } from "./adjectives.ts";
export type { NounReading } from "./nouns.ts";
export type { VerbReading } from "./verbs.ts";

/** Full forms of German. Every method is pure and returns the likelier lemma first, and an empty list for what it does not know. */
export interface Lexicon {
  /** Hash of the table: equal tables, equal hash. */
  readonly hash: string;
  /** Readings of a lower-case verb form. */
  verbs(form: string): readonly VerbReading[];
  /**
   * Readings of a noun, written with a capital as in text. A compound that is not stored has the readings of its head, with the whole
   * compound as lemma: "Drohnenlieferungen" is the plural of "Drohnenlieferung".
   */
  nouns(form: string): readonly NounReading[];
  /** Readings of a lower-case adjective, participles with endings included ("vereinbarten" of "vereinbart"). */
  adjectives(form: string): readonly AdjectiveReading[];
  /** The parts of a compound as they stand in it, each with a capital, the head last; the word alone if it is none. */
  split(form: string): readonly string[];
}

/**
 * Opens the packed table (`lexicon/de/forms.bin`).
 * @throws Error naming what is wrong with the file: magic, version or length.
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const automaton = openAutomaton(bytes);
  const adjectives = remember((form) => readAdjective(form, automaton));
  const simple = remember((form): readonly NounReading[] => {
    const stored = storedNoun(form, automaton);
    return stored.length > 0 ? stored : derivedNoun(form, automaton, adjectives);
  });
  const cut = remember((form) => [cutCompound(form, { automaton, nouns: simple })]);
  const nouns = remember((form): readonly NounReading[] => {
    const known = simple(form);
    const [compound] = known.length > 0 ? [] : cut(form);
    if (!compound) return known;
    const first = form.slice(0, compound.at);
    const joined = (lemma: string): string => first + (first.endsWith("-") ? lemma : lemma.toLowerCase());
    return compound.head.map((r) => ({ ...r, lemma: joined(r.lemma) }));
  });

  function split(form: string): readonly string[] {
    const [compound] = cut(form);
    if (!compound) return [form];
    // A word of the table is a compound only if its head is inflected as it is: "Botschaft" is feminine, "Schaft" is not.
    const stored = storedNoun(form, automaton);
    if (stored.length > 0 && !stored.some((r) => compound.head.some((h) => h.gender === r.gender && h.number === r.number))) return [form];
    const first = form.slice(0, compound.at).replace(/-$/u, "");
    return [...split(first), capitalise(form.slice(compound.at))];
  }

  return {
    hash: automaton.hash,
    verbs: remember((form) => readVerb(form, automaton)),
    nouns,
    adjectives,
    split: remember(split),
  };
}
