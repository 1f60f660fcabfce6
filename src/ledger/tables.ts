import type { AcquiredTables } from "./tables-acquired.ts";
import type { FindingsTables } from "./tables-findings.ts";
import type { SearchTables } from "./tables-search.ts";
import type { UserTables } from "./users-tables.ts";

/**
 * The tables, as Kysely sees them. The primary key of what hangs on a document begins with `document_id`, so that a store may shard by
 * document. Rows are only added, never changed; they go only when a document is deleted (tables-acquired.ts, tables-findings.ts and
 * users-tables.ts say what is different there).
 * JSON is text, booleans are 0 and 1, instants are ISO 8601 text in UTC with milliseconds, so that they sort as text.
 */
export interface Tables extends AcquiredTables, FindingsTables, UserTables, SearchTables {
  documents: { document_id: string; sample: number; recorded_at: string };
  /** Aliases of a document. */
  addresses: { document_id: string; kind: AddressKind; address: string; recorded_at: string };
  versions: {
    document_id: string;
    n: number;
    /** SHA-256 over the text. */
    hash: string;
    text: string;
    title: string | null;
    outlet: string | null;
    language: string | null;
    /** JSON: PublicationDate, as the source stated it. */
    published: string;
    /** JSON: BlockHint[]. */
    hints: string | null;
    /** JSON: PageSpan[]. */
    pages: string | null;
    /** JSON: VersionMetadata. */
    metadata: string | null;
    recorded_at: string;
  };
  analyses: {
    document_id: string;
    n: number;
    version_n: number;
    analyser: string;
    status: "analysed" | "not-analysed";
    reason: string | null;
    /** Title, outlet and date as known after reading the text. */
    title: string | null;
    outlet: string | null;
    published: string;
    /** JSON: Block[]. */
    blocks: string;
    /** JSON: UnreadSentence[]; an older analyser wrote spans without actors. */
    unread: string;
    /** JSON: string[]. */
    agencies: string;
    /** JSON: GenreHint[]. */
    genre: string;
    recorded_at: string;
  };
  claims: ClaimsTable;
  /** What is left of deleted documents. A restored document keeps its tombstones as history. */
  tombstones: {
    document_id: string;
    n: number;
    reason: string;
    /** 1 if the document had a web address. */
    web: number;
    last_version: number;
    last_analysis: number;
    recorded_at: string;
  };
  /** Hashes of addresses and texts, by which a deleted article is known again; nothing readable. */
  tombstone_keys: { document_id: string; tombstone_n: number; kind: "url" | "content"; hash: string };
}

export type AddressKind = "url" | "file" | "content";

/** `body` holds the whole claim; the other columns repeat of it what people look for with tools of their own. */
interface ClaimsTable {
  document_id: string;
  analysis_n: number;
  n: number;
  kind: string;
  ends: number;
  /** Codes, separated by blanks. */
  actors: string;
  recipients: string;
  /** Names, outermost first, separated by ` > `. */
  sources: string;
  stance: string;
  factuality: string;
  tense: string;
  time: string | null;
  quote: string;
  evidence_start: number;
  evidence_end: number;
  rule: string;
  /** JSON: ClaimParts. */
  body: string;
  recorded_at: string;
}
