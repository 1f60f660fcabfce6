import { FOREIGN, GERMAN, GERMAN_ENDING, SHARED } from "./function-words.ts";

type Speaks = "german" | "shared" | "foreign";

/** What each function word speaks for. A word of several lists is of the first. */
const SPEAKS: ReadonlyMap<string, Speaks> = new Map<string, Speaks>([
  ...[...FOREIGN].map((word) => [word, "foreign"] as const),
  ...[...SHARED].map((word) => [word, "shared"] as const),
  ...[...GERMAN].map((word) => [word, "german"] as const),
]);

/** More words would not change the answer. */
const ENOUGH_WORDS = 3000;
/** Characters that hold so many words of any language. */
const ENOUGH_TEXT = 60_000;
/** So few words need not hold a function word: "Malta warnt Zypern". */
const FEW_WORDS = 25;

/**
 * Share of the text's words (0…1) that speak for German: its function words and endings, less the function words
 * of other languages. Prose in German lies around 0.4; other languages stay near 0.
 * @param isGerman asked in texts of few words about those in small letters: names and words that every language capitalises tell nothing.
 */
export function germanShare(text: string, isGerman: (word: string) => boolean = () => false): number {
  let all = 0;
  let german = 0;
  let shared = 0;
  let foreign = 0;
  const small: string[] = [];
  for (const form of text.slice(0, ENOUGH_TEXT).match(/\p{L}+/gu) ?? []) {
    if (++all >= ENOUGH_WORDS) break;
    const word = form.toLowerCase();
    if (word === form && all <= FEW_WORDS) small.push(word);
    const speaks = SPEAKS.get(word);
    if (speaks === "german") german++;
    else if (speaks === "shared") shared++;
    else if (speaks === "foreign") foreign++;
    else if (word.length >= 6 && GERMAN_ENDING.test(word)) german++;
  }
  if (all === 0) return 0;
  // Quotations and names bring single foreign words; only a surplus speaks for another language.
  const own = german + (german >= foreign ? shared : 0);
  const share = Math.min(1, Math.max(0, own - foreign) / all);
  const allKnown = all <= FEW_WORDS && foreign === 0 && small.some(isGerman) && small.every((word) => SPEAKS.has(word) || isGerman(word));
  return allKnown ? Math.max(share, small.length / all) : share;
}
