import { UnknownChoice } from "./errors.ts";
import { publicationDate } from "./publication-date.ts";

/** The instant somebody means by a day (its end, UTC) or an instant. */
export function momentOf(given: string): string {
  const value = given.trim();
  const day = /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? publicationDate(value)?.notAfter : undefined;
  if (day !== undefined) return `${day}T23:59:59.999Z`;
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()))
    throw new UnknownChoice(`"${given}" is no moment. Give a day or an instant, as in 2024-03-12 or 2024-03-12T18:00Z.`);
  return instant.toISOString();
}
