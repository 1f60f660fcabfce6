import type { UiLanguage } from "./views.ts";
import { de, type Words } from "./words-de.ts";
import { en } from "./words-en.ts";

export type { Words } from "./words-de.ts";

/** The words of every language of the interface. */
export const WORDS: Readonly<Record<UiLanguage, Words>> = { de, en };

/** The words of a language. */
export function wordsOf(language: UiLanguage): Words {
  return WORDS[language];
}
