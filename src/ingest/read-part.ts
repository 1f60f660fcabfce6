import type { ArticleResult } from "./article.ts";
import { decode } from "./bytes/decode.ts";
import { complete } from "./complete.ts";
import { parseDate } from "./dates/parse-date.ts";
import { readJsonLine } from "./jsonl/read-json-line.ts";
import type { FilePart, PartRead } from "./part.ts";
import { readFeedFile } from "./read-feed-file.ts";
import { readMailPart } from "./read-mails.ts";
import { type Around, readSingle, type SingleResult } from "./read-single.ts";

/** Reads one part of a file. Never rejects; may take long, so that it is best run in a thread that can be ended. */
export async function readPart(part: FilePart): Promise<PartRead> {
  if (part.kind === "mail") return readMailPart(part);
  if (part.kind === "feed") return { results: await readFeedFile(part.bytes, part.name, part.given) };
  return { results: [part.kind === "line" ? readLine(part) : await readDocument(part, part.kind)] };
}

/** True of what takes no longer than copying it into a thread would. */
export function isQuick({ kind }: FilePart): boolean {
  return kind === "line" || kind === "text";
}

function readLine({ bytes, name, given }: FilePart): ArticleResult {
  const decoded = decode(bytes);
  const read = decoded.ok ? readJsonLine(decoded.text) : decoded;
  return read.ok ? complete(read.article, name, given, read.warnings) : { ok: false, name, reason: read.reason };
}

async function readDocument(part: FilePart, kind: "html" | "pdf" | "text"): Promise<ArticleResult> {
  const { name, given, archived, mailed } = part;
  const read = await readSingle(part.bytes, kind, aroundOf(part));
  if (!read.ok) {
    const what = archived?.url ?? mailed?.fileName;
    return { ok: false, name, reason: what === undefined ? read.reason : `${what}: ${read.reason}` };
  }
  return complete(withOrigin(read.told, part), name, given, read.warnings);
}

function aroundOf({ given, charset, archived, mailed }: FilePart): Around {
  const url = archived?.url ?? (mailed ? undefined : given.url);
  const fetched = archived?.fetched;
  return { ...(url !== undefined && { url }), ...(fetched !== undefined && { fetched }), ...(charset !== undefined && { charset }) };
}

function withOrigin(told: Extract<SingleResult, { ok: true }>["told"], { name, archived, mailed }: FilePart): typeof told {
  if (archived) {
    const { url, truncated } = archived;
    const partial = truncated === undefined ? {} : { partial: `truncated: the archive kept only its beginning (${truncated})` };
    return { ...told, url: told.url ?? url, asked: url, metadata: { ...told.metadata, ...partial } };
  }
  if (!mailed) return told;
  // It was there when the mail was sent; who sent it need not have published it.
  const sent = parseDate(mailed.sent ?? "")?.to;
  const number = /#\d+$/u.exec(name)?.[0] ?? "";
  return {
    ...told,
    ...(mailed.id !== undefined && { id: `${mailed.id}${number}` }),
    ...(sent !== undefined && { noLaterThan: told.noLaterThan ?? { day: sent, basis: "mail" as const } }),
  };
}
