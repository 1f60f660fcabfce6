import { type Known, onlyState } from "./memory.ts";
import { type Place, word } from "./place.ts";

const COUNTRY = /^(?:insel|golf|wüsten|berg)?(?:land|landes|lands|lande|staat|staates|staats|königreich|königreichs)$/u;
/** Adjectives that point to another country, or to none in particular. */
const ELSEWHERE = /^(?:ander|gleich|selb|ganz|eigen|jeweilig|dritt|übrig|viel|beid|einzeln|betreffend)/u;

/** A noun, in lower case, that can mean a state named before. */
export const isCountryNoun = (word: string): boolean => COUNTRY.test(word);

/**
 * "das Land", "des ostafrikanischen Landes", "der Inselstaat" at token `t`: the one state named last. "auf dem Land" is no state, "das
 * andere Land" another one.
 */
export function carriedCountry(place: Place, t: number): Known | undefined {
  if (!COUNTRY.test(word(place, t))) return undefined;
  const described = place.tokens[t - 1]?.pos === "ADJ" && !ELSEWHERE.test(word(place, t - 1));
  const article = described ? t - 2 : t - 1;
  if (!/^(?:das|des|dem|der|dieses|diesem|dieser)$/u.test(word(place, article)) || word(place, article - 1) === "auf") return undefined;
  const here = place.found.filter((m) => m.tokens[1] < t && m.use !== "compound");
  return onlyState(place.memory, here, place.sentence, place.directory);
}
