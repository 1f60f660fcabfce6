import type { Block, Claim, Document, GenreHint, PublicationDate, RecordedClaim, Snapshot, UnreadSentence } from "../core/index.ts";
import type { Acquisition, AcquisitionLog, Original } from "./acquisition.ts";
import type { ClaimRows, ListedClaims } from "./claim-list.ts";
import type { Findings } from "./findings.ts";
import type { SearchBook } from "./search.ts";
import type { ItemKey, SourceBook } from "./source-types.ts";
import type { AddressKind } from "./tables.ts";
import type { Accounts } from "./users-types.ts";
import type { VersionMetadata } from "./version-metadata.ts";
import type { RecordedText } from "./versions.ts";

/** A name under which a document is known. The ledger brings web addresses into their canonical form. */
export interface Address {
  readonly kind: Exclude<AddressKind, "content">;
  readonly address: string;
}

/** An article as it comes to the ledger: it does not know yet which document it is. */
export interface Incoming {
  readonly article: Omit<Document, "id" | "url">;
  /** All it is known by, the one that names it first (`articleAddresses`). */
  readonly addresses: readonly Address[];
  readonly metadata?: VersionMetadata;
}

/** What an analyser made of a document. */
export interface Analysis {
  readonly status: "analysed" | "not-analysed";
  readonly reason?: string;
  /** As known after reading the text: its furniture may name them. */
  readonly title?: string;
  readonly outlet?: string;
  readonly published: PublicationDate;
  readonly blocks: readonly Block[];
  readonly unread: readonly UnreadSentence[];
  readonly agencies: readonly string[];
  readonly genre: readonly GenreHint[];
  readonly claims: readonly Claim[];
}

/** Reads documents. Two analysers with the same version read every document alike. */
export interface Analyser {
  readonly version: string;
  analyse(document: Document): Analysis;
}

/** What is left of a deleted document: enough to say so, nothing of its text. */
export interface Tombstone {
  readonly id: string;
  readonly deletedAt: string;
  readonly reason: string;
}

export interface RecordOptions {
  /** Take an article in again although it was deleted. */
  readonly restore?: boolean;
  /** Shipped sample: invented. */
  readonly sample?: boolean;
  /** How it was got, and the bytes as they came: recorded in the same transaction. Bytes need an acquisition. */
  readonly acquisition?: Acquisition;
  readonly original?: Original;
  /** The item of a source that it is: done in the same transaction. */
  readonly item?: ItemKey;
  /** The document that it is known to be, as when its original is read again; its addresses are not asked then. */
  readonly document?: string;
}

/**
 * What became of an incoming article. `new-version`: known, but its text or what is stated about it changed;
 * `reanalysed`: unchanged, read again because another analyser version read it last.
 */
export type Recorded =
  | {
      readonly outcome: "new" | "new-version" | "reanalysed" | "unchanged" | "restored";
      readonly id: string;
      /** Number of the version that says what the article says. */
      readonly version: number;
      readonly claims: number;
    }
  | { readonly outcome: "deleted"; readonly tombstone: Tombstone };

/** Answer to "open this id": ids are permanent, so a deleted one says that it is, an unknown one that nobody knows it. */
export type Opened<T> =
  | { readonly state: "found"; readonly value: T }
  | { readonly state: "deleted"; readonly tombstone: Tombstone }
  | { readonly state: "unknown" };

export interface OriginalCounts {
  /** With their bytes. */
  readonly kept: number;
  /** Bytes as fetched, and as they lie in the ledger. */
  readonly length: number;
  readonly stored: number;
  /** Of which only the hash is left. */
  readonly dropped: number;
}

/** Items are those of all sources that were not removed. */
export interface SourceCounts {
  readonly active: number;
  readonly failing: number;
  readonly gone: number;
  readonly waiting: number;
  readonly failedItems: number;
}

export interface LedgerCounts {
  readonly path: string;
  /** Newest migration. */
  readonly schema: string;
  readonly bytes: number;
  readonly documents: number;
  readonly versions: number;
  readonly analyses: number;
  /** Of the current analyses. */
  readonly claims: number;
  /** Sentences of the current analyses that name two actors and gave no claim. */
  readonly unread: number;
  readonly notAnalysed: number;
  readonly sample: number;
  readonly deleted: number;
  readonly originals: OriginalCounts;
  /** Lines of the log by outcome, the most frequent first. */
  readonly acquisitions: Readonly<Record<string, number>>;
  readonly sources: SourceCounts;
  /** When the ledger last learned something; absent while it is empty. */
  readonly lastRecordedAt?: string;
}

/**
 * The ledger: append-only, asked as of any instant. Ids and claims are permanent; only {@link Ledger.delete} takes
 * anything away, and leaves a tombstone.
 */
export interface Ledger {
  /** Its file. */
  readonly path: string;
  /**
   * Records an article, analysed if it has to be, in one transaction. Returns once it is on the disk.
   * Recording the same article again changes nothing.
   */
  record(incoming: Incoming, analyser: Analyser, options?: RecordOptions): Promise<Recorded>;
  /** Reads a known document again if another analyser version read it last. */
  reanalyse(id: string, analyser: Analyser): Promise<Recorded>;
  /** Ids of documents whose newest analysis was made by another analyser version. */
  outdated(analyserVersion: string): Promise<readonly string[]>;
  /** Everything that was known at `asOf` (ISO 8601 instant, UTC), or is known now. Deleted documents are gone from the past too. */
  snapshot(options?: { readonly asOf?: string }): Promise<Snapshot>;
  /** When the ledger last changed; undefined while it is empty. Cheap: readers ask it to see if what they hold is fresh. */
  lastChange(): Promise<string | undefined>;
  /** When somebody last made or took back a decision, or deleted a document; undefined if nobody has. As cheap as {@link Ledger.lastChange}. */
  lastDecided(): Promise<string | undefined>;
  /** Any claim ever recorded, superseded or not. */
  claim(id: string): Promise<Opened<RecordedClaim>>;
  /** Claims of some documents as they stood at an instant (ISO 8601, UTC); those that were not known then have none. */
  claimsOf(documents: readonly string[], asOf: string): Promise<readonly RecordedClaim[]>;
  /** All versions of a document with their texts, oldest first, each with the labels of its newest analysis. */
  texts(id: string): Promise<Opened<readonly RecordedText[]>>;
  /** Says whether a document is there. */
  find(id: string): Promise<Opened<{ readonly id: string }>>;
  /** The document known under a web address, in whatever form it is given. */
  at(address: string): Promise<string | undefined>;
  /**
   * What a list of claims is sorted and counted by, without any text: all of it, or what came after an instant. Analyses of the past are
   * among them, so that a list can be had as of any instant.
   */
  claimRows(after?: string): Promise<ClaimRows>;
  /**
   * Some claims with what is known of their documents, as they stand in a list; those that are not there any more are left out.
   * @param asOf as decisions left them then; default: now
   * @param readings documents without a claim, each with the number of an analysis: `k3v9qm2t7x0ab.1`
   */
  listed(ids: readonly string[], readings?: readonly string[], asOf?: string): Promise<ListedClaims>;
  /** Full-text search. */
  readonly search: SearchBook;
  /** What was fetched and read, and the originals. */
  readonly log: AcquisitionLog;
  readonly sources: SourceBook;
  /** Origins and events as they were recorded, and people's decisions. */
  readonly findings: Findings;
  /** Who may log in to the web page. */
  readonly accounts: Accounts;
  /** What the user set under a name last; undefined if nothing. */
  setting(name: string): Promise<unknown>;
  /** Sets it to plain data. */
  set(name: string, value: unknown): Promise<void>;
  /** Removes a document with all that hangs on it and leaves a tombstone. */
  delete(id: string, reason: string): Promise<Opened<{ readonly id: string }>>;
  status(): Promise<LedgerCounts>;
  /** True if it holds articles of the invented sample; quick, where {@link status} counts everything. */
  hasSample(): Promise<boolean>;
  close(): Promise<void>;
}
