import type { Factuality, Kind, RecordedClaim } from "../../core/index.ts";
import type {
  ClaimContext,
  ClaimView,
  DocumentView,
  DyadView,
  ExplainView,
  QueuePlace,
  QueueQuestion,
  ReviewQueueView,
  TodayView,
  UiLanguage,
} from "../../publish/index.ts";
import type { FindingsReader } from "../findings.ts";
import type { OutletReader } from "../outlet-pages.ts";
import type { PairsReader } from "../pairs.ts";

/** Reads as of an instant (ISO 8601, UTC); without it, as of now. */
export interface ReadOptions {
  readonly asOf?: string;
}

/** Which claims to list. Everything given must hold. */
export interface ClaimFilter extends ReadOptions {
  /** Actor code, on either side; any letter case. */
  readonly actor?: string;
  /** Two actor codes, in any order: `AZE-IRN`. */
  readonly dyad?: string;
  readonly kind?: Kind;
  /** Part of the name, or the code, of any source in the chain; also of the outlet. */
  readonly source?: string;
  readonly factuality?: Factuality;
  /** Days (ISO 8601, inclusive) the article was published on, as far as that is known. */
  readonly since?: string;
  readonly until?: string;
}

/** The queue of the review before its places are spelt out. */
export type QueueView = Omit<ReviewQueueView, "next"> & { readonly next?: QueuePlace };

/**
 * What can only be told from the ledger as a whole: it is read and studied as one. Questions and answers are plain data, so that another thread
 * can be asked, and an instant is the `asOf` of an argument.
 */
export interface Views extends FindingsReader, OutletReader, PairsReader {
  today(lang: UiLanguage, options?: ReadOptions): Promise<TodayView>;
  /** The pair of actors with this id (`AZE-IRN`, codes in either order); undefined if nothing is claimed of it. */
  dyad(id: string, lang: UiLanguage, options?: ReadOptions): Promise<DyadView | undefined>;
  /** Undefined if the ledger did not hold it then. */
  document(id: string, lang: UiLanguage, options?: ReadOptions): Promise<DocumentView | undefined>;
  /** A claim as the ledger knew it at an instant; undefined if it did not. */
  claimThen(id: string, options: ReadOptions): Promise<RecordedClaim | undefined>;
  /** A claim with its surroundings, also one that the ledger does not hold any more. */
  explain(claim: RecordedClaim, lang: UiLanguage, options?: ReadOptions): Promise<ExplainView>;
  claims(filter: ClaimFilter, lang: UiLanguage): Promise<readonly ClaimView[]>;
  /** What only the rest of the ledger tells of some claims, in their order; undefined for those that it does not hold. */
  contexts(ids: readonly string[], options?: ReadOptions): Promise<readonly (ClaimContext | undefined)[]>;
  queue(question: QueueQuestion, lang: UiLanguage): Promise<QueueView>;
}
