import type { Chance } from "./chance.ts";
import {
  ADJECTIVES,
  ADVERBS,
  AFTER,
  CORES,
  DAYS,
  HEADLINES,
  HEADS,
  MODIFIERS,
  OFFICES,
  PARTICIPLES,
  QUOTES,
  STOCK,
  SYLLABLES,
} from "./wording.ts";

/** What a story is about; all who write about it use the same. */
export interface Facts {
  readonly a: string;
  readonly b: string;
  readonly places: readonly string[];
  readonly nouns: readonly string[];
  readonly numbers: readonly number[];
}

/** A text: its headline and its paragraphs, each a list of sentences. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
}

const name = (by: Chance): string => by.pick(SYLLABLES.first) + by.pick(SYLLABLES.last);
const noun = (by: Chance): string => by.pick(MODIFIERS) + by.pick(HEADS);
const several = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);

/** What a story may be about. */
export function facts(by: Chance): Facts {
  return {
    a: name(by),
    b: name(by),
    places: several(3, () => name(by)),
    nouns: several(5, () => noun(by)),
    numbers: several(4, () => by.whole(2, 90)),
  };
}

/** Tells it in words of its own, in so many paragraphs. */
export function tell(by: Chance, of: Facts, paragraphs: number): Story {
  return {
    title: fill(by, by.pick(HEADLINES), of),
    paragraphs: several(paragraphs, () => paragraph(by, of)),
  };
}

/** A paragraph about it. */
export function paragraph(by: Chance, of: Facts): string[] {
  const sentences = several(by.whole(1, 3), () => sentence(by, of));
  return by.next() < 0.25 ? [...sentences, fill(by, by.pick(STOCK), of)] : sentences;
}

/** A sentence about it. */
function sentence(by: Chance, of: Facts): string {
  return fill(by, by.next() < 0.08 ? by.pick(QUOTES) : `${by.pick(CORES)}${by.pick(AFTER)}.`, of);
}

/** A sentence with its gaps filled. */
export function fill(by: Chance, template: string, of: Facts): string {
  const chosen = template.replaceAll(/\[([^\]]+)\]/gu, (_, choice: string) => by.pick(choice.split("|")));
  return chosen.replaceAll(/\{(\w+)\}/gu, (_, gap: string) => {
    if (gap === "a" || gap === "b") return of[gap];
    if (gap === "place") return by.pick(of.places);
    // Mostly what the story is about, else something in passing.
    if (gap === "noun") return by.next() < 0.7 ? by.pick(of.nouns) : noun(by);
    if (gap === "number") return String(by.next() < 0.5 ? by.pick(of.numbers) : by.whole(2, 900));
    if (gap === "office") return by.pick(OFFICES);
    if (gap === "adjective") return by.pick(ADJECTIVES);
    if (gap === "participle") return by.pick(PARTICIPLES);
    if (gap === "day") return by.pick(DAYS);
    const adverb = by.pick(ADVERBS);
    return gap === "Adverb" ? adverb.charAt(0).toUpperCase() + adverb.slice(1) : adverb;
  });
}
