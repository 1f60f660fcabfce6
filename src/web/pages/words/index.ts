import type { UiLanguage } from "../../../server/contract.ts";
import { de, type Words } from "./de.ts";
import { en } from "./en.ts";

export type { Words } from "./de.ts";

const WORDS: Readonly<Record<UiLanguage, Words>> = { de, en };

/** The words of one language of the interface. */
export function wordsOf(lang: UiLanguage): Words {
  return WORDS[lang];
}
