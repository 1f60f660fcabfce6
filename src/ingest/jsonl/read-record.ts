import { type DayRange, parseDate } from "../dates/parse-date.ts";

/** One line of JSON lines: what it says, before anybody decides what to do with it. */
export interface JsonRecord {
  readonly text: string;
  /** As it stands there: a number stays a number. */
  readonly id?: string | number;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly language?: string;
  /** `none`: a date is stated that cannot be understood. Missing: no date is stated. */
  readonly published?: DayRange | "none";
  /** What was passed over, each as a phrase behind the name of the line. */
  readonly warnings: readonly string[];
}

export type JsonResult =
  | { readonly ok: true; readonly record: JsonRecord }
  | { readonly ok: false; readonly reason: string; readonly id?: string | number };

const FIELDS = ["title", "url", "outlet", "language"] as const;

/**
 * Reads `{"id"?, "text", "dct" | "published"?, "title"?, "url"?, "outlet"?, "language"?}`; other fields are left alone. Only a line
 * without a text is refused. A date that is none, and a field that is no text, is a warning and counts as not given.
 */
export function readRecord(line: string): JsonResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, reason: `is not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, reason: "is not a JSON object" };
  const fields = value as Readonly<Record<string, unknown>>;
  const { id, text } = fields;
  const named = typeof id === "string" || typeof id === "number" ? { id } : {};
  if (typeof text !== "string") return { ok: false, reason: 'has no "text"', ...named };
  const warnings: string[] = [];
  const told: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const field of FIELDS) {
    const given = fields[field];
    if (typeof given === "string" && given.trim() !== "") told[field] = given;
    else if (given !== undefined && given !== null && given !== "") warnings.push(`has a "${field}" that is not a text; left out`);
  }
  const stated = fields["published"] ?? fields["dct"];
  const published = typeof stated === "string" ? parseDate(stated) : undefined;
  if (stated != null && !published)
    warnings.push(
      `has a date that is not understood (${JSON.stringify(stated).slice(0, 60)}); read as undated. Give a day, month or year as in "2024-03-12".`,
    );
  return { ok: true, record: { ...named, ...told, text, ...(stated != null && { published: published ?? "none" }), warnings } };
}
