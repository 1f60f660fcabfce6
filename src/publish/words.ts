import { de } from "./words-de.ts";
import { en } from "./words-en.ts";
import type { UiLanguage } from "./views.ts";

/** What a language must say in terminal texts. German came first; the compiler holds English to it. */
export type Words = typeof de;

export const WORDS: Readonly<Record<UiLanguage, Words>> = { de, en };

/** The words of a language. */
export function wordsOf(language: UiLanguage): Words {
  return WORDS[language];
}
