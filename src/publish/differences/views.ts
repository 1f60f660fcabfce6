import type { PublicationDate } from "../../core/index.ts";

/** One version of an article. Instants are ISO 8601, UTC. */
export interface VersionView {
  readonly n: number;
  readonly recordedAt: string;
  /** SHA-256 over the text. */
  readonly hash: string;
  /** Of the article itself, without furniture. */
  readonly words: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly published: PublicationDate;
  readonly modified?: string;
  readonly fetched?: string;
  /** An original was kept when it came. */
  readonly original: boolean;
  /** Its bytes were dropped since; only its hash is left. */
  readonly originalDropped?: true;
  /** An older state that was read after a newer one: it was never the present text. */
  readonly older?: true;
  /** When it was fetched first and last, as far as known. */
  readonly seen?: readonly [first: string, last: string];
}

/** Words that stayed, went or came. Joined, those that did not come are the sentence before, those that did not go the sentence after. */
export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A stretch of the article, in order. */
export type Part =
  | { readonly kind: "same"; readonly sentences: readonly string[] }
  | { readonly kind: "changed"; readonly pieces: readonly Piece[] }
  | { readonly kind: "added" | "removed"; readonly sentence: string };

/** What is stated of the article and changed. */
export interface StatedChange {
  readonly field: "title" | "outlet" | "language" | "published";
  readonly before?: string | PublicationDate;
  readonly after?: string | PublicationDate;
}

/** What became different between two versions; furniture and white space left out. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly stated: readonly StatedChange[];
  readonly parts: readonly Part[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface VersionsView {
  readonly document: string;
  readonly versions: readonly VersionView[];
  /** Each version against the one before it in time, or the two that were asked for. */
  readonly differences: readonly Difference[];
}
