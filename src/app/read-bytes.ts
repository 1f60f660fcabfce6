import { readFileSync } from "node:fs";
import { DataError } from "./errors.ts";

/** Bytes of a shipped file. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new DataError(file, "is missing or cannot be read");
  }
}
