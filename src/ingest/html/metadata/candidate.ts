/**
 * Where on a page a statement was found.
 * - `json-ld`, `microdata`: schema.org, as a script or as attributes; `opengraph`, `meta`: the page's head
 * - `time`: a `<time>` element; `class`: an element that a class names; `html`: the page's own elements (`h1`, `title`, `lang`)
 * - `address`: the page's web address; `text`: words on the page ("Stand: …"); `script`: data for the page's scripts
 * - `feed`, `given`: told by the caller
 */
export const BASES = [
  "json-ld",
  "microdata",
  "opengraph",
  "meta",
  "time",
  "class",
  "html",
  "address",
  "text",
  "script",
  "feed",
  "given",
] as const;
export type Basis = (typeof BASES)[number];

/** A day, or an instant with the time and offset as stated; ISO 8601. */
export type When = string;

/** One statement about an article. */
export interface Candidate<T> {
  readonly value: T;
  readonly basis: Basis;
  /** How sure such a statement is to be right, 0…1. */
  readonly confidence: number;
  /** What it was read from, as it stands there, if that says more than the value. */
  readonly stated?: string;
  /**
   * A bare date that is the day on which the page was fetched: true if it is taken for the page's clock, which shows its reader what day it
   * is, false if it may be.
   */
  readonly readers?: boolean;
}

/** What is taken for true of all that was stated, and everything that was stated. */
export interface Field<T> {
  readonly value?: T;
  readonly basis?: Basis;
  /** 0…1, with what agrees and what contradicts taken into account. */
  readonly confidence?: number;
  /** All of it, the most confident first; what disagrees with the value stays. */
  readonly candidates: readonly Candidate<T>[];
}

/** Bases that are filled by the same hand: what agrees among them says little more than one of them. */
const FAMILY: Readonly<Partial<Record<Basis, string>>> = {
  "json-ld": "head",
  opengraph: "head",
  meta: "head",
  script: "head",
  microdata: "body",
  time: "body",
  class: "body",
  text: "body",
  html: "body",
};
/** What a further witness of the same family takes off the doubt. */
const SAME_HAND = 0.75;

/**
 * Chooses among statements. Those that say the same strengthen each other as independent witnesses would: together they are wrong only if
 * all are; witnesses of one family hardly do. Below the floor nothing is chosen.
 */
export function choose<T>(candidates: readonly Candidate<T>[], key: (value: T) => string, floor = 0): Field<T> {
  const sorted = [...candidates].sort((a, b) => b.confidence - a.confidence);
  const groups = new Map<string, Candidate<T>[]>();
  for (const candidate of sorted) {
    const group = groups.get(key(candidate.value)) ?? [];
    // The same basis twice is one witness.
    if (!group.some((other) => other.basis === candidate.basis)) group.push(candidate);
    groups.set(key(candidate.value), group);
  }
  let best: { readonly group: readonly Candidate<T>[]; readonly confidence: number } | undefined;
  for (const group of groups.values()) {
    const confidence = 1 - doubt(group);
    if (!best || confidence > best.confidence) best = { group, confidence };
  }
  const first = best?.group[0];
  if (!best || !first || best.confidence < floor) return { candidates: sorted };
  return { value: first.value, basis: first.basis, confidence: Math.round(best.confidence * 1000) / 1000, candidates: sorted };
}

function doubt(group: readonly Candidate<unknown>[]): number {
  const families = new Map<string, number>();
  for (const { basis, confidence } of group) {
    const family = FAMILY[basis] ?? basis;
    const before = families.get(family);
    families.set(family, before === undefined ? 1 - confidence : Math.min(before, 1 - confidence) * SAME_HAND);
  }
  return [...families.values()].reduce((all, wrong) => all * wrong, 1);
}
