import { dyadsOf } from "../analysis/index.ts";
import { type Columns, csvHeader, csvRow } from "./csv.ts";
import type { ActorView, ClaimView, ListedClaim } from "./views.ts";

/** Lists are joined by "; ". */
const SAID: Columns<ListedClaim> = {
  id: (c) => c.id,
  dyads: (c) => list(dyadsOf({ kind: c.kind, actors: c.actors.map(asActor), recipients: c.recipients.map(asActor) })),
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
  url: (c) => c.document.url,
  published_not_before: (c) => c.document.published.notBefore,
  published_not_after: (c) => c.document.published.notAfter,
  published_basis: (c) => c.document.published.basis,
  sample: (c) => c.document.sample,
};

const MADE: Columns<ListedClaim> = {
  rule: (c) => c.rule,
  superseded: (c) => c.superseded,
};

const LISTED: Columns<ListedClaim> = { ...SAID, ...MADE };

/** What only the whole ledger tells has columns where it was asked: an empty one would say that nothing opposes a claim. */
const COLUMNS: Columns<ClaimView> = {
  ...SAID,
  page: (c) => c.pages?.first,
  articles: (c) => c.articles,
  origins: (c) => c.origins.atLeast,
  origins_at_most: (c) => c.origins.atMost,
  repeats: (c) => list(c.repeats),
  contradicts: (c) => list(c.contradicts),
  ...MADE,
};

/** Claims as CSV, see csv.ts; `start` and `end` point at the sentence as it is in the text, not as it is in the cell. */
export function claimsCsv(claims: readonly ClaimView[]): string {
  return [csvHeader(COLUMNS), ...claims.map((claim) => csvRow(COLUMNS, claim))].join("");
}

/** A long list as CSV, line by line: what the claims say by themselves. */
export const claimsCsvHeader = (): string => csvHeader(LISTED);
export const claimCsvRow = (claim: ListedClaim): string => csvRow(LISTED, claim);

const list = (parts: readonly string[]): string => parts.join("; ");
const asActor = ({ code, leaf }: ActorView): { code: string; leaf: string; span: { start: number; end: number } } => ({
  code,
  leaf,
  span: { start: 0, end: 0 },
});
