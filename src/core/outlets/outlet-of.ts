import { hostOf, type OfOutlet, type OutletDirectory } from "./directory.ts";
import { type Outlet, type OutletSanction, sanctionsOn } from "./outlet.ts";

/** Which source of news a document comes from, as far as that is known. */
export interface OutletOf {
  /** Lasts: see {@link outletId}. Absent of a document that names neither an outlet nor an address. */
  readonly id?: string;
  /** What the directory knows of it. */
  readonly listed?: Outlet;
  /** Measures of the European Union that are in force against it. */
  readonly sanctions: readonly OutletSanction[];
}

/** Finds the outlet of a document. */
export type OutletFinder = (document: OfOutlet) => OutletOf;

/** Whose measures put a mark on an outlet's claims and shorten its quotations; docs/quoting.md says why. */
const UNION = "EU";

/** Measures of the Union against an outlet on a day (ISO 8601), oldest first. */
export function unionSanctions(outlet: Pick<Outlet, "sanctions">, day: string): readonly OutletSanction[] {
  return sanctionsOn(outlet, day).filter(({ jurisdiction }) => jurisdiction === UNION);
}

/**
 * Finds outlets by a directory.
 * @param today the day (ISO 8601) whose measures count; asked anew for every document
 */
export function outletFinder(directory: OutletDirectory, today: () => string): OutletFinder {
  return (document) => {
    const listed = directory.outletOf(document);
    if (listed) return { id: outletId(listed), listed, sanctions: unionSanctions(listed, today()) };
    const id = unlistedId(document);
    return { ...(id !== undefined && { id }), sanctions: [] };
  };
}

/** Id of a listed outlet: its first domain, else its country and name ("deu-musterblatt"). */
export function outletId({ domains: [domain] = [], country, name }: Pick<Outlet, "domains" | "country" | "name">): string {
  return domain ?? `${country.toLowerCase()}-${slug(name)}`;
}

/** Id of an outlet that is not listed: `~` and its name as articles show it, else the host of the address. */
export function unlistedId({ outlet, url, addresses = [] }: OfOutlet): string | undefined {
  if (outlet !== undefined) return `${UNLISTED}${outlet}`;
  for (const address of [url, ...addresses]) {
    const host = hostOf(address);
    if (host !== undefined) return host;
  }
  return undefined;
}

/** Begins the id of an outlet that is known by its name only. */
export const UNLISTED = "~";

/** Letters and digits of any script, in lower case, with hyphens between. */
function slug(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
