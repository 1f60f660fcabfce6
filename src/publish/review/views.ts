import type { Decision, Review } from "../../core/index.ts";
import type { ClaimView } from "../views.ts";

/** A decision, and what became of it. */
export interface DecisionView extends Decision {
  /** It was taken back. */
  readonly undone?: { readonly reason: string; readonly by: string; readonly at: string };
  /** The claim it is about was found nowhere again when its article was read anew: it has no effect until it is. */
  readonly nowhere?: true;
}

/**
 * Why a claim waits for a person, in the order of the queue. `many-origins`: told by three origins or more; `unresolved-actor`: an actor is
 * carried on from another sentence, or the other side is missing; `uncertain`: its source holds it to be less than certain.
 */
export const QUEUE_REASONS = ["contradicted", "denied", "many-origins", "unresolved-actor", "uncertain", "other"] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];

/** What part of the queue somebody wants, as given. Empty parts ask nothing. */
export interface RawReviewQuestion {
  readonly dyad?: string;
  readonly kind?: string;
  readonly document?: string;
  readonly reason?: string;
  /** Where to go on, as `next` of an earlier page gave it. */
  readonly after?: string;
  /** Claims on a page; at most 100. */
  readonly limit?: number;
}

/** A page of the queue: unreviewed claims, those that most need somebody first. */
export interface ReviewQueueView {
  /** Unreviewed claims that fit. */
  readonly total: number;
  /** Of the whole ledger. */
  readonly reviewed: Readonly<Record<Exclude<Review, "unreviewed" | "withdrawn">, number>>;
  /** Claims by their first reason, in the order of the queue; before it was narrowed to one. */
  readonly reasons: readonly { readonly reason: QueueReason; readonly count: number }[];
  readonly before: number;
  /** Where the next page begins; absent on the last one. */
  readonly next?: string;
  readonly items: readonly QueueItem[];
}

export interface QueueItem {
  readonly claim: ClaimView;
  /** The first is why it stands here. */
  readonly reasons: readonly QueueReason[];
}

/** A sentence to which a claim can be added. */
export interface SentenceChoice {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Claims that count there. */
  readonly claims: number;
  /** Codes of the actors that it names, if it names two and gave no claim. */
  readonly actors: readonly string[];
}
