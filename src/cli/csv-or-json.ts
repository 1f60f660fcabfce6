import { UsageError } from "./exit.ts";

/** In which shape a table is wanted. @throws UsageError if two are asked for at once. */
export function csvOrJson({ csv, json }: { readonly csv?: boolean; readonly json?: boolean }): "text" | "csv" | "json" {
  if (csv === true && json === true) throw new UsageError("--csv and --json exclude each other.");
  return csv === true ? "csv" : json === true ? "json" : "text";
}
