import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { PersonRow } from "../lang/de/index.ts";
import { ownPeopleFolder } from "./data-folder.ts";
import type { ActorData } from "./load-actors.ts";
import { loadPeople } from "./load-people.ts";
import { ImportError, readWikidata } from "./wikidata.ts";

export interface ImportReport {
  readonly folder: string;
  readonly people: number;
  readonly files: number;
  /** Files that hold something else than before. */
  readonly changed: number;
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

const HEAD = "# Office-holders of your own, written by `entente actors import`. The columns are those of data/README.md in the package.\n";

/**
 * Takes an export of Wikidata into the user's own office-holders, one YAML file per state or organisation. The same export again changes
 * nothing; rows of the same source or name are renewed, all others stay.
 * @throws ImportError, DataError: what is wrong with which file.
 */
export function importPeople(file: string, { states, organisations }: ActorData, folder: string = ownPeopleFolder()): ImportReport {
  const codes = new Set([...states, ...organisations].map((row) => row.code));
  const { people, skipped } = readWikidata(textOf(file), codes);
  const before = loadPeople(folder, codes, true);
  const byCode = groupByCode(people);
  let changed = 0;
  for (const [code, rows] of byCode) {
    const kept = before.filter((b) => b.code === code && !rows.some((r) => r.source === b.source || r.name === b.name));
    if (write(join(folder, `${code.replaceAll("/", "_")}.yaml`), [...kept, ...rows])) changed++;
  }
  return { folder, people: people.length, files: byCode.size, changed, skipped };
}

function groupByCode(people: readonly PersonRow[]): ReadonlyMap<string, PersonRow[]> {
  const groups = new Map<string, PersonRow[]>();
  for (const person of people) groups.set(person.code, [...(groups.get(person.code) ?? []), person]);
  return groups;
}

/** Writes the rows in the order of their names. @returns false if the file holds them already. */
function write(file: string, rows: readonly PersonRow[]): boolean {
  const sorted = [...rows].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(({ code: _code, ...row }) => row);
  const text = HEAD + stringify(sorted, { lineWidth: 0 });
  if (readIfThere(file) === text) return false;
  mkdirSync(join(file, ".."), { recursive: true, mode: 0o700 });
  writeFileSync(file, text);
  return true;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ImportError(`${file} is missing or cannot be read.`);
  }
}
