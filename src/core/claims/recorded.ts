import type { Block } from "../blocks/block.ts";
import type { Document } from "../document/document.ts";
import type { GenreHint } from "../document/genre.ts";
import type { Decision } from "../findings/decision.ts";
import type { RecordedFindings } from "../findings/membership.ts";
import type { ClaimReview } from "../findings/review.ts";
import type { ClaimParts } from "./claim.ts";
import type { UnreadSentence } from "./unread.ts";

/**
 * A claim as the ledger holds it. Its id never changes and is never given again:
 * `<document>.<analysis>.<number>`, e.g. `k3v9qm2t7x0ab.1.4`.
 */
export interface RecordedClaim extends ClaimParts {
  readonly id: string;
  readonly documentId: string;
  /** The evidence sentence. */
  readonly quote: string;
  /** When the ledger learned it: ISO 8601 instant, UTC. */
  readonly recordedAt: string;
  /** False if a newer analysis of the document has replaced the one this claim belongs to. */
  readonly current: boolean;
  /** What people decided about it; absent if nothing they decided touches it. */
  readonly review?: ClaimReview;
  /** What the software read, where a decision changed it. */
  readonly asRead?: ClaimParts;
}

/** A version of a document's text. Its hash is SHA-256 over the text, hexadecimal. */
export interface RecordedVersion {
  readonly n: number;
  readonly hash: string;
  readonly recordedAt: string;
  /** Why its text is only part of the article: a word for the reason, a colon, what says so. */
  readonly partial?: string;
  /** An older state of the article that was read after a newer one: it was never the present text. */
  readonly older?: true;
}

/** A document as the ledger holds it, with its newest version and the analysis of that version. */
export interface RecordedDocument {
  readonly document: Document;
  /** Every address it was seen under, first one first. */
  readonly addresses: readonly string[];
  readonly versions: readonly RecordedVersion[];
  /** Shipped sample: invented. */
  readonly sample: boolean;
  readonly status: "analysed" | "not-analysed";
  /** Why it was not analysed. */
  readonly reason?: string;
  readonly analyser: string;
  readonly blocks: readonly Block[];
  /** Sentences that name two actors and gave no claim. */
  readonly unread: readonly UnreadSentence[];
  /** Agencies credited in the text. */
  readonly agencies: readonly string[];
  /** What hints at the sort of text; empty for what an older analyser has read. */
  readonly genre: readonly GenreHint[];
}

/** The ledger as it is, or as it was known at an instant. */
export interface Snapshot {
  readonly documents: readonly RecordedDocument[];
  /** Claims of the current analyses only, as decisions leave them. */
  readonly claims: readonly RecordedClaim[];
  /** Claims that people rejected: they count nowhere. */
  readonly rejected?: readonly RecordedClaim[];
  /** What people decided and did not take back. */
  readonly decisions?: readonly Decision[];
  /** Groups as they were recorded: ids of events stay, and a past day is shown as it was then. */
  readonly findings?: RecordedFindings;
}
