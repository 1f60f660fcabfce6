import type { OfficeHolder } from "../../../core/index.ts";
import { notePerson } from "./antecedents.ts";
import { keepPerson, surname } from "./memory.ts";
import { bySurname, inOfficeThen, isNoun } from "./people.ts";
import { type NewMention, type Place, words } from "./place.ts";

/** "Albert II.": several houses have one; only the title beside it tells which. */
const REGNAL = /^[IVX]+\.?$|^\.$/u;

/**
 * Listed office-holders who are named without any office beside them: "Wladimir Putin", or the surname alone. Only who holds an office
 * at the document's date stands for the state.
 */
export function officeHolders(place: Place): readonly NewMention[] {
  const { tokens, from, to, people, directory, memory, covered, barred } = place;
  const found: NewMention[] = [];
  for (let t = from; t < to; t++) {
    if (!isNoun(tokens[t]) || barred.has(t)) continue;
    const full = people.full.get(t);
    if (covered.has(t)) continue;
    const form = tokens[t]?.form ?? "";
    const name = surname(form);
    const holder = full
      ? REGNAL.test(tokens[full.to]?.form ?? "")
        ? undefined
        : inOfficeThen(full.holders, people.days)
      : memory.former.has(name) || memory.persons.has(form) || memory.persons.has(name)
        ? undefined
        : isPartOfName(place, t)
          ? undefined
          : bySurname(people, directory, t, form);
    if (holder) found.push(named(place, holder, t, full?.to ?? t));
    if (full) t = full.to;
  }
  return found;
}

/** "Dr. Muster Beispiel": where a surname serves as a given name, a name follows. */
function isPartOfName({ tokens, directory }: Place, t: number): boolean {
  const [here, next] = [tokens[t], tokens[t + 1]];
  if (!next || next.sentence !== here?.sentence || next.start !== here.end + 1 || !isNoun(next)) return false;
  const titled = /^(?:Dr|Prof|Herrn?|Frau)\.?$/u.test(tokens[t - 1]?.form ?? "");
  const name = next.pos === "PROPN" || next.xpos === "NE";
  return titled || (name && directory.longestName([next.form], 0) === undefined && directory.surname(next.form).length === 0);
}

/** The mention, kept in mind for "er", "sie" and the surname alone. */
function named(place: Place, { code, name: leaf, gender }: OfficeHolder, from: number, to: number): NewMention {
  const { memory } = place;
  const known = { code, leaf, feminine: gender === "Fem" };
  if (to > from) keepPerson(memory, words(place, from, to), known);
  notePerson(place, known, from);
  return {
    code,
    leaf,
    use: "person",
    basis: "directory",
    tokens: [from, to],
    rule: to > from ? "de.mention.office-holder" : "de.mention.listed-surname",
  };
}
