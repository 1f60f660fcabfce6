import type { Kysely, Selectable } from "kysely";
import type { ClaimChange, Decision, DecisionKind, EventMembership, MadeBy, OriginMembership, RecordedFindings } from "../core/index.ts";
import type { DecisionRecord } from "./findings.ts";
import type { Tables } from "./tables.ts";

/** Values in one list of a question: engines limit the number of bound values. */
const LIST = 400;

/** Asks about many values, a list at a time. */
export async function inLists<V, R>(values: readonly V[], ask: (list: V[]) => Promise<readonly R[]>): Promise<R[]> {
  const found: R[] = [];
  const unique = [...new Set(values)];
  for (let i = 0; i < unique.length; i += LIST) found.push(...(await ask(unique.slice(i, i + LIST))));
  return found;
}

/** Decisions in the order they were made, with what became of them by an instant. */
export async function readDecisions(db: Kysely<Tables>, asOf: string): Promise<readonly DecisionRecord[]> {
  const rows = await db.selectFrom("decisions").selectAll().where("recorded_at", "<=", asOf).orderBy("n").execute();
  const undone = new Map(rows.flatMap((r) => (r.kind === "undo" && r.undoes !== null ? [[r.undoes, r] as const] : [])));
  return rows.flatMap((row) => {
    if (row.kind === "undo" || row.kind === "gone") return [];
    const taken = undone.get(row.decision_id);
    return [{ ...toDecision(row), ...(taken && { undone: { reason: taken.reason, by: taken.made_by, at: taken.recorded_at } }) }];
  });
}

export function toDecision(row: Selectable<Tables["decisions"]>): Decision {
  return {
    id: row.decision_id,
    kind: row.kind as DecisionKind,
    subjects: JSON.parse(row.subjects) as string[],
    ...(row.value !== null && storedValue(row.kind, row.value)),
    reason: row.reason,
    by: row.made_by,
    at: row.recorded_at,
  };
}

const CHANGES: ReadonlySet<string> = new Set<DecisionKind>(["correct-claim", "add-claim"]);

function storedValue(kind: string, value: string): Pick<Decision, "value" | "change"> {
  return CHANGES.has(kind) ? { change: JSON.parse(value) as ClaimChange } : { value };
}

/** The findings as they were recorded by an instant. */
export async function readFindings(db: Kysely<Tables>, asOf: string): Promise<RecordedFindings> {
  const origins = await db.selectFrom("origin_members").selectAll().where("recorded_at", "<=", asOf).orderBy("recorded_at").execute();
  const events = await memberRows(db).where("recorded_at", "<=", asOf).execute();
  const shared = await db
    .selectFrom("copy_links as l")
    .innerJoin("copy_documents as a", "a.text_id", "l.text_id")
    .innerJoin("copy_documents as b", "b.text_id", "l.other_id")
    .select((e) => [e.fn.min<string>("a.document_id").as("a"), e.fn.min<string>("b.document_id").as("b")])
    .where("l.passage", "=", 1)
    .groupBy(["l.text_id", "l.other_id"])
    .execute();
  const alike = await db
    .selectFrom("copy_documents")
    .select((e) => [
      "document_id",
      e.fn
        .min<string>("document_id")
        .over((o) => o.partitionBy("text_id"))
        .as("first"),
    ])
    .execute();
  const others = new Map<string, string[]>();
  for (const { document_id: id, first } of alike) if (id !== first) others.set(first, [...(others.get(first) ?? []), id]);
  const all = (first: string): string[] => [first, ...(others.get(first) ?? [])];
  return {
    origins: [...new Map(origins.map((row) => [row.document_id, toOrigin(row)])).values()],
    events: [...current(events).values()],
    // Each document that shares a passage finds it; of those with the same text on the other side one is enough.
    shared: shared.flatMap(({ a, b }) => [
      ...all(a).map((x) => [x, b] as const),
      ...all(b)
        .slice(1)
        .map((y) => [a, y] as const),
    ]),
  };
}

/** Rows of members, in the order in which they count. What happens at one instant: first it leaves, then it joins. */
export function memberRows(db: Kysely<Tables>) {
  return db.selectFrom("event_members").selectAll().orderBy("recorded_at").orderBy("change", "desc");
}

/** The event that each claim is told of, by claim id. */
export function current(rows: readonly Selectable<Tables["event_members"]>[]): ReadonlyMap<string, EventMembership> {
  const now = new Map<string, EventMembership>();
  for (const row of rows)
    if (row.change === "joined") now.set(row.claim_id, toMember(row));
    else if (now.get(row.claim_id)?.eventId === row.event_id) now.delete(row.claim_id);
  return now;
}

const by = (row: { readonly software: string | null; readonly decision_id: string | null }): MadeBy =>
  row.decision_id === null ? { software: row.software ?? "" } : { decision: row.decision_id };

export function toOrigin(row: Selectable<Tables["origin_members"]>): OriginMembership {
  return {
    documentId: row.document_id,
    originId: row.origin_id,
    basis: row.basis,
    ...(row.of_id !== null && { of: row.of_id }),
    ...(row.shared !== null && { shared: row.shared }),
    ...(row.sentences !== null && { sentences: row.sentences }),
    ...(row.agency !== null && { agency: row.agency }),
    by: by(row),
    at: row.recorded_at,
  };
}

function toMember(row: Selectable<Tables["event_members"]>): EventMembership {
  return { eventId: row.event_id, claimId: row.claim_id, change: row.change, by: by(row), reason: row.reason, at: row.recorded_at };
}

/** The columns that say who made a row. */
export function madeBy(made: MadeBy): { readonly software: string | null; readonly decision_id: string | null } {
  return "software" in made ? { software: made.software, decision_id: null } : { software: null, decision_id: made.decision };
}
