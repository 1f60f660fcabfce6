import type { Sentence } from "../../../core/index.ts";
import { abbreviation } from "../sentences/abbreviations.ts";

/** A word, number or punctuation mark before it is tagged. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly sentence: number;
}

/**
 * One alternative per kind of token, longest reading first:
 * ordinals and dates (21., 3.5.): a number whose full stop ends no sentence; numbers with separators (1.200,5), also
 * with what is written together with them (1960er, 40jährig, 10-wöchig, 250g); abbreviations with inner stops (z.B., U.S.); words with
 * inner hyphens, apostrophes and gender marks (Diplomat:innen, Soldat*innen, ntv.de); points of omission; a lone mark.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*\.(?=\s+\p{L}|\s+\d+\.)|\d+(?:[.,:]\d+)*(?:-?\p{L}[\p{L}\d-]*)?|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\d]*(?:(?:[-‐‑]|[*:_](?=innen|in\b)|['’](?=\p{L})|\.(?=(?:de|com|org|net|at|ch|example)\b))[\p{L}\p{M}\d]+)*-?|\.{2,}|[^\s]/gu;

/** Numerals of rulers; a single letter is an initial. */
const NUMERAL = /^(?:\p{Lu}|[IVX]{1,5})$/u;

/** Abbreviations that keep their full stop even where it ends the sentence too. */
const FINAL = /^(?:usw|etc|Mio|Mrd|Chr|Jh|Std|[Jj]r|Inc)$/u;

/** Splits every sentence into raw tokens. Every visible character belongs to exactly one token. */
export function tokenise(text: string, sentences: readonly Sentence[]): RawToken[] {
  const tokens: RawToken[] = [];
  for (const [sentence, { start, end }] of sentences.entries()) {
    const slice = text.slice(start, end);
    TOKEN.lastIndex = 0;
    for (let m = TOKEN.exec(slice); m; m = TOKEN.exec(slice)) {
      let form = m[0];
      const after = m.index + form.length;
      if (slice.charCodeAt(after) === 46 && keepsStop(form, slice, after)) {
        form += ".";
        TOKEN.lastIndex = after + 1;
      }
      const at = start + m.index;
      tokens.push({ start: at, end: at + form.length, form, sentence });
    }
  }
  return tokens;
}

/**
 * The full stop behind an abbreviation, an initial or a numeral is a part of it: "Dr.", "v. Chr.", "George W. Muster". A full stop with
 * more of the sentence behind it did not end the sentence; the last one did.
 */
function keepsStop(form: string, sentence: string, stop: number): boolean {
  if (/^["'“”»«)\]]*$/u.test(sentence.slice(stop + 1))) return FINAL.test(form);
  const kind = abbreviation(form);
  return kind === "counting" ? /^\s?\d/u.test(sentence.slice(stop + 1, stop + 3)) : kind !== undefined || NUMERAL.test(form);
}
