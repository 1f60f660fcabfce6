/**
 * What two tellings are opposed in.
 * - `denied`: one says that it is so, the other that it is not; `not-concluded`: the same of what is agreed or signed
 * - `time`, `place`, `amount`: two that cannot both be right
 * - `direction`: who did it to whom
 * - `decided`: a person says that the two cannot both hold, and no rule says in what
 */
export const CONTRADICTION_TYPES = ["denied", "not-concluded", "time", "place", "amount", "direction", "decided"] as const;
export type ContradictionType = (typeof CONTRADICTION_TYPES)[number];

/**
 * What exactly a denial denies.
 * - `fact`: that it is so; `responsibility`: who did it; `extent`: that it was so much
 * - `further`: others than those already known; `not-yet`: that it is so by now
 */
export const DENIED_MATTERS = ["fact", "responsibility", "extent", "further", "not-yet"] as const;
export type DeniedMatter = (typeof DENIED_MATTERS)[number];

/** Two claims of which a reader says: not both. No winner is chosen. */
export interface Contradiction {
  /** Claim that affirms; where none is a denial, the one told first. */
  readonly a: string;
  readonly b: string;
  readonly type: ContradictionType;
  /** The event, if both claims are told of the same one. */
  readonly event?: string;
  /** Of a denial. */
  readonly denies?: DeniedMatter;
  /** The two times, places or amounts as they are written or were read; of a and of b. */
  readonly values?: readonly [string, string];
  /** In a few words of English. */
  readonly reason: string;
}
