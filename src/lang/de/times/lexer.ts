import { type ClassName, classOf } from "./classes.ts";
import { lookup } from "./lexicon.ts";

/** A word, number or sign of a sentence as the rules of time see it. */
export interface Lexeme {
  /** Offsets in the text that was read. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly cls: string;
  readonly value?: number | string;
}

/** Numbers with their points, words, single signs. The order of the alternatives is the order of trial. */
const PIECE =
  /\d{4}-\d\d-\d\d(?!\d)|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)(?!\d|\.\d)|\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,2}[.:]\d\d(?!\d|[.:,]\d)|\d+(?::\d\d)+(?:[.,]\d+)?|\d+,\d+|\d+(?:-?er(?:n|s)?(?![a-zäöü]))?|[A-Za-zÀ-ÖØ-öø-ž]+|[^\s]/g;

const one = (name: ClassName): string => classOf(name);
const C = {
  iso: one("ISO"),
  date: one("DATENUM"),
  dayMonth: one("DATESHORT"),
  clock: one("CLOCK"),
  num: one("NUM"),
  year: one("YEARNUM"),
  ord: one("ORD"),
  decade: one("DECADE"),
  adj: one("ADJ"),
  cap: one("CAP"),
  word: one("WORD"),
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  [",", one("COMMA")],
  [".", one("DOT")],
  ["/", one("SLASH")],
  ["-", one("HYPHEN")],
  ["–", one("DASH")],
  ["—", one("DASH")],
  ["‐", one("HYPHEN")],
  ["(", one("LPAR")],
  ["'", one("APOS")],
  ["’", one("APOS")],
]);

/** Reads a stretch of text; `end` is where it stops. Offsets are those of the whole text. */
export function lex(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = [];
  const piece = text.slice(start, end);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(piece); match; match = PIECE.exec(piece)) {
    const form = match[0];
    const from = start + match.index;
    const code = form.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      const lexeme = number(form, from, piece.charCodeAt(match.index + form.length) === 46);
      PIECE.lastIndex = lexeme.to - start;
      lexemes.push(lexeme);
    } else if (form.length === 1 && !/[\p{L}]/u.test(form)) {
      lexemes.push({ from, to: from + 1, form, cls: SIGNS.get(form) ?? one("QUOTE") });
    } else lexemes.push(word(form, from));
  }
  return lexemes;
}

function word(form: string, from: number): Lexeme {
  const to = from + form.length;
  const entry = lookup(form);
  if (entry) return { from, to, form, ...entry };
  const first = form.charCodeAt(0);
  const capital = first < 97 || (first >= 0xc0 && first <= 0xde);
  return { from, to, form, cls: capital ? C.cap : /e[nrsm]?$/.test(form) ? C.adj : C.word };
}

/** `dot`: a point follows at once, as after an ordinal; it is taken with it. */
function number(form: string, from: number, dot: boolean): Lexeme {
  const to = from + form.length;
  const last = form.charCodeAt(form.length - 1);
  if (last > 57) return { from, to, form, cls: C.decade, value: Number.parseInt(form, 10) };
  if (/^\d+$/.test(form)) {
    const value = Number(form);
    if (form.length <= 2 && dot) return { from, to: to + 1, form, cls: C.ord, value };
    return { from, to, form, cls: form.length === 4 && value >= 1000 && value <= 2199 ? C.year : C.num, value };
  }
  if (form.length === 10 && form.charCodeAt(4) === 45) return { from, to, form, cls: C.iso, value: form };
  const points = form.replaceAll(" ", "").split(/[.:]/);
  if (points.length === 3) return { from, to, form, cls: points[2] === "" ? C.dayMonth : C.date, value: form };
  if (/:.*[,.:]/.test(form)) return { from, to, form, cls: C.num, value: Number.NaN }; // "1:59,3": a result
  if (form.includes(",")) return { from, to, form, cls: C.num, value: Number(form.replace(",", ".")) };
  if (points.length === 2 && (points[1] as string).length === 2) {
    return Number(points[0]) < 25 && Number(points[1]) < 60
      ? { from, to, form, cls: C.clock, value: form }
      : { from, to, form, cls: C.num, value: Number.NaN };
  }
  return { from, to, form, cls: C.num, value: Number(form.replaceAll(".", "")) };
}
