import type { Opened } from "../app/index.ts";
import { NotThere } from "./exit.ts";

/**
 * What was opened.
 * @throws NotThere if it was deleted or never was.
 */
export function found<T>(what: "claim" | "document", id: string, opened: Opened<T>): T {
  if (opened.state === "found") return opened.value;
  if (opened.state === "unknown")
    throw new NotThere("unknown", `There is no ${what} ${id} in this ledger. Ids are shown by "entente claims" and "entente brief".`);
  const { id: document, deletedAt, reason } = opened.tombstone;
  const with_ = what === "claim" ? ` with its document ${document}` : "";
  throw new NotThere("deleted", `The ${what} ${id} was deleted${with_} on ${deletedAt.slice(0, 10)} (${reason}).`);
}
