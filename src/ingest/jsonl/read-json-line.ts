import { type PublicationDate, UNKNOWN_DATE } from "../../core/index.ts";
import { addressDate } from "../dates/address-date.ts";
import { published } from "../dates/parse-date.ts";
import { type JsonRecord, readRecord } from "./read-record.ts";

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

export type JsonLineResult =
  | { readonly ok: true; readonly article: JsonArticle; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Reads a line as an article: its line ends become those of text, and an address may tell the day that the record does not state. */
export function readJsonLine(line: string): JsonLineResult {
  const result = readRecord(line);
  if (!result.ok) return { ok: false, reason: result.reason };
  const { warnings, id, text, ...told } = result.record;
  if (text.trim() === "") return { ok: false, reason: 'has an empty "text"' };
  const article = {
    ...told,
    ...(id !== undefined && id !== "" && { id: String(id) }),
    text: text.replace(/\r\n?/gu, "\n"),
    published: when(result.record),
  };
  return { ok: true, article, warnings };
}

/** A stated date is what the record says; an address only helps where it says nothing. */
function when({ published: stated, url }: JsonRecord): PublicationDate {
  if (stated === "none") return UNKNOWN_DATE;
  if (stated) return published(stated, "metadata");
  const inAddress = url === undefined ? undefined : addressDate(url);
  return inAddress ? published(inAddress, "address") : UNKNOWN_DATE;
}
