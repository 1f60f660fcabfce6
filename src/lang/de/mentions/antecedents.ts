import type { Antecedent, Known } from "./memory.ts";
import type { Place } from "./place.ts";

/** How far back a pronoun reaches, in sentences. */
const REACH = 2;

/** Keeps in mind that a person was named at token `at`. */
export function notePerson(place: Place, known: Known, at: number, nobody = false): void {
  const phrase = place.phrases.find((p) => p.from <= at && at <= p.to);
  const subject = phrase === undefined || (phrase.prep === undefined && phrase.genitiveOf === undefined && phrase.cases.has("nom"));
  place.memory.people.push({ ...known, sentence: place.sentence, at, subject, ...(nobody && { nobody }) });
}

/**
 * Who "er" or "seine Regierung" at token `t` can mean: of the nearest sentence that names such a person before it the subject, else the
 * one named last. Who is named after the pronoun is not meant by it.
 * @param feminine the gender asked for; without it everybody counts.
 */
export function personBefore(place: Place, t: number, feminine?: boolean): Antecedent | undefined {
  const { memory, sentence, tokens, from } = place;
  const near = memory.people.filter((p) => sentence - p.sentence <= REACH).sort((a, b) => a.at - b.at);
  const before = near.filter((p) => p.at < t);
  const open = before.slice(before.findLastIndex((p) => p.nobody) + 1);
  const fits = (p: Antecedent): boolean => !p.nobody && (feminine === undefined || (p.feminine ?? false) === feminine);
  const fitting = open.filter(fits);
  const last = fitting.at(-1);
  // "Sein Land werde helfen, sagte der Minister."
  if (!last) return open.length < before.length ? undefined : near.find((p) => p.at > t && p.subject && fits(p) && comma(place, t, p.at));
  const named = fitting.filter((p) => p.sentence === last.sentence);
  // "Diese" at the head of the sentence is who was named last.
  if (last.sentence < sentence && DEMONSTRATIVE.test(tokens[from]?.form ?? "")) return last;
  return named.find((p) => p.subject) ?? last;
}

const DEMONSTRATIVE = /^(?:Diese[rmn]?|Letztere[rmn]?)$/u;

function comma({ tokens }: Place, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (tokens[t]?.form === ",") return true;
  return false;
}
