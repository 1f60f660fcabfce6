import type { Document } from "../core/index.ts";
import type { PageMetadata } from "./html/metadata/read-metadata.ts";

/** An article as a file told it, before the ledger gives it an id. */
export type IncomingArticle = Omit<Document, "id"> & {
  /** Where it was read: a path, or `path:place` where a file holds several; `#n` behind it is a part of a mail. */
  readonly name: string;
  /** The id the file itself gives, if any. */
  readonly id?: string;
  /** Where an archive fetched it; `url` may be what its page calls its canonical address. */
  readonly asked?: string;
  /** What the file says of it beside what is read. */
  readonly metadata?: FileMetadata;
  /** Everything that its page states, with all that disagrees, if it came as a page. */
  readonly page?: PageMetadata;
};

/** What is known of an article beside its text. */
export interface FileMetadata {
  readonly authors?: readonly string[];
  /** ISO 8601, as far as stated, with the time zone where one is stated. */
  readonly publishedAt?: string;
  readonly modified?: string;
  /** When an archive fetched it, ISO 8601 in UTC. */
  readonly fetched?: string;
  /** Why the text is only part of the article. */
  readonly partial?: string;
}

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

/** A file or folder, or bytes that came through a pipe, or as a file that was sent and has a name only. */
export type Input = string | { readonly stdin: Uint8Array; readonly name?: string };
