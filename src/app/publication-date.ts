import type { PublicationDate } from "../core/index.ts";
import { parseDate, published } from "../ingest/index.ts";

/** The publication date that a caller gives: a day, month, year, instant or range; undefined if it is none of these. */
export function publicationDate(given: string): PublicationDate | undefined {
  const range = parseDate(given);
  return range && published(range, "given");
}
