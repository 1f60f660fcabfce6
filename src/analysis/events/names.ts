import type { RecordedClaim } from "../../core/index.ts";
import { perClaim } from "../per-claim.ts";

/** Kinds whose happenings are given names of their own. */
const NAMED: ReadonlySet<RecordedClaim["kind"]> = new Set(["exercise", "joint-operation", "attack", "meeting", "treaty"]);
/** A name in quotation marks: up to four words, the first with a capital, no full stop inside. */
const IN_MARKS = /[„"»«“](\p{Lu}[\p{L}\p{N}-]*(?: [\p{L}\p{N}-]+){0,3})[“"«»”]/gu;
const YEAR = / (?:19|20)\d\d$/u;

/** The name that a sentence gives to a happening („Seeadler 2024“), without its year, and the year. */
export const nameOf = perClaim(({ kind, quote }): { readonly name: string; readonly year?: string } | undefined => {
  if (!NAMED.has(kind)) return undefined;
  const [found] = [...quote.matchAll(IN_MARKS)].map((m) => m[1] ?? "");
  if (found === undefined) return undefined;
  const year = YEAR.exec(found)?.[0].trim();
  return { name: found.replace(YEAR, "").toLowerCase(), ...(year !== undefined && { year }) };
});

/** True if both have the same name, and no two years. */
export function shareName(a: RecordedClaim, b: RecordedClaim): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  return x !== undefined && x.name === y?.name && (x.year === undefined || y.year === undefined || x.year === y.year);
}

/** True if both are named, and not the same. */
export function namesDiffer(a: RecordedClaim, b: RecordedClaim): boolean {
  return nameOf(a) !== undefined && nameOf(b) !== undefined && !shareName(a, b);
}
