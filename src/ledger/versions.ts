import type { Selectable } from "kysely";
import type { Block, BlockHint, Document, PageSpan, PublicationDate } from "../core/index.ts";
import { storable } from "./storable.ts";
import type { Tables } from "./tables.ts";
import type { VersionMetadata } from "./version-metadata.ts";

/** What a version holds: the text, and what its source states about it. Everything an analyser reads but the address. */
export type Stated = Omit<Document, "id" | "url">;

/** A version with its text, and what is known of it. */
export interface RecordedText extends Stated {
  readonly n: number;
  /** SHA-256 over the text, hexadecimal. */
  readonly hash: string;
  readonly recordedAt: string;
  /** Labels by the newest analysis of this version; those of its markup if it was not analysed. */
  readonly blocks: readonly Block[];
  readonly metadata?: VersionMetadata;
  /** An original was kept when it came; its bytes may have been dropped since. */
  readonly hasOriginal: boolean;
  /** Its bytes were dropped; only its hash is left. */
  readonly originalDropped?: true;
  /** An older state that was read after a newer one: kept, but not read for claims. */
  readonly older?: true;
  /** When it was fetched first and last, as far as known: ISO 8601, UTC. */
  readonly seen?: readonly [first: string, last: string];
}

/** An article's version, fields in one fixed order so that equal versions are equal as JSON. */
export function toVersion({ text, title, outlet, ...more }: Stated): Stated {
  return inOrder({
    ...more,
    text: storable(text),
    ...(title !== undefined && { title: storable(title) }),
    ...(outlet !== undefined && { outlet: storable(outlet) }),
  });
}

function inOrder({ text, title, outlet, language, published, hints, pages }: Stated): Stated {
  return {
    text,
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    published: toDate(published),
    ...(hints !== undefined && { hints: hints.map(({ start, end, label, rule }) => ({ start, end, label, rule })) }),
    ...(pages !== undefined && { pages: pages.map(({ start, end, page }) => ({ start, end, page })) }),
  };
}

/** The columns of a version that an analyser reads. */
export type VersionRow = Pick<Selectable<Tables["versions"]>, "text" | "title" | "outlet" | "language" | "published" | "hints" | "pages">;

/** What a row of the table states. Its texts were made storable when they were stored. */
export function stated(row: VersionRow): Stated {
  return inOrder({
    text: row.text,
    ...(row.title !== null && { title: row.title }),
    ...(row.outlet !== null && { outlet: row.outlet }),
    ...(row.language !== null && { language: row.language }),
    published: JSON.parse(row.published) as PublicationDate,
    ...(row.hints !== null && { hints: JSON.parse(row.hints) as BlockHint[] }),
    ...(row.pages !== null && { pages: JSON.parse(row.pages) as PageSpan[] }),
  });
}

function toDate({ notBefore, notAfter, basis, evidence }: PublicationDate): PublicationDate {
  return {
    ...(notBefore !== undefined && { notBefore }),
    ...(notAfter !== undefined && { notAfter }),
    basis,
    ...(evidence !== undefined && { evidence: evidence.map(({ start, end }) => ({ start, end })) }),
  };
}
