import { FOREIGN, GERMAN, GERMAN_ENDING, SHARED } from "./function-words.ts";

/** More words would not change the answer. */
const ENOUGH_WORDS = 3000;

/**
 * Share of the text's words (0…1) that speak for German: its function words and endings, less the function words
 * of other languages. Prose in German lies around 0.4; other languages stay near 0.
 */
export function germanShare(text: string): number {
  let all = 0;
  let german = 0;
  let shared = 0;
  let foreign = 0;
  for (const [form] of text.matchAll(/\p{L}+/gu)) {
    if (++all >= ENOUGH_WORDS) break;
    const word = form.toLowerCase();
    if (GERMAN.has(word)) german++;
    else if (SHARED.has(word)) shared++;
    else if (FOREIGN.has(word)) foreign++;
    else if (word.length >= 6 && GERMAN_ENDING.test(word)) german++;
  }
  if (all === 0) return 0;
  // Quotations and names bring single foreign words; only a surplus speaks for another language.
  const own = german + (german >= foreign ? shared : 0);
  return Math.min(1, Math.max(0, own - foreign) / all);
}
