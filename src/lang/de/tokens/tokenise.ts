import type { Sentence } from "../../../core/index.ts";

/** A word, number or punctuation mark before it is tagged. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly sentence: number;
}

/**
 * One alternative per kind of token, longest reading first:
 * numbers with separators (1.200,5), ordinals and dates (21.), abbreviations (z.B., U.S.), words with inner hyphens,
 * apostrophes and gender marks (Diplomat:innen, Soldat*innen, ntv.de), a lone mark.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*\.(?=\s+\p{Ll}|\s+\p{Lu}\p{Ll}+\s)|\d+(?:[.,:]\d+)*(?:-\p{L}[\p{L}\d-]*)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:(?:[-‐‑]|[*:_](?=innen|in\b)|['’](?=\p{L})|\.(?=(?:de|com|org|net|at|ch|example)\b))[\p{L}\p{M}\d]+)*-?|\.{2,}|[^\s]/gu;

/** Abbreviations that keep their full stop as one token. */
const ABBREVIATED = /^(?:Dr|Prof|St|Nr|bzw|ca|Mio|Mrd|usw|etc|vgl|ggf|evtl|inkl|sog)$/u;

/** Splits every sentence into raw tokens. Every visible character belongs to exactly one token. */
export function tokenise(text: string, sentences: readonly Sentence[]): RawToken[] {
  const tokens: RawToken[] = [];
  for (const [sentence, { start, end }] of sentences.entries()) {
    const slice = text.slice(start, end);
    TOKEN.lastIndex = 0;
    for (let m = TOKEN.exec(slice); m; m = TOKEN.exec(slice)) {
      let form = m[0];
      if (ABBREVIATED.test(form) && slice.charAt(m.index + form.length) === ".") {
        form += ".";
        TOKEN.lastIndex = m.index + form.length;
      }
      const at = start + m.index;
      tokens.push({ start: at, end: at + form.length, form, sentence });
    }
  }
  return tokens;
}
