import type { Automaton } from "./automaton.ts";
import { LONGEST_WORD } from "./longest-word.ts";
import { capitalise, type NounReading } from "./nouns.ts";
import { isAdjective, isInfinitive, isNoun, TAG } from "./tags.ts";

/** Where a word is cut: the head with its readings begins at `at`. */
interface Cut {
  readonly at: number;
  readonly head: readonly NounReading[];
}

/** First parts that are no words of their own, or not ones that the table has as nouns. */
const FIRST_PARTS = new Set(
  "außen innen vize sonder haupt gegen neben vor nach über unter um an auf aus ab bei ein mit zu rück hinter anti ex mega super co ko ur erz inter trans extra ultra mini makro mikro neo bundes landes staats wirtschafts cyber öko bio euro elektro auto tele video audio foto agrar multi poly mono kontra wieder weiter zusammen hin her heim fort weg fest frei inlands auslands nord süd ost west nordost nordwest südost südwest mittel zentral spitzen grenz geheim groß klein alt neu alb öl allein all viel gesamt pharma mindest hilfs nahost europa asien afrika amerika balkan donau".split(
    " ",
  ),
);
/** Heads of fewer than four letters; other short words are too often the end of something else ("-ei", "-ehe"). */
const SHORT_HEADS = new Set("tag rat amt weg hof zug bau art akt uhr tor ort not mut tod gas see bus öl rad boot fall kur".split(" "));
/** Words that are endings of other words more often than heads. */
const NO_HEADS = new Set(
  "enden ende ungen erin innen ster eier hafte heit keit schaft schaften tum ions tion ionen igel igen iger isten isse issen".split(" "),
);
/** Linking elements, Duden Grammatik (2016), §§ 1080–1110; the empty one first. */
const LINKS = ["", "s", "es", "n", "en", "er", "e", "ns", "ens"] as const;

/** Endings of nouns that are made of other words and not stored. */
const MADE =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ität|ismus|logie|grafie|kratie|isation|innen|..in|.{3}[elr]n|.{3}[elr]ns|.{3}e[rms]?)n?$/u;

/** What is known of the beginnings of one word: the same ones come up again and again. */
interface Known {
  readonly cuts: Map<string, Cut | undefined>;
  readonly firsts: Map<string, boolean>;
}

/** The table, and what it says of nouns. */
interface Words {
  readonly automaton: Automaton;
  readonly nouns: (word: string) => readonly NounReading[];
}

/** The cut with the longest head whose first part is a word; undefined if there is none. */
export function cutCompound(word: string, words: Words, depth = 2): Cut | undefined {
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const head = word.slice(hyphen + 1);
    if (head.length < 2) return undefined;
    const readings = words.nouns(head);
    if (readings.length > 0) return { at: hyphen + 1, head: readings };
    const cut = depth > 0 ? cutCompound(head, words, depth - 1) : undefined;
    return cut && { at: hyphen + 1 + cut.at, head: cut.head };
  }
  return word.length > LONGEST_WORD ? undefined : cutWord(word, words, depth, { cuts: new Map(), firsts: new Map() });
}

/** The same of a word without hyphens. */
function cutWord(word: string, words: Words, depth: number, known: Known): Cut | undefined {
  const { automaton, nouns } = words;
  for (let at = 2; at <= word.length - 2; at++) {
    const tail = word.slice(at);
    if ((tail.length < 4 && !SHORT_HEADS.has(tail)) || NO_HEADS.has(tail)) continue;
    // Most tails are no nouns: asking for them first, and for stored ones before made ones, is the quickest.
    const large = capitalise(tail);
    if (!automaton.some(large, isNoun) && !MADE.test(tail)) continue;
    const first = word.slice(0, at);
    if (!once(known.firsts, `${depth}${first}`, () => isFirstPart(first, words, depth, known))) continue;
    const head = nouns(large);
    if (head.length > 0) return { at, head };
  }
  return undefined;
}

/** True if a compound can begin so: with a noun in any form or with a linking element, a stem of a verb, an adjective, a prefix. */
function isFirstPart(part: string, words: Words, depth: number, known: Known): boolean {
  const { automaton, nouns } = words;
  const lower = part.toLowerCase();
  if (FIRST_PARTS.has(lower)) return true;
  if (part.length < 3) return false;
  const large = capitalise(part);
  for (const link of LINKS) {
    const stem = large.slice(0, large.length - link.length);
    if (large.endsWith(link) && stem.length >= 3 && automaton.some(stem, isNoun)) return true;
  }
  // "Krankenhaus", "Vertriebenenverband": a nominalised adjective.
  if (nouns(large).length > 0) return true;
  // "Schulhof", "Grenzstreit": the e of the noun is lost.
  if (automaton.some(`${large}e`, isNoun)) return true;
  if (automaton.some(`${lower}en`, isInfinitive) || automaton.some(`${lower}n`, isInfinitive)) return true;
  if (automaton.some(lower, (tag) => isAdjective(tag) && tag !== TAG.adjectiveStem && tag !== TAG.adjectivePlainStem)) return true;
  if (/(?:ungs|ions|heits|keits|schafts|täts|ings)$/u.test(lower) && lower.length > 6) return true;
  if (depth === 0 || part.length < 7) return false;
  const unlinked = LINKS.filter((l) => part.endsWith(l)).map((l) => part.slice(0, part.length - l.length));
  return unlinked.some((p) => once(known.cuts, `${depth}${p}`, () => cutWord(p, words, depth - 1, known)) !== undefined);
}

function once<T>(known: Map<string, T>, key: string, find: () => T): T {
  const answer = known.get(key);
  if (answer !== undefined || known.has(key)) return answer as T;
  const found = find();
  known.set(key, found);
  return found;
}
