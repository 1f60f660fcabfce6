import { readFileSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import { DataError } from "./errors.ts";

/**
 * Contents of a YAML file.
 * @param wrong makes the error: files that ship with Entente and the user's own are mended differently.
 */
export function readYaml(file: string, wrong: (what: string) => Error = (what) => new DataError(file, what)): unknown {
  try {
    return parse(readText(file));
  } catch (error) {
    if (error instanceof YAMLParseError) throw wrong(error.message.split("\n")[0] ?? "is no YAML");
    throw error;
  }
}

/** Text of a shipped file. */
function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new DataError(file, "is missing or cannot be read");
  }
}
