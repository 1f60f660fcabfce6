import type { ItemStatus, SourceKind } from "./source-types.ts";

/** Tables of what was fetched and read, and from where. The same conventions as in tables.ts. */
export interface AcquiredTables {
  /** Bytes as they came, each once. */
  originals: {
    /** SHA-256 over the bytes, hexadecimal. */
    sha256: string;
    media_type: string | null;
    charset: string | null;
    /** Of the bytes as they came, and as they lie here. */
    length: number;
    stored_length: number;
    /** How `bytes` is compressed: `br` (Brotli, RFC 7932). */
    coding: string;
    recorded_at: string;
    /** When the bytes were stored last: they may come again after they were dropped. */
    stored_at: string;
    dropped_at: string | null;
    bytes: Uint8Array | null;
  };
  /** Only added; a deletion takes away what is readable. */
  acquisitions: {
    acquisition_id: string;
    address: string;
    final_address: string | null;
    /** JSON: {url, status}[]. */
    chain: string | null;
    at: string;
    status: number | null;
    outcome: string;
    /** JSON: HeaderLines. */
    headers: string | null;
    part: string | null;
    sha256: string | null;
    length: number | null;
    /** JSON. */
    rights: string | null;
    ground: string | null;
    error: string | null;
    source_id: string | null;
    document_id: string | null;
    version_n: number | null;
    recorded_at: string;
  };
  /** The history of a source; its last row tells how it stands. Only added. */
  sources: {
    source_id: string;
    n: number;
    change: "added" | "changed" | "removed";
    address: string;
    kind: SourceKind;
    title: string | null;
    /** JSON. */
    settings: string | null;
    recorded_at: string;
  };
  /** Working state: rewritten with every visit. */
  source_state: { source_id: string; next_due: string | null /** JSON: SourceState. */; state: string };
  /** Working state: what a source showed, and what became of it. */
  source_items: {
    source_id: string;
    key: string;
    address: string;
    /** Place in the visit that showed it first. */
    n: number;
    first_seen: string;
    mark: string | null;
    /** JSON. */
    stated: string | null;
    state: ItemStatus;
    tries: number;
    next_try: string | null;
    error: string | null;
    document_id: string | null;
  };
  /** What the user set, the newest row counts. Only added. */
  settings: { name: string /** JSON. */; value: string; recorded_at: string };
}
