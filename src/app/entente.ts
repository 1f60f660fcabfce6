import type { Factuality, Kind, RecordedClaim } from "../core/index.ts";
import type { LedgerCounts, Opened } from "../ledger/index.ts";
import type { VersionsView } from "../publish/differences/views.ts";
import type { DecisionView } from "../publish/review/views.ts";
import type { SourceHealth } from "../publish/sources/views.ts";
import type { ClaimView, DocumentView, DyadView, ExplainView, ListedClaim, TodayView, UiLanguage } from "../publish/views.ts";
import type { FindingsReader } from "./findings.ts";
import type { OutletReader } from "./outlet-pages.ts";
import type { PairsReader } from "./pairs.ts";
import type { ReviewReader } from "./review.ts";
import type { ClaimLists } from "./search.ts";

export type { Accounts, Opened } from "../ledger/index.ts";

/** Reads as of an instant (ISO 8601, UTC); without it, as of now. */
export interface ReadOptions {
  readonly asOf?: string;
}

/** One claim as it is shown, as it is recorded, and with the rules that led to it. */
export interface ClaimDetail {
  readonly view: ClaimView;
  readonly recorded: RecordedClaim;
  readonly explain: ExplainView;
  /** What the software read, where a decision changed it. */
  readonly asRead?: ListedClaim;
  /** Everything that people decided about it, also what they took back. */
  readonly decisions: readonly DecisionView[];
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

/** How the ledger stands. */
export interface LedgerStatus extends LedgerCounts {
  /** What would analyse an article now. */
  readonly analyser: string;
  /** Documents whose newest analysis was made by another analyser: `entente reanalyse` reads them again. */
  readonly outdated: number;
  /** Every source, those that need somebody first. */
  readonly health: readonly SourceHealth[];
}

/**
 * What the terminal and the web may ask of Entente. Every read sees one consistent state of the ledger, also while
 * another process writes to it.
 */
export interface Entente extends ReviewReader, FindingsReader, OutletReader, PairsReader {
  today(lang: UiLanguage, options?: ReadOptions): Promise<TodayView>;
  /** The pair of actors with this id (`AZE-IRN`, codes in either order); undefined if nothing is claimed of it. */
  dyad(id: string, lang: UiLanguage, options?: ReadOptions): Promise<DyadView | undefined>;
  document(id: string, lang: UiLanguage, options?: ReadOptions): Promise<Opened<DocumentView>>;
  /**
   * The versions of a document and what became different: from each to the next, or between two of them.
   * @throws UnknownChoice if there is no version of such a number
   */
  versions(id: string, between?: readonly [number, number], options?: ReadOptions): Promise<Opened<VersionsView>>;
  /** Opens superseded claims too, as they stood; with an instant, as the ledger knew the claim then, and none that it learned later. */
  claim(id: string, lang: UiLanguage, options?: ReadOptions): Promise<Opened<ClaimDetail>>;
  claims(filter: ClaimFilter, lang: UiLanguage): Promise<readonly ClaimView[]>;
  /** The ledger as a list of any length, a page at a time, with counts and full-text search. */
  readonly lists: ClaimLists;
  status(): Promise<LedgerStatus>;
  /** Every source, those that need somebody first; quick, where {@link status} counts the whole ledger. */
  watched(): Promise<readonly SourceHealth[]>;
}
