import type { Document } from "../core/index.ts";

/** An article as a file told it, before the ledger gives it an id. */
export type IncomingArticle = Omit<Document, "id"> & {
  /** Where it was read: a path, or `path:line` where a file holds several. */
  readonly name: string;
  /** The id the file itself gives, if any. */
  readonly id?: string;
};

/** One article, or one file or line that could not be read and why. */
export type ArticleResult =
  | {
      readonly ok: true;
      readonly article: IncomingArticle;
      /** What it says and was passed over, such as a date that is none. */
      readonly warnings?: readonly string[];
    }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/** What the caller knows about articles that do not say it themselves. */
export interface Given {
  readonly outlet?: string;
  readonly url?: string;
  /** A day, month, year or `day/day` range. */
  readonly published?: string;
}

/** A file or folder, or bytes that came through a pipe. */
export type Input = string | { readonly stdin: Uint8Array };
