import { LITTLE, NUMBER_WORDS, SCALES, UNSURE } from "./number-words.ts";

/** A number of things in a sentence. */
export interface Figure {
  readonly value: number;
  /** What is counted: the noun that follows, as it stands; absent at the end of the sentence and before other words. */
  readonly of?: string;
  /** `about`: rounded or estimated; `least`, `most`: a bound. */
  readonly bound: "exact" | "about" | "least" | "most";
  /** Where it begins in the sentence, hedge included, in UTF-16 code units; and what follows the number, up to the next mark. */
  readonly start: number;
  readonly rest: string;
  /** As written, hedge included: "rund 20 Drohnen". */
  readonly text: string;
}

const DIGITS = String.raw`\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join("|");
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:-])(?:(?<hedge>${alternatives(Object.keys(UNSURE))})\s+)?(?<number>${DIGITS}|(?:${alternatives(Object.keys(NUMBER_WORDS))})(?![\p{L}-]))(?![.,:/]?\d|-)(?:\s+(?<scale>${alternatives(Object.keys(SCALES))})(?!\p{L}))?(?=(?<rest>\.?\s+[^.;:!?\n]{1,60})?)`,
  "giu",
);
/** "am 12. Mai", "2024", "19 Uhr", "13.30 Uhr": numbers that count nothing. */
const NOT_COUNTED =
  /^(?:Uhr\b|Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember|Prozent|Jahre?n?\b|Monate?n?\b|Wochen?\b|Tage?n?\b|Stunden?\b|Minuten?\b)/u;
/** "ein Vertrag über 20 Boote": no bound but what the paper is about. */
const ABOUT_SUM =
  /(?:vertrag|vertrags|abkommen|vereinbarung|kredit|kredits|darlehen|zusage|auftrag|bestellung|geschäft|paket|hilfe|hilfen|anleihe|lieferung|verkauf|kauf|summe|betrag|programm)\s+$/iu;
const YEAR = /^(?:1[89]|20)\d\d$/u;
/** What "2000" before it counts, and is no year. */
const COUNTED =
  /^(?:Soldat|Mensch|Person|Mann\b|Männer|Frauen|Kinder|Leute|Bürger|Zivilist|Polizist|Kämpfer|Gefangene|Verletzte|Tote|Flüchtling|Euro|Dollar|Tonnen|Kilometer|Quadrat|Drohnen|Raketen|Granaten|Panzer|Fahrzeuge)/u;

/** The numbers of things in a German sentence, in its order. Dates, times, ages and percentages count nothing. */
export function figuresIn(sentence: string): readonly Figure[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const { hedge: word, number = "", scale, rest: after = "" } = match.groups ?? {};
    const hedge =
      word?.toLowerCase() === "über" && ABOUT_SUM.test(sentence.slice(Math.max(0, match.index - 40), match.index)) ? undefined : word;
    const rest = after.trim();
    if (after.startsWith(".") || NOT_COUNTED.test(rest)) return [];
    if (YEAR.test(number) && scale === undefined && !COUNTED.test(rest)) return [];
    const value = (NUMBER_WORDS[number.toLowerCase()] ?? parse(number)) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
    // "ein Abkommen" counts nothing.
    if (!Number.isFinite(value) || value < LITTLE) return [];
    const of = /^(?:\p{Ll}[\p{L}-]*\s+){0,3}(\p{Lu}[\p{L}-]+)/u.exec(rest)?.[1];
    const text = [hedge, number, scale, of].filter((part) => part !== undefined).join(" ");
    return [
      {
        value,
        bound: hedge === undefined ? ("exact" as const) : (UNSURE[hedge.toLowerCase()] ?? "exact"),
        start: match.index,
        rest,
        text,
        ...(of !== undefined && { of }),
      },
    ];
  });
}

/** Share by which a rounded number may miss the exact one. Own choice. */
const ROUNDED = 0.1;

/** True if both may be one number: "rund 20" and 19, "mindestens zehn" and zwölf. */
export function couldBeSame(a: Figure, b: Figure): boolean {
  return a.value === b.value || fits(a, b.value) || fits(b, a.value);
}

function fits({ bound, value }: Figure, other: number): boolean {
  if (bound === "least") return other >= value;
  if (bound === "most") return other <= value;
  return bound === "about" && Math.abs(other - value) <= ROUNDED * Math.max(value, other);
}

/** German notation: a dot or a thin blank groups thousands, a comma begins the decimals. */
function parse(number: string): number {
  return Number(number.replaceAll(/[.\u00a0\u202f ]/gu, "").replace(",", "."));
}
