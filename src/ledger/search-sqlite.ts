import { sql } from "kysely";
import type { IndexedWord, Term, TextQuery, WordIndex } from "./search.ts";

/**
 * The index of words over SQLite's FTS5, without a copy of the text (`content=''`): stems to find by, forms for prefixes. `secure-delete`
 * (set by the migration) takes removed words out of the index at once.
 */
export const sqliteWordIndex: WordIndex = {
  add: async (tx, passages) => {
    for (const { passage, words } of passages)
      await sql`insert into passage_words (rowid, stems, forms) values (${passage}, ${stems(words)}, ${forms(words)})`.execute(tx);
  },
  remove: async (tx, passages) => {
    for (const { passage, words } of passages)
      await sql`insert into passage_words (passage_words, rowid, stems, forms) values ('delete', ${passage}, ${stems(words)}, ${forms(words)})`.execute(
        tx,
      );
  },
  clear: async (tx) => void (await sql`insert into passage_words (passage_words) values ('delete-all')`.execute(tx)),
  matches: (query) =>
    sql<{
      passage: number;
    }>`(select rowid as passage from passage_words where passage_words match ${expression(query)} order by rowid desc)`,
};

const stems = (words: readonly IndexedWord[]): string => words.map((w) => w.stem).join(" ");
const forms = (words: readonly IndexedWord[]): string => words.map((w) => w.form).join(" ");

/** The query in FTS5's language. Every word stands in quotes, so that none can be taken for an operator. */
function expression({ all, not }: TextQuery): string {
  const wanted = all.map((terms) => `(${terms.map(termExpression).join(" OR ")})`).join(" AND ");
  return not.length === 0 ? wanted : `(${wanted}) NOT (${not.map(termExpression).join(" OR ")})`;
}

function termExpression({ words, prefix = false }: Term): string {
  return prefix ? `forms : "${forms(words)}" *` : `stems : "${stems(words)}"`;
}
