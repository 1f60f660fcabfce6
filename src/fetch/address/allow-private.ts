import ipaddr from "ipaddr.js";
import { FetchSettingsError } from "../failure.ts";

/** Which hosts of private networks may be requested: for intranets and tests. Where clouds hand out keys is never asked about here. */
export interface AllowPrivate {
  /** Whether a host may be private as it is written: a name may lead into an allowed network, which {@link at} tells. */
  mayBePrivate(hostname: string): boolean;
  /** Whether a host may be requested at this address of a private network. */
  at(hostname: string, address: string): boolean;
  /** Whether a host was named itself, or all are allowed: then it may be left to a proxy where it leads. */
  isNamed(hostname: string): boolean;
}

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** What is meant by "private networks" in general: this machine, RFC 1918, RFC 4193. Others have to be named. */
const INTRANET: ReadonlySet<string> = new Set(["loopback", "private", "uniqueLocal"]);

/**
 * Reads what is allowed: nothing, all private networks, or hosts and networks by name ("wiki.example", "10.1.2.3", "192.168.1.0/24",
 * "fd12:3456::/32"). A host that is named may be in any private network, one that is not only in those that are.
 * @throws FetchSettingsError if an entry is neither
 */
export function allowPrivate(allowed: boolean | readonly string[]): AllowPrivate {
  if (allowed === false) return { mayBePrivate: () => false, at: () => false, isNamed: () => false };
  const all = allowed === true;
  const hosts = new Set<string>();
  const networks: Network[] = [];
  for (const entry of all ? [] : allowed) {
    const network = networkOf(entry.trim());
    if (network) networks.push(network);
    else hosts.add(hostOf(entry.trim()));
  }
  const isNamed = (hostname: string): boolean => all || hosts.has(hostname);
  const at = (hostname: string, address: string): boolean => {
    const parsed = parse(address);
    if (!parsed) return false;
    return (isNamed(hostname) && INTRANET.has(parsed.range())) || networks.some((network) => isIn(parsed, network));
  };
  return {
    mayBePrivate: (hostname) => (parse(hostname) ? at(hostname, hostname) : isNamed(hostname) || networks.length > 0),
    at,
    isNamed: (hostname) => isNamed(hostname) || at(hostname, hostname),
  };
}

/** Undefined if it is no address but a name. IPv4 hidden inside IPv6 stays what it is: nobody who means an intranet writes it so. */
function parse(host: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = host.replace(/^\[|\]$/gu, "");
  return ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare) ? ipaddr.parse(bare) : undefined;
}

function isIn(address: ipaddr.IPv4 | ipaddr.IPv6, network: Network): boolean {
  return address.kind() === network[0].kind() && address.match(network);
}

function networkOf(entry: string): Network | undefined {
  const [address = "", bits] = entry.split("/");
  const parsed = parse(address);
  if (!parsed) return undefined;
  if (bits === undefined) return [parsed, parsed.kind() === "ipv4" ? 32 : 128];
  if (!ipaddr.isValidCIDR(entry)) throw unclear(entry);
  return ipaddr.parseCIDR(entry);
}

function hostOf(entry: string): string {
  const address = `http://${entry}/`;
  if (!/^[^\s/?#@:[\]\\]+$/u.test(entry) || !URL.canParse(address)) throw unclear(entry);
  return new URL(address).hostname.replace(/\.+$/u, "");
}

function unclear(entry: string): FetchSettingsError {
  return new FetchSettingsError(
    `"${entry}" is neither a host nor a network. Private ones are named as in wiki.example, 192.168.1.5 or 192.168.1.0/24, with commas between.`,
  );
}
