import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outlet } from "../core/index.ts";
import { DataError } from "./errors.ts";
import { type Acts, outletRow, readActs } from "./outlet-rows.ts";
import { packageRoot } from "./package-root.ts";
import { readYaml } from "./read-yaml.ts";

/** Where the build packs the outlets: beside the compiled rooms. From source there is none, and the YAML files are read. */
const PACKED = fileURLToPath(new URL("../data/outlets.json", import.meta.url));

/**
 * Reads the sources of news that ship with Entente, sorted by country and name. A built program reads what the build packed; it parses
 * many times faster than the YAML files.
 * @throws DataError naming the file and what is wrong with it.
 */
export function loadOutlets(root: string): readonly Outlet[] {
  if (existsSync(PACKED) && root === packageRoot()) return JSON.parse(readFileSync(PACKED, "utf8")) as readonly Outlet[];
  return readOutlets(root);
}

/** The outlets as the build packs them. The same data give the same text. */
export function packOutlets(root: string): string {
  return JSON.stringify(readOutlets(root));
}

function readOutlets(root: string): readonly Outlet[] {
  const acts = readActs(join(root, "data", "sanctions.yaml"));
  const folder = join(root, "data", "sources");
  const seen = new Map<string, string>();
  return list(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => ofCountry(folder, file, acts, seen));
}

const COUNTRY = /^(?<country>[A-Z]{2,3})\.yaml$/u;

/** @param seen domains and signs of all files so far, with the outlet each belongs to. */
function ofCountry(folder: string, file: string, acts: Acts, seen: Map<string, string>): readonly Outlet[] {
  const path = join(folder, file);
  const country = COUNTRY.exec(file)?.groups?.["country"];
  if (country === undefined) throw new DataError(path, "must be named for the code of a country, as in DEU.yaml");
  const rows = readYaml(path);
  if (!Array.isArray(rows)) throw new DataError(path, "must be a list");
  const outlets = rows.map((row) => outletRow(path, row, country, acts));
  const names = new Set<string>();
  for (const { name, domains = [], sign } of outlets) {
    if (names.has(name)) throw new DataError(path, `${name} is given twice`);
    names.add(name);
    for (const key of sign === undefined ? domains : [...domains, `the sign ${sign}`]) {
      const owner = seen.get(key);
      if (owner !== undefined) throw new DataError(path, `${key} is given to ${owner} and to ${name}; it belongs to one outlet`);
      seen.set(key, name);
    }
  }
  return outlets;
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new DataError(folder, "is missing or cannot be read");
  }
}
