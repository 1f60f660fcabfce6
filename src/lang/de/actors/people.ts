import type { Office, OfficeHolder, People, Tenure } from "../../../core/index.ts";
import { remember } from "../remember.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { type NameIndex, nameIndex } from "./name-index.ts";
import { bySuccession } from "./succession.ts";
import { soundKey } from "./transliteration.ts";

/** A row of `data/people/<CODE>.yaml`, with the code of its file; the columns are described in `data/README.md`. */
export interface PersonRow {
  readonly code: string;
  readonly name: string;
  /** Other spellings of the full name. */
  readonly forms?: readonly string[];
  readonly surname: string;
  readonly surnames?: readonly string[];
  readonly gender: "m" | "f";
  readonly offices: readonly (Tenure & { readonly office: Office })[];
  readonly source?: string;
}

/**
 * Surnames that are words, titles or firms of German press text, or so frequent that somebody else is meant as often. They count only
 * beside an office or after the full name.
 */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    "Abbas Adler Bach Bakker Bauer Baum Becker Berg Berger Brand Brandt Braun Brown Bruder Burger Busch Carter Christ Cook Cooper " +
    "Costa Cruz Diaz Dias Dietrich Engel Esch Feld Fernandes Fernandez Fischer Ford Fox Franco Frei Frey Friedrich Fuchs Funke Garcia " +
    "Gold Gomes Gonzalez Gott Graf Grant Green Groß Haas Hahn Hammond Hart Haus Held Herrmann Herzog Hill Hofer Hoffmann Hofmann Horn Howard Hunt " +
    "Jackson Johnson Jonas Jones Jung Kaiser Keller Kelly King Klaus Klein Koch Kohl Kraft Krause Kunze Kurz Lang Lange Lehmann Lopez Löwe " +
    "Maas Major Mann Marin Marsch Martin Martinez Maurer May Mayer Meier Meyer Miller Mohn Moore Müller Muller Nagel Neumann Newman Noah Palmer Papst Park Peters " +
    "Perez Perry Peters Petersen Post Rau Reich Reid Rice Richter Ritter Rock Rodrigues Rodriguez Rose Roth Schäfer Schmidt Schmid " +
    "Schmied Schneider Schulz Schulze Schwarz Simon Singh Smith Sommer Spahr Stein Stone Straw Strauss Stark Struck Sturm Sultan Tang Taylor Tell Thomas " +
    "Thompson Turner Vogel Vogt Voss Wagner Wald Walker Weber Weiß Weiss Werner White Williams Wilson Winter Witt Wolf Wolff Wood Wright Young Zander Zapf Zimmermann"
  ).split(" "),
);
/** A surname shorter than this is a syllable of many names: "Xi", "Li", "Le". */
const SHORTEST = 3;

const isLetter = /\p{L}$/u;

/**
 * Indexes office-holders by full name, by the sound of the full name, and by surname.
 * @param isTaken true for a word that is already something else: a state, a city, an inhabitant, a common noun.
 */
export function indexPeople(rows: readonly PersonRow[], isTaken: (word: string) => boolean): People {
  const byName = nameIndex<OfficeHolder>();
  const bySurname = new Map<string, OfficeHolder[]>();
  const withParticle = nameIndex<OfficeHolder>();
  let bySound: NameIndex<OfficeHolder> | undefined;

  for (const row of bySuccession(rows)) {
    const holder: OfficeHolder = { code: row.code, name: row.name, gender: row.gender === "f" ? "Fem" : "Masc", tenures: row.offices };
    // A surname alone is no full name: it is found below.
    for (const form of [row.name, ...(row.forms ?? [])]) if (form.includes(" ")) byName.add(form, holder);
    for (const surname of row.surnames ? new Set([row.surname, ...row.surnames]) : [row.surname]) {
      const same = bySurname.get(surname);
      if (same) same.push(holder);
      else bySurname.set(surname, [holder]);
      if (surname.includes(" ") || !startsLarge(surname)) withParticle.add(surname, holder);
    }
  }

  const nobody: readonly OfficeHolder[] = [];
  const surname = remember((form) => bySurname.get(form) ?? (form.endsWith("s") ? bySurname.get(form.slice(0, -1)) : undefined) ?? nobody);

  return {
    longestPerson(forms, from) {
      const exact = byName.longest(forms, from);
      if (exact) return { holders: exact.values, length: exact.length };
      // Another spelling has at least two large words side by side.
      if (!startsLarge(forms[from] ?? "") || !startsLarge(forms[from + 1] ?? "")) return undefined;
      bySound ??= soundIndex(byName);
      const similar = bySound.longest(forms, from);
      return similar && { holders: similar.values, length: similar.length };
    },
    surname,
    longestSurname(forms, from) {
      const hit = withParticle.longest(forms, from);
      return hit && { holders: hit.values, length: hit.length };
    },
    isDistinctive: (word) =>
      word.length >= SHORTEST &&
      isLetter.test(word) &&
      !ORDINARY.has(word) &&
      !GIVEN_NAMES.has(word) &&
      !isTaken(word) &&
      // The given name of somebody listed; of names that begin with the surname ("Ban Ki Moon") only the holders themselves.
      !(byName.hasFirst(word) && !bySurname.get(word)?.some((h) => h.name.startsWith(`${word} `))),
  };
}

/** The same names by sound; made when the first name is met that is not listed as it is written. */
function soundIndex(byName: NameIndex<OfficeHolder>): NameIndex<OfficeHolder> {
  const index = nameIndex<OfficeHolder>(remember(soundKey));
  for (const { name, value } of byName.entries()) index.add(name, value);
  return index;
}

const startsLarge = (form: string): boolean => {
  const first = form.charAt(0);
  return first !== first.toLowerCase();
};
