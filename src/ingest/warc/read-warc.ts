import type { ByteSource } from "../bytes/byte-source.ts";
import { MOST_BYTES, TOO_LARGE } from "../bytes/limits.ts";
import { Damage } from "./damage.ts";
import { decodeBody, parseHttp } from "./http-message.ts";
import { gzipInput, plainInput } from "./inputs.ts";
import { readRecords, type WarcFields } from "./read-records.ts";

/** A page, PDF or text that an archive holds. */
export interface ArchivedPage {
  /** Where in the archive its record begins, in bytes. */
  readonly at: number;
  readonly url: string;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly fetched?: string;
  /** Of the answer; a record that is no answer has none. */
  readonly status?: number;
  /** The record's fields that begin with "WARC-", then those of the answer, as they stand. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** As the server called it, without parameters; empty if it did not. */
  readonly type: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
  /** The archive says that it holds only the first part, and why. */
  readonly truncated?: string;
}

export type WarcResult =
  | { readonly ok: true; readonly page: ArchivedPage }
  | { readonly ok: false; readonly at: number; readonly reason: string };

/** How many records were seen and why some are no pages; for archives in which there is none. */
export interface WarcCount {
  records: number;
  pages: number;
}

/** A page may be as large as any other file, and its headers come on top. */
const MAX_BLOCK = MOST_BYTES + 300_000;
/** Where the first members of an archive begin. */
const BEGINNING = 1_000_000;
const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|application\/pdf|text\/plain|)$/u;
/** Notes of a site to machines. */
const SITE_NOTE = /^\/(?:\.well-known\/)?[\w.-]+\.txt$/iu;

/**
 * Reads the pages of a web archive (WARC 0.17 to 1.1, ISO 28500), plain or of gzip members: responses with status 200, resources, and
 * conversions to text. Requests, metadata, revisits (which say that nothing changed), pictures and the like are passed over. Damaged and too
 * large records are named, the rest is read. Never more than one record is in memory.
 */
export async function* readWarc(source: ByteSource, count: WarcCount = { records: 0, pages: 0 }): AsyncGenerator<WarcResult> {
  const input = isGzip(await source.read(0, BEGINNING)) ? gzipInput(source) : plainInput(source);
  for await (const record of readRecords(input, MAX_BLOCK, isWanted)) {
    if (!record.ok) {
      yield record;
      continue;
    }
    count.records++;
    if (!isWanted(record.fields)) continue;
    const { at, fields, block, whole } = record;
    try {
      const page = toPage(at, fields, block, whole);
      if (!page) continue;
      count.pages++;
      yield { ok: true, page };
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      yield { ok: false, at, reason: `${targetOf(fields)} ${error.message}` };
    }
  }
}

/** Also of an archive whose first member is damaged. */
function isGzip(beginning: Uint8Array): boolean {
  const bytes = Buffer.from(beginning);
  return !/^\s*WARC\//u.test(bytes.toString("latin1", 0, 100)) && bytes.includes(Buffer.from([0x1f, 0x8b, 0x08]));
}

function isWanted(fields: WarcFields): boolean {
  const target = targetOf(fields);
  if (!/^https?:\/\//iu.test(target)) return false;
  const kind = fields.get("warc-type")?.toLowerCase();
  if (kind === "response") return /^application\/http\b/iu.test(fields.get("content-type") ?? "application/http");
  return (kind === "resource" || kind === "conversion") && PAGE_TYPES.test(mediaType(fields.get("content-type")));
}

/** wget writes addresses in angle brackets. */
const targetOf = (fields: WarcFields): string => (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/u, "$1");

function toPage(at: number, fields: WarcFields, block: Uint8Array, whole: boolean): ArchivedPage | undefined {
  const url = targetOf(fields);
  const isResponse = fields.get("warc-type")?.toLowerCase() === "response";
  const message = isResponse ? parseHttp(block) : undefined;
  const contentType = message ? message.headers.get("content-type") : fields.get("content-type");
  const type = mediaType(contentType);
  if ((message && message.status !== 200) || !PAGE_TYPES.test(type)) return undefined;
  if (type === "text/plain" && SITE_NOTE.test(pathOf(url))) return undefined;
  if (!whole) throw new Damage(`is ${TOO_LARGE}`);
  const bytes = message ? decodeBody(message, MOST_BYTES) : block;
  if (bytes.length === 0) return undefined;
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/iu.exec(contentType ?? "")?.[1];
  const date = fields.get("warc-date") ?? "";
  const truncated = fields.get("warc-truncated");
  return {
    at,
    url,
    ...(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(date) && { fetched: date }),
    ...(message && { status: message.status }),
    headers: [...warcLines(fields), ...(message?.lines ?? [])],
    type,
    ...(charset !== undefined && { charset }),
    bytes,
    ...(truncated !== undefined && { truncated }),
  };
}

/** Names as the standard writes them: they were read without regard to case. */
function warcLines(fields: WarcFields): [string, string][] {
  const shown = (name: string): string => name.replace(/^warc|(?<=-)(?:uri|id|ip)(?=-|$)|(?<=-)[a-z]/gu, (part) => part.toUpperCase());
  return [...fields].flatMap(([name, value]) => (name.startsWith("warc-") ? [[shown(name), value] as [string, string]] : []));
}

const mediaType = (value: string | undefined): string => (value ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return "";
  }
}
