import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { GoldClaim, GoldDocument } from "../claims/gold.ts";
import { documentOf } from "./lines.ts";
import type { GoldSet } from "./sets.ts";

interface GoldFile {
  readonly id?: string;
  /** Name of the file that holds the text, if `text` does not. */
  readonly file?: string;
  readonly text?: string;
  readonly dct?: string;
  readonly claims?: readonly GoldClaim[];
}

/**
 * Reads a folder of gold, one JSON file a text.
 * @returns undefined if no file holds claims.
 * @throws Error naming a file whose text is not to be found.
 */
export function readClaimsFolder(folder: string): GoldSet | undefined {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  const documents = files.flatMap((file) => readGold(join(folder, file)) ?? []);
  return documents.length === 0 ? undefined : { name: basename(folder), path: folder, measure: "claims", documents };
}

function readGold(path: string): GoldDocument | undefined {
  const { id, file, text, dct, claims } = JSON.parse(readFileSync(path, "utf8")) as GoldFile;
  if (!Array.isArray(claims)) return undefined;
  const json = JSON.stringify({ id: id ?? file, text: text ?? readText(path, file), dct });
  return { document: documentOf({ json, where: path }), claims };
}

/** A text lies beside its gold, or in a folder of the same name beside the folder that holds all gold. */
function readText(path: string, file: string | undefined): string {
  const folder = dirname(path);
  const places = file === undefined ? [] : [join(folder, file), join(folder, "..", "..", basename(folder), file)];
  const found = places.find(existsSync);
  if (found === undefined) throw new Error(`${path}: its text is neither in it nor in ${places.join(" or ") || "a file that it names"}`);
  return readFileSync(found, "utf8");
}
