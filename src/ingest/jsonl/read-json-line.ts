import { type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";
import { addressDate } from "../dates/address-date.ts";
import { agree, type StatedDate } from "../dates/agree.ts";
import { parseDate } from "../dates/parse-date.ts";

/** One line of JSON lines as an article. */
export interface JsonArticle {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published: PublicationDate;
}

export type JsonResult = { readonly ok: true; readonly article: JsonArticle } | { readonly ok: false; readonly reason: string };

const FIELDS = ["id", "title", "url", "outlet", "language"] as const;

/** Reads `{"id"?, "text", "dct" | "published"?, "title"?, "url"?, "outlet"?, "language"?}`; other fields are left alone. */
export function readJsonLine(line: string): JsonResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, reason: "not a JSON object" };
  const record = value as Readonly<Record<string, unknown>>;
  const text = record["text"];
  if (typeof text !== "string") return { ok: false, reason: 'no "text"' };
  if (text.trim() === "") return { ok: false, reason: '"text" is empty' };
  const stated = record["published"] ?? record["dct"];
  if (stated !== undefined && stated !== null && (typeof stated !== "string" || !parseDate(stated)))
    return {
      ok: false,
      reason: `"${record["published"] === undefined ? "dct" : "published"}" is not a date: ${JSON.stringify(stated).slice(0, 60)}`,
    };
  const fields: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const given = record[field];
    if (field === "id" && typeof given === "number") fields.id = String(given);
    else if (typeof given === "string" && given.trim() !== "") fields[field] = given;
    else if (given !== undefined && given !== null && given !== "") return { ok: false, reason: `"${field}" is not a string` };
  }
  return { ok: true, article: { ...fields, text: text.replace(/\r\n?/gu, "\n"), published: when(stated, fields.url) } };
}

/** A stated date is what the record says; an address only helps where it says nothing. */
function when(stated: unknown, url: string | undefined): PublicationDate {
  const dates: StatedDate[] = [];
  const range = typeof stated === "string" ? parseDate(stated) : undefined;
  if (range) dates.push({ range, basis: "metadata" });
  const inAddress = !range && url !== undefined ? addressDate(url) : undefined;
  if (inAddress) dates.push({ range: inAddress, basis: "address" });
  return dates.length === 0 ? UNKNOWN_DATE : agree(dates);
}
