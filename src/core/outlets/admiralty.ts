import type { Label } from "./outlet.ts";

/**
 * The Admiralty code: two marks that are given apart from each other. The letter says how far a source has proved reliable, the digit how far
 * one piece of information is borne out; a source of class A may report what is improbable, an unreliable one what others confirm.
 * Wording: NATO AJP-2.1 (Allied Joint Doctrine for Intelligence Procedures) and STANAG 2511. Only people give a letter; a digit may be
 * proposed. F and 6 are no low marks: they say that it cannot be judged, and stand for everything that nobody has rated.
 */
export const RELIABILITY = {
  A: { de: "völlig zuverlässig", en: "completely reliable" },
  B: { de: "gewöhnlich zuverlässig", en: "usually reliable" },
  C: { de: "ziemlich zuverlässig", en: "fairly reliable" },
  D: { de: "gewöhnlich nicht zuverlässig", en: "not usually reliable" },
  E: { de: "unzuverlässig", en: "unreliable" },
  F: { de: "Zuverlässigkeit nicht zu beurteilen", en: "reliability cannot be judged" },
} as const satisfies Readonly<Record<string, Label>>;
/** Letter of a source. */
export type Reliability = keyof typeof RELIABILITY;

/** Digit of a piece of information. Written out, since keys of an object read as texts in the description of the interface. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;
export const CREDIBILITY = {
  1: { de: "von anderen Quellen bestätigt", en: "confirmed by other sources" },
  2: { de: "wahrscheinlich wahr", en: "probably true" },
  3: { de: "möglicherweise wahr", en: "possibly true" },
  4: { de: "zweifelhaft", en: "doubtful" },
  5: { de: "unwahrscheinlich", en: "improbable" },
  6: { de: "Wahrheit nicht zu beurteilen", en: "truth cannot be judged" },
} as const satisfies Readonly<Record<Credibility, Label>>;

/** The mark of a source that nobody has rated. */
export const UNRATED_SOURCE: Reliability = "F";
/** The mark of a claim that nobody has rated. */
export const UNRATED_CLAIM: Credibility = 6;

/** A letter as somebody types it; undefined if it is none. */
export function asReliability(given: string): Reliability | undefined {
  const letter = given.trim().toUpperCase();
  return Object.hasOwn(RELIABILITY, letter) ? (letter as Reliability) : undefined;
}

/** A digit as somebody types it; undefined if it is none. */
export function asCredibility(given: string | number): Credibility | undefined {
  const digit = String(given).trim();
  return Object.hasOwn(CREDIBILITY, digit) ? (Number(digit) as Credibility) : undefined;
}

/** Both marks as they are written: "B2". */
export function admiraltyMark(source: Reliability = UNRATED_SOURCE, claim: Credibility = UNRATED_CLAIM): string {
  return `${source}${claim}`;
}
