import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package: where data, lexicon and sample lie. Found from here, whether this runs from src or dist. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Entente is not installed completely: no package.json above its program. Install it again.");
    folder = parent;
  }
  return folder;
}
