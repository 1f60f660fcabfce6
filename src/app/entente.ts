import type { RecordedClaim } from "../core/index.ts";
import type { LedgerCounts, Opened } from "../ledger/index.ts";
import type { VersionsView } from "../publish/differences/views.ts";
import type { DecisionView } from "../publish/review/views.ts";
import type { SourceHealth } from "../publish/sources/views.ts";
import type { ClaimView, DocumentView, ExplainView, ListedClaim, UiLanguage } from "../publish/views.ts";
import type { ReviewReader } from "./review.ts";
import type { ClaimLists } from "./search.ts";
import type { ReadOptions, Views } from "./views/views.ts";

export type { Accounts, Opened } from "../ledger/index.ts";
export type { ClaimFilter, ReadOptions } from "./views/views.ts";

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
export interface Entente extends ReviewReader, Omit<Views, "claimThen" | "contexts" | "document" | "explain" | "queue"> {
  document(id: string, lang: UiLanguage, options?: ReadOptions): Promise<Opened<DocumentView>>;
  /**
   * The versions of a document and what became different: from each to the next, or between two of them.
   * @throws UnknownChoice if there is no version of such a number
   */
  versions(id: string, between?: readonly [number, number], options?: ReadOptions): Promise<Opened<VersionsView>>;
  /** Opens superseded claims too, as they stood; with an instant, as the ledger knew the claim then, and none that it learned later. */
  claim(id: string, lang: UiLanguage, options?: ReadOptions): Promise<Opened<ClaimDetail>>;
  /** The ledger as a list of any length, a page at a time, with counts and full-text search. */
  readonly lists: ClaimLists;
  status(): Promise<LedgerStatus>;
  /**
   * For who stays, as a server does: reads what the first lists would wait for, and has a large ledger read besides, so that nobody waits for
   * that. Views of the ledger as a whole may then be of a moment ago; see {@link Entente.behind}.
   */
  stay(): Promise<void>;
  /** Of when these views are, if the ledger has changed since (ISO 8601, UTC); {@link Entente.lists} and versions are always of now. */
  behind(): string | undefined;
  /** Ends what goes on beside. */
  close(): Promise<void>;
  /** Every source, those that need somebody first; quick, where {@link status} counts the whole ledger. */
  watched(): Promise<readonly SourceHealth[]>;
  /** True if the ledger holds articles of the invented sample; as quick. */
  hasSample(): Promise<boolean>;
}
