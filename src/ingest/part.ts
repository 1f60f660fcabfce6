import type { ArticleResult, Given } from "./article.ts";

/** `line`: one of JSON lines. A mail and a feed may give several articles, everything else gives one. */
export type PartKind = "html" | "pdf" | "text" | "mail" | "feed" | "line";

/** Field lines as received, in their order. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/**
 * A stretch of bytes that is read by itself, in a thread if need be: a whole file, a record of an archive, a message, a line, a file that came
 * with a mail. Plain data.
 */
export interface FilePart {
  /** The file, or `file:place`, with `#n` for what came with a mail. */
  readonly name: string;
  readonly kind: PartKind;
  /** As they stand in the file, codings of the transport undone. */
  readonly bytes: Uint8Array;
  readonly given: Given;
  /** As a server declared it. */
  readonly charset?: string;
  /** How an archive got it. */
  readonly archived?: Archived;
  /** The mail that it came with. */
  readonly mailed?: Mailed;
}

export interface Archived {
  /** The address that was asked. */
  readonly url: string;
  /** When, ISO 8601 in UTC. */
  readonly fetched?: string;
  readonly status?: number;
  /** Of the record, then of the answer. */
  readonly headers: HeaderLines;
  /** The archive says that it holds only the first part, and why. */
  readonly truncated?: string;
}

export interface Mailed {
  readonly id?: string;
  /** As stated, ISO 8601. */
  readonly sent?: string;
  readonly fileName?: string;
  /** Mails inside of mails. */
  readonly depth: number;
}

/** A part of a file, or why there is none at its place. */
export type FoundPart =
  | { readonly ok: true; readonly part: FilePart }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** What was read in a part: its articles, and what stands in it and is read by itself. */
export interface PartRead {
  readonly results: readonly ArticleResult[];
  readonly parts?: readonly FilePart[];
}
