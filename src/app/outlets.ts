import { existsSync, readFileSync } from "node:fs";
import {
  domainsAbove,
  type GenreHint,
  GOVERNMENT_HAS_SAY,
  hostOf,
  type Outlet,
  type OutletDirectory,
  OWNERSHIP,
  type OwnershipType,
  outletDirectory,
  type RecordedDocument,
} from "../core/index.ts";
import type { ListedHints } from "../publish/index.ts";
import { DataError } from "./errors.ts";
import { readCsv } from "./read-csv.ts";

const OWN_FILE = "Correct your list of outlets, or remove it.";

/** What a list says of an outlet. One that no government steers says nothing, but keeps the shipped list from speaking. */
interface Row {
  readonly rule: "own-list" | "shipped-list";
  readonly says: string | undefined;
}

interface OwnRow extends Row {
  readonly outlet: string;
  readonly host: string | undefined;
}

/**
 * Hints that a government has the say in a document's outlet, or in an agency that it credits. The user's own list goes before the shipped
 * one: a table with the columns `outlet`, `url`, `typology`, and `country` if wanted, as state-media-profiles has them. An outlet that is on
 * neither list is unknown, not independent.
 * @param shipped asked only when a document is, and only if the own list does not know the outlet.
 * @throws DataError if the file is no such table.
 */
export function listedOutlets(file: string, shipped: () => OutletDirectory = () => NONE): ListedHints {
  const own = existsSync(file) ? ownList(file) : undefined;
  const meant = (outlet: Outlet | undefined): Row | undefined => (outlet ? (own?.instead(outlet) ?? shippedRow(outlet)) : undefined);
  return ({ document, addresses, agencies }: RecordedDocument): readonly GenreHint[] => {
    const { outlet, url } = document;
    const mine = [own?.byName(outlet), ...[url, ...addresses].map((a) => own?.byAddress(a))].filter((row) => row !== undefined);
    const found = [
      ...(mine.length > 0 ? mine : [meant(shipped().outletOf({ outlet, url, addresses }))]),
      ...agencies.map((agency) => own?.byName(agency) ?? meant(shipped().byAgency(agency))),
    ];
    const said = new Map(found.flatMap((row) => (row?.says === undefined ? [] : [[row.says, row.rule] as const])));
    return [...said].map(([says, rule]) => ({ genre: "state-outlet", basis: "list", rule, says }));
  };
}

const NONE = outletDirectory([]);

/** What the shipped list says: nothing of an outlet whose type is unknown. */
function shippedRow({ name, country, ownership }: Outlet): Row {
  return { rule: "shipped-list", says: steered(ownership) ? `${name}, ${country}, ${OWNERSHIP[ownership].en}` : undefined };
}

const steered = (type: string | undefined): type is OwnershipType => GOVERNMENT_HAS_SAY.has(type as OwnershipType);

interface OwnList {
  byName(name: string | undefined): OwnRow | undefined;
  byAddress(address: string | undefined): OwnRow | undefined;
  /** The user's row about an outlet that the shipped list knows, maybe under another spelling. */
  instead(outlet: Outlet): OwnRow | undefined;
}

function ownList(file: string): OwnList {
  const rows = rowsOf(file);
  const names = new Map(rows.map((row) => [row.outlet.toLowerCase(), row]));
  const hosts = new Map(rows.flatMap((row) => (row.host === undefined ? [] : [[row.host, row] as const])));
  const byHost = (host: string | undefined): OwnRow | undefined =>
    host === undefined ? undefined : domainsAbove(host).flatMap((domain) => hosts.get(domain) ?? [])[0];
  return {
    byName: (name) => (name === undefined ? undefined : names.get(name.toLowerCase())),
    byAddress: (address) => byHost(hostOf(address)),
    instead: ({ name, also = [], domains = [] }) =>
      domains.map(byHost).find((row) => row) ??
      // A namesake with an address of its own is another outlet.
      [name, ...also].map((n) => names.get(n.toLowerCase())).find((row) => row && row.host === undefined),
  };
}

function rowsOf(file: string): readonly OwnRow[] {
  const table = readCsv(readFileSync(file, "utf8"));
  const [first] = table;
  const missing = ["outlet", "typology"].filter((column) => first !== undefined && !(column in first));
  if (first === undefined || missing.length > 0)
    throw new DataError(file, first === undefined ? "holds no rows" : `has no column "${missing.join('", "')}"`, OWN_FILE);
  const rows = table.flatMap(({ outlet = "", url, typology = "", country = "" }): OwnRow[] => {
    const [name, type] = [outlet.trim(), typology.trim()];
    if (name === "") return [];
    const says = steered(type) ? [name, country.trim(), OWNERSHIP[type].en].filter((part) => part !== "").join(", ") : undefined;
    return [{ rule: "own-list", outlet: name, host: hostOf(url), says }];
  });
  // Of rows that share a name or an address, one that says something stays.
  return [...rows.filter((row) => row.says === undefined), ...rows.filter((row) => row.says !== undefined)];
}
