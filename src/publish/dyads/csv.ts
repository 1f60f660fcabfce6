import { type Columns, csvHeader, csvRow } from "../csv.ts";
import type { DyadLine, TimelineMark } from "./views.ts";

const list = (parts: readonly string[]): string => parts.join("; ");

const PAIRS: Columns<DyadLine> = {
  dyad: (d) => d.id,
  a: (d) => d.actors[0].code,
  b: (d) => d.actors[1].code,
  a_name: (d) => d.actors[0].name,
  b_name: (d) => d.actors[1].name,
  claims: (d) => d.claims,
  articles: (d) => d.articles,
  origins: (d) => d.origins.atLeast,
  origins_at_most: (d) => d.origins.atMost,
  events: (d) => d.events,
  relations: (d) => d.relations,
  contradictions: (d) => d.contradictions,
  last_not_before: (d) => d.last?.from,
  last_not_after: (d) => d.last?.to,
  sample: (d) => d.sample,
};

const MARKS: Columns<TimelineMark> = {
  event: (m) => m.event,
  from: (m) => m.when?.from,
  to: (m) => m.when?.to,
  day_of_report: (m) => m.when && m.reported,
  acts: (m) => list(m.from),
  kind: (m) => m.kind,
  ends: (m) => m.ends,
  side: (m) => m.side,
  score: (m) => m.score,
  standing: (m) => m.standing,
  articles: (m) => m.articles,
  origins: (m) => m.origins.atLeast,
  origins_at_most: (m) => m.origins.atMost,
  contradicted: (m) => m.contradicted,
  claims: (m) => list(m.claims),
};

/** Pairs of actors as CSV, see csv.ts. */
export function dyadsCsv(dyads: readonly DyadLine[]): string {
  return [csvHeader(PAIRS), ...dyads.map((d) => csvRow(PAIRS, d))].join("");
}

/** The events of a pair as CSV. Lists are joined by "; ". */
export function timelineCsv(marks: readonly TimelineMark[]): string {
  return [csvHeader(MARKS), ...marks.map((m) => csvRow(MARKS, m))].join("");
}
