import type { OriginCount } from "../analysis/voices/count-origins.ts";

/**
 * A number of origins in words: "2 origins", and "1 to 3 origins" where it is not known whether some of them are one.
 * @param to "to", "bis"
 */
export function originsInWords(count: number | OriginCount, one: string, more: string, to: string): string {
  const { atLeast, atMost } = typeof count === "number" ? { atLeast: count, atMost: count } : count;
  return `${atLeast === atMost ? atLeast : `${atLeast} ${to} ${atMost}`} ${atMost === 1 ? one : more}`;
}
