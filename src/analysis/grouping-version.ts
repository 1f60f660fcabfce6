/** Version of the rules by which documents are grouped into origins and claims into events: another one has the ledger settled anew. */
export const GROUPING = "grouping-2";
