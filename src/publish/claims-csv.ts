import { dyadsOf } from "../analysis/index.ts";
import { cleanLine } from "./terminal/clean.ts";
import type { ActorView, ClaimView } from "./views.ts";

type Cell = string | number | boolean | undefined;

/** Columns of the table, in order; lists are joined by "; ". The names are part of the interface and never translated. */
const COLUMNS: Readonly<Record<string, (c: ClaimView) => Cell>> = {
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
  articles: (c) => c.articles,
  origins: (c) => c.origins,
  repeats: (c) => list(c.repeats),
  contradicts: (c) => list(c.contradicts),
  rule: (c) => c.rule,
  superseded: (c) => c.superseded,
};

/**
 * Claims as CSV (RFC 4180: CRLF, a header, quotes doubled), UTF-8 without byte order mark.
 *
 * Article text is hostile, and spreadsheets run cells that begin with `=`, `+`, `-`, `@` (also fullwidth) as formulas.
 * Such a text gets an apostrophe before it, as OWASP advises ("CSV Injection"); one that already begins with an
 * apostrophe gets a second one, so taking one leading apostrophe away always gives the text back. Numbers of our own stay bare.
 * Control characters are gone, line breaks are blanks: `start` and `end` point at the sentence as it is.
 */
export function claimsCsv(claims: readonly ClaimView[]): string {
  const rows = claims.map((c) => Object.values(COLUMNS).map((column) => cell(column(c))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

function cell(value: Cell): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = cleanLine(value);
  const safe = /^[=+\-@＝＋－＠']/u.test(text) ? `'${text}` : text;
  return /[",]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const list = (parts: readonly string[]): string => parts.join("; ");
const asActor = ({ code, leaf }: ActorView): { code: string; leaf: string; span: { start: number; end: number } } => ({
  code,
  leaf,
  span: { start: 0, end: 0 },
});
