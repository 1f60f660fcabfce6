import { countryKind } from "./country-kinds.ts";
import { isState, type Known, onlyState, onlyStateOf } from "./memory.ts";
import { type Place, word } from "./place.ts";

/** Adjectives that point to another country, or to none in particular. */
const ELSEWHERE =
  /^(?:ander|gleich|selb|ganz|eigen|jeweilig|dritt|übrig|viel|beid|einzeln|betreffend|fremd|neutral|nächst|größte|\p{L}*ste[ns]?$)/u;

/** A noun, in lower case, that can mean a state named before. */
export const isCountryNoun = (word: string): boolean => countryKind(word) !== undefined;

/**
 * "das Land", "des ostafrikanischen Landes", "der Inselstaat" at token `t`: the one state named last. Where the words tell what kind of
 * country it is, the only one of that kind that the text has named; a kingdom is no republic. "auf dem Land" is no state, "das andere
 * Land" another one.
 */
export function carriedCountry(place: Place, t: number): Known | undefined {
  const described = place.tokens[t - 1]?.pos === "ADJ" && !ELSEWHERE.test(word(place, t - 1));
  const kind = countryKind(word(place, t), described ? word(place, t - 1) : "");
  if (!kind) return undefined;
  const article = described ? t - 2 : t - 1;
  if (!/^(?:das|des|dem|der|die|im|vom|zum|beim|dieses|diesem|dieser)$/u.test(word(place, article)) || word(place, article - 1) === "auf")
    return undefined;
  // "des Landes verwiesen": out of the country that expels
  if (/^ver(?:weis|wies)/u.test(word(place, t + 1)) || /^ver(?:weis|wies)/u.test(word(place, t + 2))) return undefined;
  const here = place.found.filter((m) => m.tokens[1] < t && m.use !== "compound");
  const { of } = kind;
  if (!of) {
    if (/^(?:im|vom|zum|beim|die)$/u.test(word(place, article))) return undefined;
    const beside = word(place, article) === "des" ? [] : here.filter((m) => isBeside(place, m.tokens[1], t));
    return onlyState(
      place.memory,
      here.filter((m) => !beside.includes(m)),
      place.sentence,
      place.directory,
      beside.map((m) => m.code),
    );
  }
  const codes = here.filter((m) => m.also === undefined && isState(place.directory, m.code));
  return onlyStateOf(place.memory, codes, of);
}

/** "China sicherte dem Land Hilfe zu": who is named in the same clause is not "das Land" in it. */
function isBeside({ tokens }: Place, from: number, to: number): boolean {
  for (let t = from + 1; t < to; t++) if (tokens[t]?.pos === "PUNCT") return false;
  return true;
}
