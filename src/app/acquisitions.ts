import type { AcquisitionFilter, AcquisitionRecord } from "../ledger/index.ts";
import type { AcquisitionLine } from "../publish/index.ts";
import { UnknownChoice } from "./errors.ts";
import { publicationDate } from "./publication-date.ts";
import type { Workbench } from "./workbench.ts";

/** Which lines of the log somebody wants, as typed. */
export interface AcquisitionQuestion {
  /** A day, month or year (its beginning, UTC), or an instant. */
  readonly since?: string;
  /** The same, and its end. */
  readonly until?: string;
  /** Id or address of a source, also of a removed one. */
  readonly source?: string;
  readonly document?: string;
}

/**
 * The log of what was fetched and read, oldest first.
 * @throws UnknownChoice if a date is none, or there is no such source
 */
export async function* acquisitions(
  { ledger }: Pick<Workbench, "ledger">,
  { since, until, source, document }: AcquisitionQuestion,
): AsyncIterable<AcquisitionLine> {
  const filter: AcquisitionFilter = {
    ...(since !== undefined && { since: instant(since, "notBefore") }),
    ...(until !== undefined && { before: instant(until, "notAfter") }),
    ...(document !== undefined && { document }),
    ...(source !== undefined && { source: await sourceId(ledger, source) }),
  };
  for await (const record of ledger.log.lines(filter)) yield toLine(record);
}

async function sourceId(ledger: Workbench["ledger"], named: string): Promise<string> {
  const sources = await ledger.sources.list({ removed: true });
  const source = sources.find((s) => s.id === named || s.address === named);
  if (!source) throw new UnknownChoice(`There is no source ${named}. Name its id or its address in full.`);
  return source.id;
}

/** The first instant of a period, or the one after its last. */
function instant(given: string, end: "notBefore" | "notAfter"): string {
  const value = given.trim();
  const day = /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? publicationDate(value)?.[end] : undefined;
  const time = day === undefined ? (/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value) ? Date.parse(value) : Number.NaN) : Date.parse(day);
  if (Number.isNaN(time))
    throw new UnknownChoice(`"${given}" is no date. Give a day, a month, a year or an instant, as in 2024-03-12 or 2024-03-12T18:00Z.`);
  return new Date(time + (day !== undefined && end === "notAfter" ? 86_400_000 : 0)).toISOString();
}

function toLine(record: AcquisitionRecord): AcquisitionLine {
  const { chain: _chain, headers: _headers, recordedAt: _at, rights, ...line } = record;
  if (rights === undefined) return line;
  const reserved = "reserved" in rights && rights.reserved === true;
  // Of a file nothing was decided: what the site says elsewhere is not known, so that it cannot be called free.
  if (!reserved && !("decision" in rights)) return line;
  return { ...line, rights: reserved ? "reserved" : "free" };
}
