import type { ClaimChange } from "./change.ts";

/**
 * What a person can decide about what the software found out. A decision is a row that is never changed; taking it back is a row too. The
 * findings are made again with all decisions that stand, so an overruled grouping stays overruled when more articles come.
 */
export const DECISION_KINDS = [
  "same-origin" /** two documents: one prints the other, or both print a third */,
  "other-origin" /** two documents: neither does */,
  "same-event" /** two claims tell one event */,
  "other-event" /** two claims tell two events */,
  "contradiction" /** two claims contradict each other */,
  "no-contradiction" /** two claims do not */,
  "reliability" /** of an outlet: Admiralty letter A–F */,
  "credibility" /** of a claim: Admiralty digit 1–6 */,
  "accept-claim" /** the claim is as the text has it */,
  "correct-claim" /** the claim is right but for what `change` says */,
  "reject-claim" /** the text does not claim this: it counts nowhere */,
  "add-claim" /** the text claims this, and it was not read */,
  "same-actor" /** two codes: the first counts as the second from now on */,
  "actor-is" /** a name as texts write it, and the code of whom it means */,
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Decisions whose subjects have an order; of all others the order says nothing. */
export const DIRECTED: ReadonlySet<DecisionKind> = new Set<DecisionKind>(["same-actor", "actor-is"]);

export interface Decision {
  /** `d1`, `d2` … in the order they were made. */
  readonly id: string;
  readonly kind: DecisionKind;
  /** Ids of the two documents or claims, in alphabetical order; of the claim; the outlet's name; or, in this order, code and code, name and code. */
  readonly subjects: readonly string[];
  /** Letter or digit of a rating. */
  readonly value?: string;
  /** What is corrected of a claim, or what an added one says. */
  readonly change?: ClaimChange;
  readonly reason: string;
  /** Who decided, as they call themselves. */
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** Decisions of some kinds about pairs; of several on one pair only the last. */
export function lastOnPairs(decisions: readonly Decision[], kinds: readonly DecisionKind[]): readonly Decision[] {
  const onPairs = decisions.filter(({ kind, subjects }) => kinds.includes(kind) && subjects.length === 2);
  return [...new Map(onPairs.map((d) => [d.subjects.toSorted().join(" "), d])).values()];
}
