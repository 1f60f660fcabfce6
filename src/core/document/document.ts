import type { BlockLabel } from "../blocks/block.ts";
import type { Span } from "../text/span.ts";

/**
 * How a date is known. `text`: bounded by what the article itself tells. The last three only bound it, where nothing states it: it was there
 * when it was `fetched`, when the `file` was written (a PDF says so), when the `mail` that it came with was sent.
 */
export type DateBasis = "metadata" | "address" | "text" | "given" | "unknown" | "fetched" | "file" | "mail";

/**
 * The day of publication, or the range it must lie in. Days are ISO 8601 (`2024-03-12`), both ends inclusive;
 * an end that nothing bounds is absent. A day is known only if both ends are the same.
 */
export interface PublicationDate {
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly basis: DateBasis;
  /** Sentences that bound the date, if `basis` is `text`. */
  readonly evidence?: readonly Span[];
}

/** What the markup of a page says about a stretch of its text. Hints never change the text. */
export interface BlockHint extends Span {
  readonly label: BlockLabel;
  /** Why, e.g. `html:h1`, `html:outside-main`. */
  readonly rule: string;
}

/** A page of a paged document, such as a PDF, as a stretch of its text. */
export interface PageSpan extends Span {
  /** As counted from the first page of the file, beginning with 1. */
  readonly page: number;
}

/**
 * An article as it came in. The text is immutable and complete, furniture included: every later
 * layer points into it by offsets.
 */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  /** BCP 47, if the source says so. */
  readonly language?: string;
  readonly published: PublicationDate;
  readonly hints?: readonly BlockHint[];
  /** Where the pages of a paged document lie in the text, in order. */
  readonly pages?: readonly PageSpan[];
}

export const UNKNOWN_DATE: PublicationDate = { basis: "unknown" };

/** True if nothing is known but the day on which it was there at the latest. */
export function isOnlyBounded({ notBefore, notAfter }: PublicationDate): boolean {
  return notBefore === undefined && notAfter !== undefined;
}

/** The day of publication if it is known to the day, else undefined. Nothing is guessed from a range. */
export function publicationDay(date: PublicationDate): string | undefined {
  return date.notBefore !== undefined && date.notBefore === date.notAfter ? date.notBefore : undefined;
}
