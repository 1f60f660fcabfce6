import { type Known, personNear, surname } from "./memory.ts";
import { bothAlone, bothAt } from "./pairs.ts";
import { type NewMention, type Place, word } from "./place.ts";

/** "das Nachbarland", "der Nachbar": the other of two. */
const NEIGHBOUR = /^nachbar(?:land|landes?|lands|n|s|staat|staates|staats|republik)?$/u;
const COUNTRY = /^(?:land|landes|lands|lande|staat|staates|staats|inselstaat|inselstaates|königreich|königreichs)$/u;
const OWN = /^(?:land|landes|lands|regierung|armee|streitkräften?|truppen|seite|volk|behörden)$/u;
const DEFINITE = /^(?:de[nmrs]|das|die|sein\p{L}*|ihr\p{L}*|im|vom|zum)$/u;

/** What token `t` takes up from earlier: a surname, "beide Länder", "das Nachbarland", "das Land", "seine Regierung", "er". */
export function carriedAt(place: Place, t: number): NewMention | undefined {
  const token = place.tokens[t];
  if (token?.pos === "NOUN") return byName(place, t) ?? bothAt(place, t) ?? neighbour(place, t) ?? country(place, t) ?? own(place, t);
  return bothAlone(place, t) ?? pronoun(place, t);
}

function byName(place: Place, t: number): NewMention | undefined {
  const { memory, tokens, sentence } = place;
  const form = tokens[t]?.form ?? "";
  const person = memory.persons.get(form) ?? memory.persons.get(surname(form));
  if (!person) return undefined;
  memory.lastPerson = { ...person, sentence };
  return { code: person.code, leaf: person.leaf, use: "person", basis: "carried", tokens: [t, t], rule: "de.mention.surname" };
}

function neighbour(place: Place, t: number): NewMention | undefined {
  const [second, first] = [place.memory.recent.at(-1), place.memory.recent.at(-2)];
  if (!first || !second || !NEIGHBOUR.test(word(place, t)) || !DEFINITE.test(word(place, t - 1))) return undefined;
  const here = nearest(place, t);
  const other = here === first.code ? second : here === second.code ? first : undefined;
  return other && described(other, t, "de.mention.neighbour");
}

function country(place: Place, t: number): NewMention | undefined {
  if (!COUNTRY.test(word(place, t)) || !/^(?:das|des|dem|dieses|diesem)$/u.test(word(place, t - 1))) return undefined;
  const meant = place.found.findLast((m) => m.tokens[1] < t && m.use !== "compound") ?? place.memory.recent.at(-1);
  return meant && described(meant, t, "de.mention.country");
}

function own(place: Place, t: number): NewMention | undefined {
  const person = personNear(place.memory, place.sentence);
  return person && OWN.test(word(place, t)) && /^(?:seine?|ihre?)[nmrs]?$/u.test(word(place, t - 1))
    ? described(person, t, "de.mention.own-country")
    : undefined;
}

function pronoun(place: Place, t: number): NewMention | undefined {
  const person = personNear(place.memory, place.sentence);
  if (!person || place.tokens[t]?.pos !== "PRON" || word(place, t) !== (person.feminine ? "sie" : "er")) return undefined;
  return { code: person.code, use: "pronoun", basis: "carried", leaf: person.leaf, tokens: [t, t], rule: "de.mention.pronoun" };
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
