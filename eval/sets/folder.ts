import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readClaimsFolder } from "./claims-folder.ts";
import type { GoldSet } from "./sets.ts";
import { readNegatives, readYardstick } from "./yardsticks.ts";

export interface FolderContents {
  readonly sets: readonly GoldSet[];
  /** Files of JSON lines that hold nothing that is scored. */
  readonly unscored: readonly string[];
}

/**
 * Reads what a folder, and the folders in it, hold to measure by: yardsticks (`*.jsonl`), lists of texts without claims
 * (`*.negatives.txt`) and gold on claims (`*.json` with `claims`). Deeper folders are not looked into.
 * @throws Error naming what cannot be read.
 */
export function readFolder(folder: string): FolderContents {
  const inside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort();
  const contents = [folder, ...inside].map(readOne);
  return { sets: contents.flatMap((c) => c.sets), unscored: contents.flatMap((c) => c.unscored) };
}

function readOne(folder: string): FolderContents {
  const [sets, unscored]: [GoldSet[], string[]] = [[], []];
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    if (name.endsWith(".negatives.txt")) sets.push(readNegatives(file));
    if (!name.endsWith(".jsonl")) continue;
    const set = readYardstick(file);
    if (set) sets.push(set);
    else unscored.push(file);
  }
  const claims = readClaimsFolder(folder);
  return { sets: claims ? [...sets, claims] : sets, unscored };
}
