import { readdirSync, statSync } from "node:fs";

/** How many files there are under some paths, for the progress bar; what cannot be read counts as one. */
export function countFiles(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + count(path), 0);
}

function count(path: string): number {
  try {
    if (!statSync(path).isDirectory()) return 1;
    return readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  } catch {
    return 1;
  }
}
