const WORDS = new Set("der die das und nicht den von mit sich auf für ist im dem des ein eine als auch es an werden aus er hat dass sie nach wird bei".split(" "));

/** Share of the words that are frequent German function words (first version). */
export function germanShare(text: string): number {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((w) => WORDS.has(w)).length / words.length;
}
