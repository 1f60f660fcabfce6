/** Who made a row: the software in one version of its grouping, or a person's decision. */
export type MadeBy = { readonly software: string } | { readonly decision: string };

/** A claim is (from now on) told of an event, or no longer. Rows are only added: a past day is shown from the rows made by then. */
export interface EventMembership {
  readonly eventId: string;
  readonly claimId: string;
  readonly change: "joined" | "left";
  readonly by: MadeBy;
  /** Why, in a few words of English: "same kind, actors and day as …". */
  readonly reason: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

/** A document is (from now on) taken to print the text of this origin. A document that is its own origin has such a row too. */
export interface OriginMembership {
  readonly documentId: string;
  /** The document that stands for the origin. */
  readonly originId: string;
  readonly basis: "own" | "near-copy" | "decided";
  /** The document it is a near copy of, and how much of the shorter of the two both print (0…1). */
  readonly of?: string;
  readonly shared?: number;
  /** Sentences that both print. */
  readonly sentences?: number;
  /** Agency that both credit. */
  readonly agency?: string;
  readonly by: MadeBy;
  readonly at: string;
}

/** What was recorded about a ledger by some instant: the newest row for each claim and each document. */
export interface RecordedFindings {
  readonly events: readonly EventMembership[];
  readonly origins: readonly OriginMembership[];
  /** Documents that share a passage, in pairs: working state, so as of now; of documents with the same text one stands for all. */
  readonly shared?: readonly (readonly [string, string])[];
}
