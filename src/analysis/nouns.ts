/**
 * Nouns of a German text as stems, found by their capital letter; of a text without capitals every word of more than
 * three letters. Rough on purpose: stems are only ever compared with each other, never shown.
 */
export function nouns(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  const capital = words.filter((w) => /^\p{Lu}/u.test(w));
  return (capital.length > 0 ? capital : words.filter((w) => w.length > 3)).map(stem);
}

/** True if the nouns are the same, or one is the head of the other as a compound: Drohnen, Kampfdrohnen. */
export function sameNoun(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length >= 3 && long.endsWith(short);
}

/** Case and number endings off, umlauts folded (Häfen, Hafen). */
export function stem(word: string): string {
  return foldCase(word).replace(/(?<=.{3})(?:en|er|es|em|e|n|s)$/u, "");
}

/** Lower case without marks. */
export function foldCase(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
