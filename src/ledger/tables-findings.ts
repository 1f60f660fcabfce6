import type { Review } from "../core/index.ts";

/** Tables of what was found out about the ledger as a whole. The same conventions as in tables.ts. */
export interface FindingsTables {
  /** Only added; a deletion takes away what is readable in those about the document. */
  decisions: {
    decision_id: string;
    /** Its number: `d` and the number make the id. */
    n: number;
    /** A DecisionKind; `undo` takes back the one in `undoes`; `gone`: what it was about was deleted. */
    kind: string;
    /** JSON: string[]. */
    subjects: string;
    /** Of a rating; of a correction or an added claim JSON: ClaimChange. */
    value: string | null;
    undoes: string | null;
    reason: string;
    made_by: string;
    recorded_at: string;
  };
  /** What decisions make of claims. Only added: the newest row of a claim counts; without one it is as it was read, and unreviewed. */
  claim_reviews: {
    document_id: string;
    /** Of a claim that was read; or of one that was added: `<document>.0.<number of the decision>`. */
    claim_id: string;
    recorded_at: string;
    /** The analysis that the claim stands in, or was added to. */
    analysis_n: number;
    state: Review;
    /** JSON: ClaimParts; null: as it was read. */
    body: string | null;
    /** The sentence of an added claim. */
    quote: string | null;
    /** The decision that counts; null once all were taken back. */
    decision_id: string | null;
  };
  /** Only added: the newest row of a document counts. */
  origin_members: {
    document_id: string;
    recorded_at: string;
    origin_id: string;
    basis: "own" | "near-copy" | "decided";
    of_id: string | null;
    shared: number | null;
    sentences: number | null;
    agency: string | null;
    /** Who made the row: a version of the grouping, or a decision. */
    software: string | null;
    decision_id: string | null;
  };
  /** Only added: a claim is told of the event it joined last and did not leave. */
  event_members: {
    document_id: string;
    claim_id: string;
    recorded_at: string;
    event_id: string;
    change: "joined" | "left";
    reason: string;
    software: string | null;
    decision_id: string | null;
  };
  /** A row for every settling: all analyses up to `through` were in it. */
  settlements: { recorded_at: string; through: string; software: string };

  // What follows is working state: it can be made anew from the rest.
  /** What has to be looked at again, beside what is new. */
  settle_queue: { sort: QueueSort; item: string };
  /** The claims of the current analyses, as the last settling saw them. */
  settled_claims: {
    document_id: string;
    claim_id: string;
    event_key: string;
    name: string | null;
    /** JSON: what the grouping knows of it beside the claim itself. */
    told: string;
  };
  /** Which text a document has, and what else its origin depends on (JSON). */
  copy_documents: { document_id: string; text_id: string; dated: string };
  /** Different texts: `text_id` is the same for the same words in the same sentences, and sorts shorter ones first. */
  copy_texts: {
    text_id: string;
    sentences: number;
    /** JSON: its sampled shingles, each with its rank there. */
    bands: string;
  };
  /** Who has a sampled shingle: `place` is the rank (eight hexadecimal digits) and then the id of a text, and sorts texts that share one. */
  copy_bands: { band: number; place: string };
  /** Pairs of texts that share something, the shorter one first. */
  copy_links: {
    text_id: string;
    other_id: string;
    /** JSON. */
    link: string;
    /** 1 if they share a passage. */
    passage: number;
  };
}

/** `document`: its origin; `claims`: the claims of a document; `key`: the claims with this event key; `band`: the texts around a place of it. */
export type QueueSort = "document" | "claims" | "key" | "band";
