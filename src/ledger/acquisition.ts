/** Field lines as received, in their order (RFC 9110, section 5.3). */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** One fetch of an address, or one reading of a file, as it happened. Everything but the first three is known only of some. */
export interface Acquisition {
  /** What was asked for: a web address as asked, or that of a file (`fileAddress`). */
  readonly address: string;
  /** When: ISO 8601, UTC. */
  readonly at: string;
  /** `ok`: something was read; `not-modified`: what is known is still so; else what kind of failure it was. */
  readonly outcome: string;
  /** The address that answered. */
  readonly finalAddress?: string;
  /** Every request on the way, the first one first. */
  readonly chain?: readonly { readonly url: string; readonly status: number }[];
  /** HTTP status of the last answer. */
  readonly status?: number;
  readonly headers?: HeaderLines;
  /** Which article of a file that holds several. */
  readonly part?: string;
  /** What was known of reserved rights, as plain data. */
  readonly rights?: object;
  /** On which ground it was taken although it is reserved. */
  readonly ground?: string;
  /** What went wrong, for people. */
  readonly error?: string;
  /** Id of the source that led to it. */
  readonly source?: string;
}

/** The bytes as they came, before anything was read in them; content codings (gzip on the way) undone. */
export interface Original {
  readonly bytes: Uint8Array;
  /** In lower case, without parameters. */
  readonly mediaType?: string;
  readonly charset?: string;
}

/** A line of the log. */
export interface AcquisitionRecord extends Acquisition {
  readonly id: string;
  readonly recordedAt: string;
  /** SHA-256 over the bytes, hexadecimal; absent if nothing came. */
  readonly sha256?: string;
  /** Bytes. */
  readonly length?: number;
  /** What was read in it. */
  readonly document?: string;
  readonly version?: number;
}

/** Which lines of the log. Everything given must hold. */
export interface AcquisitionFilter {
  /** ISO 8601, UTC; inclusive. */
  readonly since?: string;
  /** ISO 8601, UTC; exclusive. */
  readonly before?: string;
  readonly source?: string;
  readonly document?: string;
}

/** An original as it is kept. */
export interface KeptOriginal {
  readonly sha256: string;
  readonly mediaType?: string;
  readonly charset?: string;
  /** Of the bytes as they came. */
  readonly length: number;
  /** Absent once they were dropped. */
  readonly bytes?: Uint8Array;
  /** When retention or a deletion took the bytes. */
  readonly droppedAt?: string;
  /** How it was got: the fetch that brought this version. */
  readonly acquisition: AcquisitionRecord;
}

/** What was made of bytes that came before. */
export interface Seen {
  readonly document: string;
  readonly version: number;
  /** The analyser that read the document last. */
  readonly analyser: string;
}

/** Originals that retention takes. */
export interface Dropped {
  readonly originals: number;
  /** Bytes as fetched, and as they lay in the ledger. */
  readonly length: number;
  readonly stored: number;
}

export interface LineOptions {
  readonly original?: Original;
  readonly document?: string;
  /** No other line if the last one of the same address and part has the same outcome and error: a file that cannot be read is looked at again and again. */
  readonly once?: boolean;
}

/** The log of what was fetched and read, and the originals. Lines are only added. */
export interface AcquisitionLog {
  /** Adds a line that brought no article: a failure, an unchanged answer, a feed. Returns its id. */
  add(acquisition: Acquisition, options?: LineOptions): Promise<string>;
  /** Lines in order of time; a page at a time is read, so a long log needs little memory. */
  lines(filter?: AcquisitionFilter): AsyncIterable<AcquisitionRecord>;
  /**
   * The original of a document's version, of the newest one that has one if none is given; undefined if none was kept.
   * @throws LedgerError `original-damaged` if the bytes are not those that were recorded.
   */
  original(document: string, version?: number): Promise<KeptOriginal | undefined>;
  /** The document that was made of these bytes under this address before: they need not be read again. */
  seen(address: string, sha256: string, part?: string): Promise<Seen | undefined>;
  /** Drops the bytes of originals that came before an instant; hashes stay. `dryRun`: only tells. */
  dropOriginals(before: string, options?: { readonly dryRun?: boolean }): Promise<Dropped>;
}
