import type { AdjectiveReading } from "./adjectives.ts";
import type { Automaton } from "./automaton.ts";
import { isInfinitive, isNoun, nounMorph } from "./tags.ts";

export interface NounReading {
  readonly lemma: string;
  readonly gender?: "Masc" | "Fem" | "Neut";
  readonly number: "Sing" | "Plur";
  /** Bit 1 nominative, 2 genitive, 4 dative, 8 accusative. */
  readonly cases: number;
}

const NOM = 1;
const GEN = 2;
const DAT = 4;
const ACC = 8;

type Form = Omit<NounReading, "lemma">;
const form = (gender: NounReading["gender"], number: NounReading["number"], cases: number): Form => ({
  ...(gender && { gender }),
  number,
  cases,
});

/** What "der Verletzte, ein Verletzter, die Verletzten" can be: strong and weak endings of adjectives, Duden Grammatik (2016), § 487. */
const NOMINALISED: Readonly<Record<AdjectiveReading["ending"], readonly Form[]>> = {
  "": [],
  e: [form("Masc", "Sing", NOM), form("Fem", "Sing", NOM | ACC), form("Neut", "Sing", NOM | ACC), form(undefined, "Plur", NOM | ACC)],
  en: [
    form(undefined, "Plur", NOM | GEN | DAT | ACC),
    form("Masc", "Sing", GEN | DAT | ACC),
    form("Fem", "Sing", GEN | DAT),
    form("Neut", "Sing", GEN | DAT),
  ],
  er: [form("Masc", "Sing", NOM), form("Fem", "Sing", GEN | DAT), form(undefined, "Plur", GEN)],
  em: [form("Masc", "Sing", DAT), form("Neut", "Sing", DAT)],
  es: [form("Neut", "Sing", NOM | ACC)],
};

export const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Readings of a noun as stored; the form is written as in text, with a capital. */
export function storedNoun(word: string, automaton: Automaton): NounReading[] {
  const readings: NounReading[] = [];
  for (const { lemma, tag } of automaton.find(word)) if (isNoun(tag)) readings.push({ lemma, ...nounMorph(tag) });
  return readings;
}

/** Nouns made of other words: "das Verlassen", "die Verletzten", "die Unterzeichnerinnen". */
export function derivedNoun(
  word: string,
  automaton: Automaton,
  adjectives: (word: string) => readonly AdjectiveReading[],
): readonly NounReading[] {
  const lower = word.toLowerCase();
  const infinitive = (verb: string, cases: number): NounReading[] =>
    automaton.some(verb, isInfinitive) ? [{ lemma: capitalise(verb), gender: "Neut", number: "Sing", cases }] : [];
  const found = [
    ...infinitive(lower, NOM | DAT | ACC),
    ...(lower.endsWith("s") ? infinitive(lower.slice(0, -1), GEN) : []),
    ...adjectives(lower).flatMap((a) =>
      NOMINALISED[a.ending].map((f): NounReading => ({ ...f, lemma: `${capitalise(nominalStem(lower, a))}e` })),
    ),
    ...feminine(word, automaton),
  ];
  return found.length > 0 ? found : suffixed(word, automaton);
}

const FEMININE = /^(.{3,}?(?:ierung|heit|keit|schaft|ität|isation|logie|grafie|kratie))(en|n)?$/u;

/** Words that the table lacks but whose suffix tells gender and forms: "Verminung", "Entradikalisierung". */
function suffixed(word: string, automaton: Automaton): readonly NounReading[] {
  const [, made, plural] = FEMININE.exec(word) ?? [];
  if (made) return [{ lemma: made, gender: "Fem", number: plural ? "Plur" : "Sing", cases: NOM | GEN | DAT | ACC }];
  // Not every word in -ung is one ("Samsung"): there must be the verb.
  const [, stem = "", many] = /^(.{3,})ung(en)?$/u.exec(word) ?? [];
  const verb = stem.toLowerCase();
  if (stem && [`${verb}en`, `${verb}n`].some((v) => automaton.some(v, isInfinitive)))
    return [{ lemma: `${stem}ung`, gender: "Fem", number: many ? "Plur" : "Sing", cases: NOM | GEN | DAT | ACC }];
  if (/^.{3,}ismus$/u.test(word)) return [{ lemma: word, gender: "Masc", number: "Sing", cases: NOM | GEN | DAT | ACC }];
  return [];
}

const nominalStem = (lower: string, a: AdjectiveReading): string => lower.slice(0, lower.length - a.ending.length);

/** "Unterzeichnerin": the suffix -in goes with every noun for men. */
function feminine(word: string, automaton: Automaton): NounReading[] {
  const [, base, plural] = /^(.{3,})in(nen)?$/u.exec(word) ?? [];
  if (base === undefined) return [];
  const men = [base, `${base}e`].some((b) =>
    storedNoun(b, automaton).some((r) => r.gender === "Masc" && r.number === "Sing" && r.cases & NOM),
  );
  if (!men) return [];
  return [{ lemma: `${base}in`, gender: "Fem", number: plural ? "Plur" : "Sing", cases: NOM | GEN | DAT | ACC }];
}
