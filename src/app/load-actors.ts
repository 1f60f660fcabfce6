import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActorRow as DirectoryRow, directoryHash, type ObjectRow, type PersonRow } from "../lang/de/index.ts";
import { DataError } from "./errors.ts";
import { loadObjects } from "./load-objects.ts";
import { loadPeople, withOwn } from "./load-people.ts";
import { packageRoot } from "./package-root.ts";
import { readYaml } from "./read-yaml.ts";

/** One row of the actor directory, checked as far as every reader of it relies on it; a language pack may know more fields. */
type ActorRow = Pick<DirectoryRow, "code" | "names" | "english">;

/** The actor directory as it lies in the data folder. */
export interface ActorData {
  readonly states: readonly ActorRow[];
  readonly organisations: readonly ActorRow[];
  /** Dated office-holders, one row per person and state or organisation. */
  readonly people: readonly PersonRow[];
  /** Exercises, weapons and treaties with names of their own. */
  readonly objects: readonly ObjectRow[];
  /** Hash of the rows, where the build has reckoned it. */
  readonly directory?: string;
}

/** Where the build packs the directory: beside the compiled rooms. From source there is none, and the YAML files are read. */
const PACKED = fileURLToPath(new URL("../data/actors.json", import.meta.url));

/**
 * Reads the actor directory. A built program reads what the build packed; it parses ten times faster than the YAML files.
 * @param ownPeople folder of the user's own office-holders; they take the place of shipped ones of the same name and code.
 * @throws DataError naming the file and what is wrong with it.
 */
export function loadActors(root: string, ownPeople?: string): ActorData {
  const data = existsSync(PACKED) && root === packageRoot() ? (JSON.parse(readFileSync(PACKED, "utf8")) as ActorData) : readActors(root);
  if (ownPeople === undefined || !existsSync(ownPeople)) return data;
  const { states, organisations, objects } = data;
  return { states, organisations, people: withOwn(data.people, loadPeople(ownPeople, codesOf(data), true)), objects };
}

/** The directory as the build packs it, without what only a reader of the rows needs. The same data give the same text. */
export function packActors(root: string): string {
  const data = readActors(root);
  return JSON.stringify({ ...data, directory: directoryHash(data) }, (key, value: unknown) =>
    key === "note" ? undefined : key === "source" ? itemsOf(value) : value,
  );
}

/** The items of Wikidata among the sources: the user's own rows are known by them. */
function itemsOf(source: unknown): string | undefined {
  const items = typeof source === "string" ? source.split("; ").filter((s) => s.includes("wikidata.org/wiki/Q")) : [];
  return items.length > 0 ? items.join("; ") : undefined;
}

/**
 * Reads the actor directory from its YAML files.
 * @throws DataError naming the file and what is wrong with it.
 */
function readActors(root: string): ActorData {
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
  const people = loadPeople(join(root, "data", "people"), seen);
  return { states, organisations, people, objects: loadObjects(join(root, "data", "objects.yaml")) };
}

const codesOf = ({ states, organisations }: ActorData): ReadonlySet<string> => new Set([...states, ...organisations].map((r) => r.code));

function actorRow(file: string, row: unknown): ActorRow {
  if (typeof row !== "object" || row === null) throw new DataError(file, "holds something that is no actor");
  const { code, names, english } = row as Readonly<Record<string, unknown>>;
  if (typeof code !== "string" || code === "") throw new DataError(file, `an actor has no code: ${JSON.stringify(row).slice(0, 80)}`);
  if (!Array.isArray(names) || names.length === 0 || !names.every((n) => typeof n === "string" && n !== ""))
    throw new DataError(file, `${code} must have a list of names`);
  if (english !== undefined && typeof english !== "string") throw new DataError(file, `the English name of ${code} must be text`);
  return row as ActorRow;
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new DataError(folder, "is missing or cannot be read");
  }
}
