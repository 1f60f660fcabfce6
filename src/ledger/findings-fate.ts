import type { Kysely } from "kysely";
import type { DecisionRecord } from "./findings.ts";
import { inLists, readDecisions } from "./findings-rows.ts";
import { readContinued } from "./findings-standing.ts";
import { ADDED, parseClaimId } from "./identity.ts";
import { readOverlay } from "./reviewed.ts";
import type { Tables } from "./tables.ts";

/** Decisions with what became of them and of the claims that they are about, by an instant. */
export async function readFates(db: Kysely<Tables>, asOf: string): Promise<readonly DecisionRecord[]> {
  const all = await readDecisions(db, asOf);
  const ids = all.flatMap((d) => (d.undone ? [] : d.subjects.filter((s) => parseClaimId(s) !== undefined)));
  if (ids.length === 0) return all;
  const documents = ids.map((id) => id.slice(0, id.indexOf(".")));
  const heirs = await readContinued(
    db,
    ids.filter((id) => parseClaimId(id)?.analysis !== ADDED),
    asOf,
  );
  const rows = await inLists(documents, (list) =>
    db
      .selectFrom("analyses")
      .select((e) => ["document_id", e.fn.max<number>("n").as("n")])
      .where("document_id", "in", list)
      .where("recorded_at", "<=", asOf)
      .groupBy("document_id")
      .execute(),
  );
  const newest = new Map(rows.map((r) => [r.document_id, r.n]));
  const overlay = await readOverlay(db, { documents, asOf });
  const isLost = (id: string): boolean => {
    const key = parseClaimId(id);
    if (!key) return false;
    const now = newest.get(key.document) ?? 0;
    return key.analysis === ADDED ? overlay.get(id)?.analysis !== now : key.analysis < now && !heirs.has(id);
  };
  return all.map((d) => (!d.undone && d.subjects.some(isLost) ? { ...d, nowhere: true as const } : d));
}
