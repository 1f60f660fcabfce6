import { stemmer } from "@orama/stemmers/german";
import type { Span } from "../../../core/index.ts";

/** A word of a text as full-text search knows it. */
export interface SearchWord extends Span {
  /** In small letters without marks: `Außenministerin` is `aussenministerin`. */
  readonly form: string;
  /** The form without endings; words of one stem are found by each other. */
  readonly stem: string;
}

/** Counts up whenever a word could get another form or stem: indexes made before are then made anew. */
export const SEARCH_WORDS_VERSION = "de-1";

/** Letters, digits and marks; a soft hyphen is no border. Everything else parts words: `S-300` is two. */
const WORD = /[\p{L}\p{M}\p{N}\u00AD]+/gu;
/** Longer ones are no words of a language: they are cut, so that no text can make the index grow without bound. */
const LONGEST = 60;
/** `ae` for `ä`, as on keyboards without umlauts; not in `neue`, `Quelle`, `Bauer`. */
const SPELT_OUT = /(?<![aeiouäöüq])(?:ae|oe|ue)/gu;
const UMLAUT: Readonly<Record<string, string>> = { ae: "ä", oe: "ö", ue: "ü" };

/**
 * Words of a German text with the stems of the Snowball stemmer for German (Porter 2001, https://snowballstem.org/algorithms/german/stemmer.html).
 * Umlauts may be spelt out, `ß` is `ss`, letter case and accents do not count.
 */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const plain = match[0].normalize("NFC").toLowerCase().replaceAll("\u00AD", "").replaceAll("ß", "ss").slice(0, LONGEST);
    const spelt = plain.replaceAll(SPELT_OUT, (pair) => UMLAUT[pair] ?? pair);
    const form = bare(spelt);
    if (form !== "") words.push({ start: match.index, end: match.index + match[0].length, form, stem: bare(stemmer(spelt)) || form });
  }
  return words;
}

/** Without accents and dots. */
function bare(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}
