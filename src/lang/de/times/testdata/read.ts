import type { Clause, PublicationDate, Sentence, Timex, Token } from "../../../../core/index.ts";
import { findTimes } from "../find-times.ts";

/** A word of the future makes a test's clause look ahead; every other clause looks back. */
const AHEAD = /\b(?:wird|werden|soll|sollen)\b/;

/**
 * Times of a short text, for tests: sentences end at a point behind a word or a year and before a capital, and each is one clause, so that a test of times needs no
 * tagger. Published on Thursday, 14 March 2024, if nothing else is said.
 */
export function read(text: string, published: PublicationDate = DAY): readonly (Timex & { readonly words: string })[] {
  const sentences: Sentence[] = [];
  for (const { index, 0: match } of text.matchAll(/.+?(?:(?<=\p{Ll}{2}|\d{4})\.(?=\s+\p{Lu})|$)/gsu)) {
    sentences.push({ start: index, end: index + match.length, block: 0 });
  }
  const tokens: Token[] = [];
  const clauses: Clause[] = [];
  for (const [sentence, { start, end }] of sentences.entries()) {
    const said = text.slice(start, end);
    for (const { index, 0: form } of said.matchAll(/[\p{L}\d][\p{L}\d.:/-]*[\p{L}\d]|\S/gu)) {
      tokens.push({ start: start + index, end: start + index + form.length, form, lemma: form, pos: "X", sentence });
    }
    const time = AHEAD.test(said) ? "future" : "past";
    clauses.push({
      start,
      end,
      sentence,
      type: "main",
      tokens: [],
      finite: 0,
      verbs: [0],
      passive: false,
      mood: "Ind",
      perfect: false,
      time,
    });
  }
  const document = { id: "test", text, published };
  return findTimes({ document, blocks: [], sentences, tokens, clauses }).map((t) => ({ ...t, words: text.slice(t.start, t.end) }));
}

const DAY: PublicationDate = { notBefore: "2024-03-14", notAfter: "2024-03-14", basis: "given" };
