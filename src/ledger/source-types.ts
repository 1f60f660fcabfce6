import type { Acquisition, Original } from "./acquisition.ts";

export const SOURCE_KINDS = ["feed", "sitemap", "page", "folder", "mailbox"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Where articles come from, as the user wants it. */
export interface SourceWish {
  readonly address: string;
  readonly kind: SourceKind;
  readonly title?: string;
  /** What else was said of it, as plain data. */
  readonly settings?: object;
}

/** How a source is doing. Rewritten with every visit. Instants are ISO 8601, UTC; durations are seconds. */
export interface SourceState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** When to come again; absent: at once. */
  readonly nextDue?: string;
  readonly interval?: number;
  /** Visits in a row that failed. */
  readonly failures: number;
  /** Since when it fails; absent while it does not. */
  readonly failingSince?: string;
  readonly lastVisit?: string;
  readonly lastSuccess?: string;
  readonly lastError?: string;
  /** Where a permanent redirect leads. */
  readonly movedTo?: string;
  /** The source says that it is gone for good. */
  readonly gone?: boolean;
  /** Older pages of the feed may hold items that were missed, and have not been read through yet. */
  readonly behind?: boolean;
  /** An index of sitemaps lists more than are read in one visit: the place in its list where the next visit goes on. */
  readonly nextChild?: number;
}

/** How many items are in which state. */
export type ItemCounts = Readonly<Record<ItemStatus, number>>;

export interface SourceRecord extends SourceWish {
  readonly id: string;
  readonly addedAt: string;
  readonly removedAt?: string;
  readonly state: SourceState;
  readonly items: ItemCounts;
}

/** What happened to a source, when. */
export interface SourceChange extends SourceWish {
  readonly change: "added" | "changed" | "removed";
  readonly recordedAt: string;
}

export type ItemStatus = "waiting" | "done" | "failed" | "gone";

/** What a source shows: an entry of a feed, an address of a sitemap, a file of a folder. */
export interface SourceItem {
  /** What tells it from the source's other items: guid, id or address. */
  readonly key: string;
  readonly address: string;
  /** What the source says of it (title, date, authors), as plain data; what reads the article may want it. */
  readonly stated?: object;
  /** Changes when the item changed: a date of modification, a hash. An item with another mark is waiting again. */
  readonly mark?: string;
}

/** An item by its source and key. */
export interface ItemKey {
  readonly source: string;
  readonly key: string;
}

export interface RecordedItem extends SourceItem, ItemKey {
  readonly firstSeen: string;
  readonly status: ItemStatus;
  /** Times it was tried and failed. */
  readonly tries: number;
  readonly nextTry?: string;
  readonly error?: string;
  readonly document?: string;
}

/** A visit to a source, with all that it brought. */
export interface SourceVisit {
  readonly state: SourceState;
  /** Everything it shows, in its order. */
  readonly items?: readonly SourceItem[];
  readonly acquisition?: Acquisition;
  readonly original?: Original;
}

/** The sources, their state and what they show. Adding and removing is history and only added to; state and items are rewritten. */
export interface SourceBook {
  /** Adds a source, or changes the title or settings of one that is there. A removed one comes back with its items, as if never visited. */
  add(wish: SourceWish): Promise<{ readonly id: string; readonly outcome: "added" | "changed" | "known" }>;
  /** Removes a source, by id or address; what came from it stays. Undefined if there is none. */
  remove(idOrAddress: string): Promise<SourceRecord | undefined>;
  /** All sources, oldest first. */
  list(options?: { readonly removed?: boolean }): Promise<readonly SourceRecord[]>;
  history(id: string): Promise<readonly SourceChange[]>;
  /** Gives a source another address, as after a permanent redirect; its id and items stay. */
  move(id: string, address: string): Promise<void>;
  /**
   * Records a visit in one transaction: its state, its items, its line in the log. So an ETag is never kept without the items that came with it.
   * @returns how many items it showed, and the keys of those that are new or changed.
   */
  visited(id: string, visit: SourceVisit): Promise<{ readonly shown: number; readonly fresh: readonly string[] }>;
  /** Items to be read now, the first seen first. Sources that were removed have none. */
  waiting(now: string, options?: { readonly source?: string; readonly limit?: number }): Promise<readonly RecordedItem[]>;
  /** An item that could not be read: tried again at `nextTry`, never without. Its line in the log goes with it. */
  failed(
    item: ItemKey,
    why: { readonly error: string; readonly nextTry?: string; readonly gone?: boolean },
    acquisition?: Acquisition,
  ): Promise<void>;
  /** An item that needs no article, as its document is known and unchanged. Its line in the log goes with it. */
  done(item: ItemKey, document?: string, acquisition?: Acquisition): Promise<void>;
}
