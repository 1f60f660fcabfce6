import { groupBy } from "../group-by.ts";
import { shareObject } from "../objects.ts";
import type { Told } from "../told.ts";

/** What is known where somebody denies that there was more: what the same one, or the outlet itself, tells in the same text. */
export type KnownTo = (denial: Told) => readonly Told[];

/** @param bucket claims of one kind and the same actors */
export function knownTo(bucket: readonly Told[]): KnownTo {
  const byDocument = groupBy(
    bucket.filter((t) => t.claim.factuality === "CT+"),
    (t) => t.claim.documentId,
  );
  return (denial) =>
    (byDocument.get(denial.claim.documentId) ?? []).filter((t) => t.claim.sources.length === 0 || innermost(t) === innermost(denial));
}

/** The innermost source, as one text names it. */
const innermost = ({ claim }: Told): string | undefined => claim.sources.at(-1)?.code ?? claim.sources.at(-1)?.name;

/**
 * Whether "no others" denies what is affirmed: it leaves what is known untouched, and denies a thing of another sort. Where nothing is known of
 * which the others would be others, nothing can be said.
 */
export function deniesFurther(affirmed: Told, denial: Told, knownTo: KnownTo): boolean {
  const known = knownTo(denial);
  if (affirmed.claim.object === undefined || known.length === 0 || known.some((k) => k.claim.object === undefined)) return false;
  return !known.some((k) => k === affirmed || shareObject(k.claim, affirmed.claim));
}

/** True if the same one may be behind both. */
export function sameVoice(a: Told, b: Told): boolean {
  return a.voice.keys.some((key) => b.voice.keys.includes(key));
}
