import { existsSync, readFileSync } from "node:fs";
import type { GenreHint, RecordedDocument } from "../core/index.ts";
import type { ListedHints } from "../publish/index.ts";
import { DataError } from "./errors.ts";
import { readCsv } from "./read-csv.ts";

/**
 * Types of the State Media Monitor under which a government has the say in the newsroom: state-controlled, captured public and captured
 * private media. Outlets that a state pays or manages but that edit themselves (ISFM, ISF, ISM, IP) are none.
 */
const CONTROLLED: Readonly<Record<string, string>> = { SC: "state-controlled", CaPu: "captured public", CaPr: "captured private" };

const OWN_FILE = "Correct your list of outlets, or remove it.";

interface Row {
  readonly outlet: string;
  readonly host: string | undefined;
  readonly says: string;
}

/**
 * Hints from the user's own list of outlets: a table with the columns `outlet`, `url`, `typology`, and `country` if wanted, as
 * state-media-profiles has them. Entente ships none: who owns and steers an outlet changes, and lists differ. An outlet that is not on
 * the list is unknown, not independent.
 * @throws DataError if the file is no such table.
 */
export function listedOutlets(file: string): ListedHints {
  if (!existsSync(file)) return () => [];
  const rows = rowsOf(file);
  const byName = new Map(rows.map((r) => [r.outlet.toLowerCase(), r]));
  const byHost = new Map(rows.flatMap((r) => (r.host === undefined ? [] : [[r.host, r] as const])));
  return ({ document: { outlet, url }, addresses, agencies }: RecordedDocument): readonly GenreHint[] => {
    const hosts = [url, ...addresses].flatMap((a) => hostOf(a) ?? []);
    const found = [
      outlet === undefined ? undefined : byName.get(outlet.toLowerCase()),
      ...hosts.map((host) => parents(host).flatMap((h) => byHost.get(h) ?? [])[0]),
      ...agencies.map((agency) => byName.get(agency.toLowerCase())),
    ];
    return [...new Set(found)].flatMap((row) =>
      row ? [{ genre: "state-outlet" as const, basis: "list" as const, rule: "own-list", says: row.says }] : [],
    );
  };
}

function rowsOf(file: string): readonly Row[] {
  const table = readCsv(readFileSync(file, "utf8"));
  const [first] = table;
  const missing = ["outlet", "typology"].filter((column) => first !== undefined && !(column in first));
  if (first === undefined || missing.length > 0)
    throw new DataError(file, first === undefined ? "holds no rows" : `has no column "${missing.join('", "')}"`, OWN_FILE);
  return table.flatMap(({ outlet = "", url, typology = "", country = "" }) => {
    const type = CONTROLLED[typology.trim()];
    if (type === undefined || outlet.trim() === "") return [];
    return [
      { outlet: outlet.trim(), host: hostOf(url), says: [outlet.trim(), country.trim(), type].filter((part) => part !== "").join(", ") },
    ];
  });
}

/** Host of a web address without "www."; undefined if it is none. */
function hostOf(address: string | undefined): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(address?.trim() ?? "")?.[1];
  return host?.toLowerCase().replace(/^www\./u, "");
}

/** The host and the domains above it: an edition has a host of its own ("de.kanal.example"). */
function parents(host: string): readonly string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
}
