import { carriedCountry } from "./countries.ts";
import { type Known, personNear, surname } from "./memory.ts";
import { bothAlone, bothAt } from "./pairs.ts";
import { givenBefore, isNoun } from "./people.ts";
import { type NewMention, type Place, word } from "./place.ts";

/** "das Nachbarland", "der Nachbar": the other of two. */
const NEIGHBOUR = /^nachbar(?:land|landes?|lands|n|s|staat|staates|staats|republik)?$/u;
const OWN = /^(?:land|landes|lands|regierung|armee|streitkräften?|truppen|seite|volk|behörden)$/u;
const DEFINITE = /^(?:de[nmrs]|das|die|sein\p{L}*|ihr\p{L}*|im|vom|zum)$/u;

/** What token `t` takes up from earlier: a surname, "beide Länder", "das Nachbarland", "das Land", "seine Regierung", "er". */
export function carriedAt(place: Place, t: number): NewMention | undefined {
  const token = place.tokens[t];
  if (isNoun(token)) return byName(place, t) ?? bothAt(place, t) ?? neighbour(place, t) ?? country(place, t) ?? own(place, t);
  // "al-Muster": a name that begins small.
  if (token?.form.includes("-")) return byName(place, t);
  return bothAlone(place, t) ?? pronoun(place, t);
}

function byName(place: Place, t: number): NewMention | undefined {
  const { memory, tokens, sentence } = place;
  const form = tokens[t]?.form ?? "";
  const person = memory.persons.get(form) ?? memory.persons.get(surname(form));
  if (!person || memory.former.has(surname(form)) || isSomebodyElse(place, t, person.leaf)) return undefined;
  memory.lastPerson = { ...person, sentence };
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

function neighbour(place: Place, t: number): NewMention | undefined {
  const [second, first] = [place.memory.recent.at(-1), place.memory.recent.at(-2)];
  if (!first || !second || !NEIGHBOUR.test(word(place, t)) || !DEFINITE.test(word(place, t - 1))) return undefined;
  const here = nearest(place, t);
  const other = here === first.code ? second : here === second.code ? first : undefined;
  return other && described(other, t, "de.mention.neighbour");
}

function own(place: Place, t: number): NewMention | undefined {
  const person = personNear(place.memory, place.sentence);
  return person && OWN.test(word(place, t)) && /^(?:seine?|ihre?)[nmrs]?$/u.test(word(place, t - 1))
    ? described(person, t, "de.mention.own-country")
    : undefined;
}

const MASCULINE = /^(?:er|ihn|ihm)$/u;

/** "er", "ihn", "ihm" or "sie": the person named last. "sie" beside a plural verb is several. */
function pronoun(place: Place, t: number): NewMention | undefined {
  const person = personNear(place.memory, place.sentence);
  if (!person || place.tokens[t]?.pos !== "PRON") return undefined;
  const form = word(place, t);
  if (person.feminine ? form !== "sie" || isPluralBeside(place, t) : !MASCULINE.test(form)) return undefined;
  return { code: person.code, use: "pronoun", basis: "carried", leaf: person.leaf, tokens: [t, t], rule: "de.mention.pronoun" };
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

/** The actor named last before token `at` in its sentence, else the last one of the document. */
function nearest({ tokens, from, covered, memory }: Place, at: number): string | undefined {
  for (let t = at - 1; t >= from; t--) {
    if (!covered.has(t)) continue;
    const form = tokens[t]?.form ?? "";
    const known = memory.persons.get(form) ?? memory.recent.find((k) => k.leaf === form || `${k.leaf}s` === form);
    if (known) return known.code;
  }
  return memory.recent.at(-1)?.code;
}
