import { isState, type Known, protagonists } from "./memory.ts";
import { type NewMention, type Place, word, words } from "./place.ts";

/** "beide Länder", "die zwei Nachbarstaaten", "beider Außenminister". */
const COUNTED =
  /(?:länder[n]?|staaten|seiten|regierungen|nationen|parteien|präsidenten|ministern?|chefs|politikern?|nachbarn|hauptstädten?|marinen|luftwaffen|armeen|republiken|monarchien|königreichen?|emiraten?|mächten?|völkern?|delegationen|generälen?|kommandeuren?|unterhändlern?|kollegen|diplomaten|rivalen|kontrahenten|verbündeten|partnern?|erzfeinden?|erzrivalen|streitkräften?)$/u;
const STATES = /(?:länder[n]?|staaten|nationen|republiken|monarchien|königreichen?|emiraten?|mächten?|völkern?|hauptstädten?|nachbarn)$/u;
/** How far back "beide" alone reaches for two named side by side, in sentences. */
const NEAR = 2;
const ARTICLE = /^(?:die|der|den|alle[nr]?|diese[rn]?)$/u;
/** Who quarrel: seldom those who are named in the same sentence, and speak to them. */
const PARTIES = /(?:konflikt|streit|kriegs)parteien$|^(?:kontrahenten|rivalen|streitenden)$/u;
const TWO = /^(?:beide[nr]?|zwei|zweier)$/u;
const MORE: ReadonlyMap<string, number> = new Map([
  ["drei", 3],
  ["dreier", 3],
  ["vier", 4],
  ["fünf", 5],
]);

/** A noun, in lower case, for what comes in two in such stories. */
export const isCountedNoun = (word: string): boolean => COUNTED.test(word);

/**
 * Two or more actors in one phrase that ends at `noun`: the noun counts things that such stories have several of, a word before it says
 * how many. Of three and more it takes an article ("die drei Länder"), and a sentence that named just as many.
 */
export function bothAt(place: Place, noun: number): NewMention | undefined {
  if (!COUNTED.test(word(place, noun))) return undefined;
  const first = [noun - 1, noun - 2, noun - 3].find((t) => TWO.test(word(place, t)) || MORE.has(word(place, t)));
  if (first === undefined) return undefined;
  for (let t = first + 1; t < noun; t++) if (place.tokens[t]?.pos !== "ADJ") return undefined;
  // "von zwei Seiten", "mit zwei Völkern": without an article they are any two.
  const bare = /^zwei/u.test(word(place, first)) && !ARTICLE.test(word(place, first - 1));
  if (bare && !/^zweier$/u.test(word(place, first))) return undefined;
  if (TWO.test(word(place, first))) return both(place, first, noun, STATES.test(word(place, noun)), PARTIES.test(word(place, noun)));
  const count = MORE.get(word(place, first)) ?? 0;
  return ARTICLE.test(word(place, first - 1)) ? several(place, first, noun, count) : undefined;
}

/** "Beide hätten vereinbart", without a noun: two named side by side just before. Else it may be any two, persons or things. */
export function bothAlone(place: Place, t: number): NewMention | undefined {
  if (!/^beide[nr]?$/u.test(word(place, t)) || /^(?:NOUN|ADJ)$/u.test(place.tokens[t + 1]?.pos ?? "")) return undefined;
  const { memory, sentence } = place;
  return memory.pair && sentence - memory.pairedIn <= NEAR ? both(place, t, t, false) : undefined;
}

/** "die Nachbarn": the two states that the text has set side by side, or the only two of it. */
export function bothNamed(place: Place, first: number, last: number): NewMention | undefined {
  const { memory, directory } = place;
  const states = new Set(memory.trail.filter((n) => n.state).map((n) => n.code));
  const paired = memory.pair?.every((k) => isState(directory, k.code)) === true;
  return paired || states.size === 2 || namedBefore(place, first, (k) => isState(directory, k.code)).length === 2
    ? both(place, first, last, true)
    : undefined;
}

/** Who is named before token `t` of the sentence, each once: "Kenia schloss mit Uganda Frieden, und beide Staaten …". */
function namedBefore(place: Place, t: number, counts: (k: Known) => boolean): readonly Known[] {
  const { found, named } = place;
  // "traf den Kollegen in Wien": a capital behind "in" is a place and no party.
  const isPlace = (use: string, from: number): boolean => use === "capital" && word(place, from - 1) === "in";
  const names = named
    .filter((n) => n.entry.use !== "region" && !isPlace(n.entry.use, n.from))
    .map((n) => ({ code: n.entry.code, leaf: n.entry.leaf, at: n.from, to: n.to }));
  const others = found
    .filter((m) => m.also === undefined && !isPlace(m.use, m.tokens[0]))
    .map((m) => ({ code: m.code, leaf: m.leaf, at: m.tokens[0], to: m.tokens[1] }));
  const before = [...names, ...others].filter((k) => k.to < t && counts(k)).sort((a, b) => a.at - b.at);
  return [...new Map(before.map((k) => [k.code, k])).values()];
}

/** A mention of the two protagonists over tokens `first` to `last`. */
function both(place: Place, first: number, last: number, states: boolean, earlier = false): NewMention | undefined {
  const fights = (k: Known): boolean => !/^(?:igo|bloc)$/u.test(place.directory.actor(k.code)?.type ?? "");
  const counts = (k: Known): boolean => (states ? isState(place.directory, k.code) : !earlier || fights(k));
  const here = namedBefore(place, first, counts);
  const before = protagonists(place.memory, counts);
  const [one, other] = (here.length === 2 && !(earlier && before) ? here : before) ?? [];
  return one && other && together(place, [one, other], first, last);
}

/** "die drei Länder": a sentence before, or this one, names just as many states. */
function several(place: Place, first: number, last: number, count: number): NewMention | undefined {
  const { memory, sentence, directory } = place;
  const here = namedBefore(place, first, (k) => isState(directory, k.code));
  if (here.length === count) return together(place, here, first, last);
  if (here.length > 1) return undefined;
  for (let back = 1; back <= NEAR + 1; back++) {
    const named = memory.trail.filter((n) => n.state && sentence - n.sentence === back);
    const distinct = [...new Map(named.map((k) => [k.code, k])).values()];
    if (distinct.length === count) return together(place, distinct, first, last);
  }
  return undefined;
}

function together(place: Place, [one, ...others]: readonly Known[], first: number, last: number): NewMention | undefined {
  return (
    one && {
      code: one.code,
      also: others.map((k) => k.code),
      use: "description",
      basis: "carried",
      leaf: words(place, first, last),
      tokens: [first, last],
      rule: "de.mention.both",
    }
  );
}
