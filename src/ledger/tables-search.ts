/** What full-text search knows: made from the other tables and made anew from them when it has to be, so its rows do change. */
export interface SearchTables {
  /** Sentences of documents, for as long as an analysis has them. */
  passages: {
    passage: number;
    document_id: string;
    version_n: number;
    start_at: number;
    end_at: number;
    /** Instants of the analyses between which it stands; null: it still does. */
    known_from: string;
    known_until: string | null;
  };
  /** The newest analysis of a document that is indexed. */
  passage_marks: { document_id: string; analysis_n: number };
  /** One row: who made the index, and whether it holds everything. */
  passage_state: { indexer: string; complete: number };
}
