import type { Timex } from "./timex.ts";

/**
 * The date at which an expression puts what happens, or undefined if it puts it nowhere: of a time of day its day, of a duration that
 * leads to a date ("two years ago") that date. A mere length, a set and a vague reference (`PAST_REF`) date nothing.
 */
export function dateOf({ type, value, point }: Timex): string | undefined {
  if (type === "SET" || value.endsWith("_REF") || value === UNTOLD) return undefined;
  if (type === "DURATION") return point;
  return type === "TIME" ? /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d)/.exec(value)?.[0] : value;
}

/** A day of which nothing is told ("der Saison 2012/13"). */
const UNTOLD = "XXXX-XX-XX";
