import { isState, type Known, protagonists } from "./memory.ts";
import { type NewMention, type Place, word, words } from "./place.ts";

/** "beide Länder", "die zwei Nachbarstaaten", "beider Außenminister". */
const BOTH =
  /(?:länder[n]?|staaten|seiten|regierungen|nationen|parteien|präsidenten|ministern?|chefs|politikern?|nachbarn|hauptstädten?|marinen|armeen|republiken|streitkräften?)$/u;
const STATES = /(?:länder[n]?|staaten|nationen|republiken|hauptstädten?|nachbarn)$/u;
/** How far back "beide" alone reaches for two named side by side, in sentences. */
const NEAR = 2;
const TWO = /^(?:beide[nr]?|zwei|zweier)$/u;

/** A noun, in lower case, for what comes in two in such stories. */
export const isCountedNoun = (word: string): boolean => BOTH.test(word);

/** Two actors in one phrase that ends at `noun`: the noun counts things that come in two, a word before it says two. */
export function bothAt(place: Place, noun: number): NewMention | undefined {
  if (!BOTH.test(word(place, noun))) return undefined;
  const first = TWO.test(word(place, noun - 1))
    ? noun - 1
    : place.tokens[noun - 1]?.pos === "ADJ" && TWO.test(word(place, noun - 2))
      ? noun - 2
      : undefined;
  return first === undefined ? undefined : both(place, first, noun, STATES.test(word(place, noun)));
}

/** "Beide hätten vereinbart", without a noun: two named side by side just before. Else it may be any two, persons or things. */
export function bothAlone(place: Place, t: number): NewMention | undefined {
  if (!/^beide[nr]?$/u.test(word(place, t)) || /^(?:NOUN|ADJ)$/u.test(place.tokens[t + 1]?.pos ?? "")) return undefined;
  const { memory, sentence } = place;
  return memory.pair && sentence - memory.pairedIn <= NEAR ? both(place, t, t, false) : undefined;
}

/** The only two that the sentence names before: "Kenia schloss mit Uganda Frieden, und beide Staaten …". */
function namedBefore({ found }: Place, t: number, counts: (k: Known) => boolean): readonly Known[] | undefined {
  const before = found.filter((m) => m.tokens[1] < t && m.also === undefined && counts(m));
  const distinct = [...new Map(before.map((m) => [m.code, m])).values()].sort((a, b) => a.start - b.start);
  return distinct.length === 2 ? distinct : undefined;
}

/** A mention of the two protagonists over tokens `first` to `last`. */
function both(place: Place, first: number, last: number, states: boolean): NewMention | undefined {
  const counts = (k: Known): boolean => !states || isState(place.directory, k.code);
  const pair = namedBefore(place, first, counts) ?? protagonists(place.memory, counts);
  const [one, other] = pair ?? [];
  if (!one || !other) return undefined;
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
