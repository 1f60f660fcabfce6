import { type Kysely, sql, type Transaction } from "kysely";
import { ACTOR_DECISIONS, actorChanges } from "../core/index.ts";
import { standingOf } from "./reviews.ts";
import type { Tables } from "./tables.ts";

/**
 * Documents in whose current claims somebody is called by a name or code, or by one that people say means it; and those with claims that
 * people corrected or added: they name actors too. Looks through all claims: such decisions are rare.
 */
export async function documentsNaming(tx: Transaction<Tables>, name: string): Promise<readonly string[]> {
  const said = new Set([name]);
  const { names, codes } = actorChanges(await standingOf(tx, ACTOR_DECISIONS));
  for (let before = 0; before !== said.size; ) {
    before = said.size;
    for (const [from, { code }] of [...names, ...codes]) if (said.has(code)) said.add(from);
  }
  // Looked for as the body of a claim has them: `"code":"IRN"`, `"leaf":"Teheran"`.
  const words = [...said].flatMap((s) => ["code", "leaf", "name"].map((field) => `"${field}":${JSON.stringify(s)}`));
  const { rows } = await sql<{ id: string }>`
    select distinct c.document_id as id from claims c
    join (select document_id, max(n) as n from analyses group by document_id) a on a.document_id = c.document_id and a.n = c.analysis_n
    where exists (select 1 from json_each(${JSON.stringify(words)}) as w where instr(c.body, w.value) > 0)
    union select distinct document_id as id from claim_reviews where body is not null`.execute(tx);
  return rows.map((r) => r.id);
}

/** True if a claim that was ever read names an actor or a source so. */
export async function isNamed(db: Kysely<Tables>, name: string): Promise<boolean> {
  const [leaf, source] = ["leaf", "name"].map((field) => `"${field}":${JSON.stringify(name)}`);
  const { rows } = await sql`select 1 from claims where instr(body, ${leaf}) > 0 or instr(body, ${source}) > 0 limit 1`.execute(db);
  return rows.length > 0;
}
