/** Hidden characters that can make text read otherwise than it is stored: bidi embeddings, overrides, isolates. */
const BIDI = new Set(["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"]);
const LAYOUT = new Set(["\t", "\n", "\r"]);

/**
 * Text from outside with its control characters spelt out (`⟨U+202E⟩`), so that nothing can be shown in another order
 * than it was printed. Call it on slices, after offsets were applied: it changes lengths.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => {
    if (LAYOUT.has(c) || (!BIDI.has(c) && /\p{Cf}/u.test(c))) return c;
    return `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
  });
}
