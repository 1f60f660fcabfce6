import type { OriginCount } from "../analysis/voices/count-origins.ts";

/**
 * A number of origins in words: "2 origins", and "1 to 3 origins" where it is not known whether some of them are one.
 * @param to "to", "bis"
 * @param digits writes a number
 */
export function originsInWords(
  count: number | OriginCount,
  one: string,
  more: string,
  to: string,
  digits: (n: number) => string = String,
): string {
  const { atLeast, atMost } = typeof count === "number" ? { atLeast: count, atMost: count } : count;
  return `${atLeast === atMost ? digits(atLeast) : `${digits(atLeast)} ${to} ${digits(atMost)}`} ${atMost === 1 ? one : more}`;
}
