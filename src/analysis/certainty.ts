import type { Factuality, RecordedClaim } from "../core/index.ts";

/** How certain a value is, whatever its polarity: FactBank's scale. */
const CERTAINTY: Readonly<Record<string, number>> = { CT: 3, PR: 2, PS: 1, UU: 0 };
export const CERTAIN = 3;

/** Rank of a factuality, from 0 (uncommitted) to {@link CERTAIN}. */
export function certainty(factuality: Factuality): number {
  return CERTAINTY[factuality.slice(0, 2)] ?? 0;
}

/** True if a claim says that it is certainly, or probably, not so. */
export function isDenial({ factuality }: RecordedClaim): boolean {
  return factuality === "CT-" || factuality === "PR-";
}
