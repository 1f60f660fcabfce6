import { CODEBOOK, type Kind, type Span } from "../../src/core/index.ts";
import type { FoundClaim } from "../analysis.ts";
import { assign } from "../assignment.ts";
import type { GoldClaim } from "./gold.ts";

/** A longer stretch is no sentence, and quoting whole paragraphs should not pay. UTF-16 code units. */
const LONGEST_EVIDENCE = 700;

/** Two kinds between which the text often does not tell. */
const SAME: readonly Kind[] = ["deployment", "basing"];

const REQUIRED = 10;
const OPTIONAL = 1;
const VERY_KIND = 0.5;

/** Where the anchor stands; undefined if the text does not have it. */
export function anchorSpan(text: string, { anchor }: GoldClaim): Span | undefined {
  const start = text.indexOf(anchor);
  return start < 0 ? undefined : { start, end: start + anchor.length };
}

/**
 * The best one-to-one matching of coded claims with found ones: as many required claims as can be, then optional ones, then the very kind
 * before an accepted one.
 * @returns place of the found claim by place of the coded one.
 */
export function matchClaims(text: string, gold: readonly GoldClaim[], found: readonly FoundClaim[]): ReadonlyMap<number, number> {
  const weights = gold.map((g) => {
    const anchor = anchorSpan(text, g);
    return found.map((f) => {
      if (!anchor || !tells(f, anchor) || !sameKind(g, f.kind) || !sameActors(g, f)) return 0;
      return (g.optional ? OPTIONAL : REQUIRED) + (f.kind === g.kind ? VERY_KIND : 0);
    });
  });
  return new Map(assign(weights).filter(([g, f]) => (weights[g]?.[f] as number) > 0));
}

/** True if the evidence is a sentence with some of the anchor. */
export function tells({ evidence }: FoundClaim, anchor: Span): boolean {
  return anchor.start < evidence.end && anchor.end > evidence.start && evidence.end - evidence.start <= LONGEST_EVIDENCE;
}

/** True if the kind is the coded one or accepted for it. */
export function sameKind(gold: GoldClaim, kind: Kind): boolean {
  const accepted = [gold.kind, ...(gold.alt_kinds ?? [])];
  return accepted.includes(kind) || (SAME.includes(kind) && accepted.some((k) => SAME.includes(k)));
}

/** True if actors and recipients together are the coded ones; of kinds with an open recipient, either side may leave it out. */
export function sameActors(gold: GoldClaim, found: FoundClaim): boolean {
  if (sameSet([...gold.actors, ...gold.recipients], [...found.actors, ...found.recipients])) return true;
  if (!isOpen(gold.kind) || !sameSet(gold.actors, found.actors)) return false;
  return gold.recipients.length === 0 || found.recipients.length === 0;
}

/** Kinds whose recipient often only the context tells. */
function isOpen(kind: Kind): boolean {
  return CODEBOOK[kind].speechAct || kind === "deployment" || kind === "coercion";
}

/** True if the lists have the same members, in whatever order and number. */
export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((x) => b.includes(x)) && b.every((x) => a.includes(x));
}
