import type { Outlet } from "./outlet.ts";

/** What is asked of a document to find its outlet. */
export interface OfOutlet {
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly addresses?: readonly string[];
}

/** Finds outlets. Whatever does not lead to exactly one outlet leads to none: nothing is guessed. */
export interface OutletDirectory {
  readonly outlets: readonly Outlet[];
  /** The outlet with the longest domain that the host is or lies below. */
  byHost(host: string): Outlet | undefined;
  /** By a name or other spelling, or by a domain in its place ("tagesschau.de"): as it is written, else in any case. */
  byName(name: string): Outlet | undefined;
  /** A news agency by its sign ("dpa") or name. Papers of that name are left aside. */
  byAgency(name: string): Outlet | undefined;
  /**
   * The outlet of a document. Its addresses decide; the name counts only where there are none, or where they lead to several outlets:
   * papers of one name are many, and most of them are not listed.
   */
  outletOf(document: OfOutlet): Outlet | undefined;
}

/** The host of a web address in lower case, without "www."; undefined if it is none. */
export function hostOf(address: string | undefined): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/:?#@]+)/iu.exec(address?.trim() ?? "")?.[1];
  return host
    ?.toLowerCase()
    .replace(/\.$/u, "")
    .replace(/^www\./u, "");
}

/** The host and the domains above it, longest first: an edition has a host of its own ("de.kanal.example"). */
export function domainsAbove(host: string): readonly string[] {
  // RFC 1035: a name has at most 253 characters.
  if (host.length > LONGEST_HOST) return [];
  const labels = host.toLowerCase().replace(/\.$/u, "").split(".");
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
}

/** Builds the directory; costs one pass over the outlets, every question a look-up. */
export function outletDirectory(outlets: readonly Outlet[]): OutletDirectory {
  const agencies = outlets.filter((o) => o.agency);
  const domains = index(outlets, (o) => o.domains ?? []);
  const signs = index(agencies, ({ sign }) => (sign === undefined ? [] : [sign]));
  const named = names(outlets);
  const namedAgencies = names(agencies);

  const byHost = (host: string): Outlet | undefined => {
    const domain = domainsAbove(host).find((d) => domains.has(d));
    return domain === undefined ? undefined : only(domains.get(domain));
  };
  const byName = (name: string): Outlet | undefined => named(name) ?? (HOST.test(name.trim()) ? byHost(name.trim()) : undefined);
  return {
    outlets,
    byHost,
    byName,
    byAgency: (name) => only(signs.get(name.trim())) ?? namedAgencies(name),
    outletOf: ({ outlet, url, addresses = [] }) => {
      const hosts = [...new Set([url, ...addresses].flatMap((a) => hostOf(a) ?? []))];
      if (hosts.length === 0) return outlet === undefined ? undefined : byName(outlet);
      const found = [...new Set(hosts.flatMap((host) => byHost(host) ?? []))];
      if (found.length < 2) return found[0];
      const meant = outlet === undefined ? undefined : byName(outlet);
      return found.find((o) => o === meant);
    },
  };
}

const LONGEST_HOST = 253;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;

/** Looks up names: an exact spelling goes before one in another case ("ntv" is not "NTV"). */
function names(outlets: readonly Outlet[]): (name: string) => Outlet | undefined {
  const all = ({ name, also = [] }: Outlet): readonly string[] => [name, ...also].map(tidy);
  const exact = index(outlets, all);
  const folded = index(outlets, (o) => all(o).map(fold));
  return (name) => {
    const written = tidy(name);
    return only(exact.has(written) ? exact.get(written) : folded.get(fold(written)));
  };
}

const tidy = (name: string): string => name.normalize("NFC").replace(/\s+/gu, " ").trim();
const fold = (name: string): string => name.toLowerCase();

function index(outlets: readonly Outlet[], keysOf: (outlet: Outlet) => readonly string[]): ReadonlyMap<string, ReadonlySet<Outlet>> {
  const map = new Map<string, Set<Outlet>>();
  for (const outlet of outlets)
    for (const key of keysOf(outlet)) {
      const set = map.get(key);
      if (set) set.add(outlet);
      else map.set(key, new Set([outlet]));
    }
  return map;
}

/** The one that is meant; undefined if there are several. */
function only(set: ReadonlySet<Outlet> | undefined): Outlet | undefined {
  return set?.size === 1 ? [...set][0] : undefined;
}
