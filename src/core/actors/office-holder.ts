import type { Gender } from "./gender.ts";

/** Offices whose holders the directory lists, with dates. */
export const OFFICES = [
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "defence-minister",
  "chief-of-staff",
  "secretary-general",
  "commission-president",
  "council-president",
  "high-representative",
  /** Any other head of an organisation. */
  "head",
] as const;
export type Office = (typeof OFFICES)[number];

/** One stretch in one office. Dates are ISO 8601 as far as known (`2004`, `2004-03`, `2004-03-09`), both inclusive. */
export interface Tenure {
  readonly office: Office;
  /** German title where the press uses a special one: "Revolutionsführer". */
  readonly title?: string;
  readonly from?: string;
  /** Absent: not known to have ended. */
  readonly to?: string;
}

/** Somebody who held an office of one state or organisation. Who served two of them is listed twice, once under each code. */
export interface OfficeHolder {
  readonly code: string;
  /** Usual name in the German press: the leaf that is kept beside the code. */
  readonly name: string;
  readonly gender: Gender;
  readonly tenures: readonly Tenure[];
}

/** Days that something may lie on, ISO 8601, both inclusive; an end that nothing bounds is absent. */
export interface Days {
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** First or last day that a partial date can mean: "2004" begins on 2004-01-01 and ends on 2004-12-31. */
function bound(date: string, end: "first" | "last"): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  // The 31st of a short month is no day, but it sorts as its end.
  return end === "first" ? `${year}-${month ?? "01"}-01` : `${year}-${month ?? "12"}-31`;
}

/** The same day some years later. */
const shift = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;

/**
 * True if the tenure can have lain, in part, within the given days.
 * @param years how many years around the tenure count too.
 */
export function inOffice({ from, to }: Tenure, { notBefore, notAfter }: Days, years = 0): boolean {
  const began = from === undefined || notAfter === undefined || shift(bound(from, "first"), -years) <= notAfter;
  const ended = to !== undefined && notBefore !== undefined && shift(bound(to, "last"), years) < notBefore;
  return began && !ended;
}

/** Office-holders by their names. */
export interface People {
  /**
   * The longest full name of an office-holder that starts at token `from` of `forms`, whatever the spelling.
   * @returns whoever bears it, one per state or organisation served, and the number of tokens it covers.
   */
  longestPerson(forms: readonly string[], from: number): { readonly holders: readonly OfficeHolder[]; readonly length: number } | undefined;
  /** Office-holders of that surname, genitive -s removed. */
  surname(form: string): readonly OfficeHolder[];
  /** The longest surname with a particle that starts at token `from`: "von der Leyen", "al-Sisi". */
  longestSurname(
    forms: readonly string[],
    from: number,
  ): { readonly holders: readonly OfficeHolder[]; readonly length: number } | undefined;
  /** True if the surname is no other word: no common noun, given name or place, so that it may stand alone. */
  isDistinctive(surname: string): boolean;
}
