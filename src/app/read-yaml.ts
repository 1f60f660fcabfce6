import { parse, YAMLParseError } from "yaml";
import { DataError } from "./errors.ts";
import { readBytes } from "./read-bytes.ts";

/**
 * Contents of a YAML file.
 * @param wrong makes the error: files that ship with Entente and the user's own are mended differently.
 */
export function readYaml(file: string, wrong: (what: string) => Error = (what) => new DataError(file, what)): unknown {
  try {
    return parse(readBytes(file).toString("utf8"));
  } catch (error) {
    if (error instanceof YAMLParseError) throw wrong(error.message.split("\n")[0] ?? "is no YAML");
    throw error;
  }
}
