import { notePerson, personBefore } from "./antecedents.ts";
import { carriedCountry } from "./countries.ts";
import { type Known, surname } from "./memory.ts";
import { neighbourAt } from "./neighbours.ts";
import { organisationAt } from "./organisation-nouns.ts";
import { bothAlone, bothAt } from "./pairs.ts";
import { givenBefore, isNoun } from "./people.ts";
import { type NewMention, type Place, word } from "./place.ts";

const OWN = /^(?:land|landes|lands|regierung|armee|streitkräften?|truppen|seite|volk|behörden)$/u;

/** What token `t` takes up from earlier: a surname, "beide Länder", "das Nachbarland", "das Land", "seine Regierung", "er". */
export function carriedAt(place: Place, t: number): NewMention | undefined {
  const token = place.tokens[t];
  if (isNoun(token))
    return byName(place, t) ?? bothAt(place, t) ?? neighbourAt(place, t) ?? organisationAt(place, t) ?? country(place, t) ?? own(place, t);
  // "al-Muster": a name that begins small.
  if (token?.form.includes("-")) return byName(place, t);
  return bothAlone(place, t) ?? pronoun(place, t);
}

function byName(place: Place, t: number): NewMention | undefined {
  const { memory, tokens } = place;
  const form = tokens[t]?.form ?? "";
  const person = memory.persons.get(form) ?? memory.persons.get(surname(form));
  if (!person || memory.former.has(surname(form)) || isSomebodyElse(place, t, person.leaf)) return undefined;
  // "Kim Muster" is not the "Kim Beispiel" whose family's name stands first.
  const next = tokens[t + 1];
  const isGiven = person.leaf.startsWith(`${form} `) && next?.start === (tokens[t]?.end ?? 0) + 1 && isNoun(next);
  if (isGiven && !person.leaf.includes(next.form)) return undefined;
  notePerson(place, person, t);
  return { code: person.code, leaf: person.leaf, use: "person", basis: "carried", tokens: [t, t], rule: "de.mention.surname" };
}

/** "Erika Muster" is not the "Hans Muster" of before. */
function isSomebodyElse({ tokens, directory }: Place, t: number, leaf: string): boolean {
  return givenBefore(tokens, t, directory) && !leaf.split(" ").includes(tokens[t - 1]?.form ?? "");
}

function country(place: Place, t: number): NewMention | undefined {
  const meant = carriedCountry(place, t);
  return meant && described(meant, t, "de.mention.country");
}

const POSSESSIVE = /^(?:seine?|ihre?)[nmrs]?$/u;

/** "sein Land", "ihre Regierung": of the man or the woman in office named before. */
function own(place: Place, t: number): NewMention | undefined {
  const possessive = word(place, t - 1);
  if (!OWN.test(word(place, t)) || !POSSESSIVE.test(possessive)) return undefined;
  const person = personBefore(place, t - 1, possessive.startsWith("ihr"));
  return person && described(person, t, "de.mention.own-country");
}

/** How far back "ihm" reaches beyond who acts, in sentences. */
const PRONOUN_REACH = 2;
const MASCULINE = /^(?:er|ihn|ihm)$/u;

/** "er", "ihn", "ihm" or "sie": a person in office named before. "sie" beside a plural verb is several. */
function pronoun(place: Place, t: number): NewMention | undefined {
  const form = word(place, t);
  const feminine = form === "sie";
  if (place.tokens[t]?.pos !== "PRON" || !(feminine || MASCULINE.test(form)) || (feminine && isPluralBeside(place, t))) return undefined;
  const person = personBefore(place, t, feminine);
  const meant = person && form !== "er" && !feminine && actsInClause(place, t, person.code) ? another(place, person.code) : person;
  return meant && { code: meant.code, use: "pronoun", basis: "carried", leaf: meant.leaf, tokens: [t, t], rule: "de.mention.pronoun" };
}

/** "Der Sultan sicherte ihm Hilfe zu": who acts in a clause is not "ihm" in it, else it would be "sich". */
function actsInClause({ tokens, found }: Place, t: number, code: string): boolean {
  for (let k = t - 1; k >= 0 && tokens[k]?.form !== "," && tokens[k]?.sentence === tokens[t]?.sentence; k--)
    if (found.some((m) => m.code === code && m.tokens[1] === k && m.use === "person")) return true;
  return false;
}

/** The man in office who was named before the one of that code. */
function another({ memory, sentence }: Place, code: string): Known | undefined {
  return memory.seen.findLast((s) => s.code !== code && !s.feminine && sentence - s.sentence <= PRONOUN_REACH);
}

/** True if the finite verb next to the pronoun is in the plural. */
function isPluralBeside({ tokens, from, to }: Place, t: number): boolean {
  for (const near of [t + 1, t - 1, t + 2, t - 2]) {
    const verb = near >= from && near < to ? tokens[near] : undefined;
    if (verb?.morph?.VerbForm === "Fin") return verb.morph.Number === "Plur";
  }
  return false;
}

function described({ code, leaf }: Known, t: number, rule: string): NewMention {
  return { code, leaf, use: "description", basis: "carried", tokens: [t, t], rule };
}
