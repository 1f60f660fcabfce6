import type { FileMetadata } from "../ingest/article.ts";
import type { Candidate, Field, PageMetadata } from "../ingest/index.ts";
import type { MetadataCandidate, VersionMetadata } from "../ledger/index.ts";

/** The fields of a page whose statements are kept, with all that disagrees. */
const FIELDS = ["title", "kicker", "authors", "outlet", "url", "language", "published", "modified"] as const;
/** Statements kept of one field. */
const MOST = 12;
const LONGEST = 500;

/** What is known of an article beside its text, as the ledger keeps it; undefined if that is nothing. */
export function toVersionMetadata(told: FileMetadata | undefined, page: PageMetadata | undefined): VersionMetadata | undefined {
  if (!told && !page) return undefined;
  return { ...told, ...(page && { candidates: FIELDS.flatMap((field) => candidates(field, page[field])) }) };
}

function candidates(field: string, { candidates: all }: Field<string | readonly string[]>): readonly MetadataCandidate[] {
  return all.slice(0, MOST).map(({ value, basis, confidence }: Candidate<string | readonly string[]>) => ({
    field,
    value: typeof value === "string" ? value.slice(0, LONGEST) : value.slice(0, MOST),
    basis,
    confidence: Math.round(confidence * 1000) / 1000,
  }));
}
