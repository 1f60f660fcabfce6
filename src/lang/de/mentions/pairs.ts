import { protagonists } from "./memory.ts";
import { type NewMention, type Place, word, words } from "./place.ts";

/** "beide Länder", "die zwei Nachbarstaaten", "beider Außenminister". */
const BOTH =
  /(?:länder[n]?|staaten|seiten|regierungen|nationen|parteien|präsidenten|ministern?|chefs|politikern?|nachbarn|hauptstädten?|marinen|armeen|republiken|streitkräften?)$/u;
const TWO = /^(?:beide[nr]?|zwei|zweier)$/u;

/** Two actors in one phrase that ends at `noun`: the noun counts things that come in two, a word before it says two. */
export function bothAt(place: Place, noun: number): NewMention | undefined {
  if (!BOTH.test(word(place, noun))) return undefined;
  const first = TWO.test(word(place, noun - 1))
    ? noun - 1
    : place.tokens[noun - 1]?.pos === "ADJ" && TWO.test(word(place, noun - 2))
      ? noun - 2
      : undefined;
  return first === undefined ? undefined : both(place, first, noun);
}

/** "Beide hätten vereinbart": without a noun. */
export function bothAlone(place: Place, t: number): NewMention | undefined {
  if (!/^beide[nr]?$/u.test(word(place, t)) || /^(?:NOUN|ADJ)$/u.test(place.tokens[t + 1]?.pos ?? "")) return undefined;
  return both(place, t, t);
}

/** A mention of the two protagonists over tokens `first` to `last`. */
function both(place: Place, first: number, last: number): NewMention | undefined {
  const pair = protagonists(place.memory);
  if (!pair) return undefined;
  const [one, other] = pair;
  return {
    code: one.code,
    also: [other.code],
    use: "description",
    basis: "carried",
    leaf: words(place, first, last),
    tokens: [first, last],
    rule: "de.mention.both",
  };
}
