import { readFileSync } from "node:fs";
import { type Document, UNKNOWN_DATE } from "../../src/core/index.ts";
import { published, readRecord } from "../../src/ingest/index.ts";

/** A line of JSON lines, as it stands and parsed. */
export interface JsonLine {
  /** File and line, for messages. */
  readonly where: string;
  readonly json: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads a file of JSON lines; blank lines are passed over.
 * @throws Error naming the line that is no JSON object.
 */
export function readJsonLines(file: string): readonly JsonLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((json, i) => (json.trim() === "" ? [] : [parse(json, `${file}:${i + 1}`)]));
}

function parse(json: string, where: string): JsonLine {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { where, json, value: value as JsonLine["value"] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Error(`${where} is not a JSON object`);
}

/**
 * The document that `entente analyse --jsonl` would read in the line.
 * @throws Error if the line has no text or no id.
 */
export function documentOf({ json, where }: Pick<JsonLine, "json" | "where">): Document {
  const read = readRecord(json);
  if (!read.ok) throw new Error(`${where} ${read.reason}`);
  const { id, published: day, warnings: _warnings, ...fields } = read.record;
  if (id === undefined) throw new Error(`${where} has no "id"`);
  return { ...fields, id: String(id), published: day === undefined || day === "none" ? UNKNOWN_DATE : published(day, "given") };
}
