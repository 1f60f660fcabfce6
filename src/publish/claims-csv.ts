import { actsInCell, type Columns, csvHeader, csvRow } from "./csv.ts";
import { pairsOfClaim } from "./dyads/pairs.ts";
import type { ClaimView, ListedClaim } from "./views.ts";

/** Lists are joined by "; ". */
const SAID: Columns<ListedClaim> = {
  id: (c) => c.id,
  dyads: (c) => list(pairsOfClaim(c)),
  kind: (c) => c.kind,
  ends: (c) => c.ends,
  actors: (c) => list(c.actors.map((a) => a.code)),
  recipients: (c) => list(c.recipients.map((a) => a.code)),
  sources: (c) => list(c.sources.map((s) => s.name)),
  stance: (c) => c.stance,
  factuality: (c) => c.factuality,
  tense: (c) => c.tense,
  status: (c) => c.status,
  time: (c) => c.time,
  place: (c) => c.place,
  object: (c) => c.object,
  score: (c) => c.score,
  sentence: (c) => c.quote,
  start: (c) => c.evidence.start,
  end: (c) => c.evidence.end,
  document: (c) => c.document.id,
  title: (c) => c.document.title,
  outlet: (c) => c.document.outlet,
  outlet_sanctions: (c) => actsInCell(c.document),
  url: (c) => c.document.url,
  published_not_before: (c) => c.document.published.notBefore,
  published_not_after: (c) => c.document.published.notAfter,
  published_basis: (c) => c.document.published.basis,
  sample: (c) => c.document.sample,
};

const MADE: Columns<ListedClaim> = {
  rule: (c) => c.rule,
  superseded: (c) => c.superseded,
  review: (c) => c.review,
  decision: (c) => c.reviewed?.decision,
};

/** What only the rest of the ledger tells. */
const CONTEXT: Columns<ListedClaim> = {
  articles: (c) => c.articles,
  origins: (c) => c.origins?.atLeast,
  origins_at_most: (c) => c.origins?.atMost,
  happening: (c) => c.happening,
  contradicts: (c) => list(c.contradicts ?? []),
};

const LISTED: Columns<ListedClaim> = { ...SAID, ...CONTEXT, ...MADE };

const COLUMNS: Columns<ClaimView> = {
  ...SAID,
  page: (c) => c.pages?.first,
  repeats: (c) => list(c.repeats),
  ...CONTEXT,
  ...MADE,
};

/** Claims as CSV, see csv.ts; `start` and `end` point at the sentence as it is in the text, not as it is in the cell. */
export function claimsCsv(claims: readonly ClaimView[]): string {
  return [csvHeader(COLUMNS), ...claims.map((claim) => csvRow(COLUMNS, claim))].join("");
}

/** A long list as CSV, line by line. */
export const claimsCsvHeader = (): string => csvHeader(LISTED);
export const claimCsvRow = (claim: ListedClaim): string => csvRow(LISTED, claim);

const list = (parts: readonly string[]): string => parts.join("; ");
