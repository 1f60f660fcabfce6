import type { Lexicon } from "../lexicon/lexicon.ts";
import { hash } from "../model/linear-model.ts";
import { remember } from "../remember.ts";
import { ANY, type Cells, nounCells, pronounCells } from "./agreement.ts";

/** What a form says about the nominal that it heads. */
export interface FormFacts {
  readonly cells: Cells;
  /** False for a noun that no lexicon holds: most likely a name. */
  readonly known: boolean;
  readonly word: number;
  readonly suffix: number;
}

/** Facts of a form as head of a noun phrase, a pronoun, or a number. */
export type Forms = (form: string, kind: "noun" | "pronoun" | "relative" | "number") => FormFacts;

/** Nouns that tell when, how far or how much as bare accusatives: "drei Tage", "jeden Monat". */
const MEASURE =
  /^(?:Tage?n?|Wochen?|Monate?[ns]?|Jahre?[ns]?|Stunden?|Minuten?|Uhr|Mal|Prozent|Euro|Dollar|Kilometer|Meter|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Anfang|Mitte|Ende|Abend|Morgen|Nacht|Zeit)$/u;
/** Stands for the ending of all of them. */
const MEASURE_SUFFIX = 7;

export function createForms(lexicon: Lexicon): Forms {
  const hashes = (form: string): Pick<FormFacts, "word" | "suffix"> => ({
    word: hash(form.toLowerCase()),
    suffix: MEASURE.test(form) ? MEASURE_SUFFIX : hash(form.slice(-3)),
  });
  const nouns = remember((form): FormFacts => {
    const readings = lexicon.nouns(form);
    return { cells: nounCells(form, readings), known: readings.length > 0, ...hashes(form) };
  });
  const pronouns = remember((form): FormFacts => ({ cells: pronounCells(form.toLowerCase()), known: true, ...hashes(form) }));
  const numbers = remember((form): FormFacts => ({ cells: ANY, known: true, ...hashes(form) }));
  return (form, kind) => (kind === "noun" ? nouns : kind === "number" ? numbers : pronouns)(form);
}
