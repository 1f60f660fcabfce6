import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { DataError } from "./errors.ts";

/** One row of the actor directory, checked as far as every reader of it relies on it; a language pack may know more fields. */
interface ActorRow {
  readonly code: string;
  readonly names: readonly string[];
  /** Name in English, where the first of the names does not serve. */
  readonly english?: string;
}

/** The actor directory as it lies in the data folder. */
export interface ActorData {
  readonly states: readonly ActorRow[];
  readonly organisations: readonly ActorRow[];
}

/**
 * Reads the actor directory.
 * @throws DataError naming the file and what is wrong with it.
 */
export function loadActors(root: string): ActorData {
  const folder = join(root, "data", "states");
  const files = list(folder)
    .filter((f) => f.endsWith(".yaml"))
    .sort();
  if (files.length === 0) throw new DataError(folder, "holds no state");
  const states = files.map((file) => {
    const path = join(folder, file);
    const row = actorRow(path, readYaml(path));
    if (`${row.code}.yaml` !== file) throw new DataError(path, `is named for another code than its own, ${row.code}`);
    return row;
  });
  const path = join(root, "data", "organisations.yaml");
  const rows = readYaml(path);
  if (!Array.isArray(rows)) throw new DataError(path, "must be a list");
  const organisations = rows.map((row) => actorRow(path, row));
  const seen = new Set<string>();
  for (const { code } of [...states, ...organisations]) {
    if (seen.has(code)) throw new DataError(path, `the code ${code} is given twice`);
    seen.add(code);
  }
  return { states, organisations };
}

function actorRow(file: string, row: unknown): ActorRow {
  if (typeof row !== "object" || row === null) throw new DataError(file, "holds something that is no actor");
  const { code, names, english } = row as Readonly<Record<string, unknown>>;
  if (typeof code !== "string" || code === "") throw new DataError(file, `an actor has no code: ${JSON.stringify(row).slice(0, 80)}`);
  if (!Array.isArray(names) || names.length === 0 || !names.every((n) => typeof n === "string" && n !== ""))
    throw new DataError(file, `${code} must have a list of names`);
  if (english !== undefined && typeof english !== "string") throw new DataError(file, `the English name of ${code} must be text`);
  return row as ActorRow;
}

function readYaml(file: string): unknown {
  try {
    return parse(readText(file));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new DataError(file, error.message.split("\n")[0] ?? "is no YAML");
    throw error;
  }
}

/** Text of a shipped file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new DataError(file, "is missing or cannot be read");
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new DataError(folder, "is missing or cannot be read");
  }
}
