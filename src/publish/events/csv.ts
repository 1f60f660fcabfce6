import { type Columns, csvHeader, csvRow } from "../csv.ts";
import type { EventLine } from "./views.ts";

const list = (parts: readonly string[]): string => parts.join("; ");

/** Lists are joined by "; ". */
const COLUMNS: Columns<EventLine> = {
  id: (e) => e.id,
  kinds: (e) => list(e.kinds),
  ends: (e) => e.ends,
  actors: (e) => list(e.actors.map((a) => a.code)),
  recipients: (e) => list(e.recipients.map((a) => a.code)),
  object: (e) => e.object,
  first_not_before: (e) => e.first?.published.notBefore,
  first_not_after: (e) => e.first?.published.notAfter,
  first_outlet: (e) => e.first?.outlet && list([e.first.outlet, ...(e.first.alike ?? [])]),
  first_says: (e) => e.first && list(e.first.says.names),
  first_claim: (e) => e.first?.claim,
  history: (e) => list(e.history.map((s) => s.status)),
  claims: (e) => e.claims,
  reviewed: (e) => e.reviewed,
  articles: (e) => e.articles,
  origins: (e) => e.origins.atLeast,
  origins_at_most: (e) => e.origins.atMost,
  contradictions: (e) => e.contradictions,
  sample: (e) => e.sample,
};

/** Events as CSV, see csv.ts. */
export function eventsCsv(events: readonly EventLine[]): string {
  return [csvHeader(COLUMNS), ...events.map((e) => csvRow(COLUMNS, e))].join("");
}
