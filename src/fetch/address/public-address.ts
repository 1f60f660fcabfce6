import ipaddr from "ipaddr.js";
import { METADATA_ADDRESSES } from "./special-names.ts";

/** Global unicast: all that IANA gives out of IPv6 (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");
/** NAT64 with the well-known prefix (RFC 6052): the address behind it is what counts. 64:ff9b:1::/48 is for private use (RFC 8215). */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local, unique-local, shared (CGNAT), multicast,
 * reserved, of a transition mechanism that hides another one, or a metadata server of a cloud (IANA special-purpose registries, RFC 6890).
 * What cannot be read as an address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, "");
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed instanceof ipaddr.IPv4) return isPublicV4(parsed);
  if (!(parsed instanceof ipaddr.IPv6)) return false;
  if (parsed.match(NAT64)) return isPublicV4(new ipaddr.IPv4(parsed.toByteArray().slice(12)));
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === "unicast";
}

/** IPv6 addresses at which Amazon's and Google's clouds hand out keys. */
const KEY_SERVERS_V6 = ["fd00:ec2::/32", "fd20:ce::/32"].map((net) => ipaddr.IPv6.parseCIDR(net));

/**
 * Whether keys are handed out there to whoever asks: the metadata servers of clouds, and all link-local addresses, where they mostly lie
 * (RFC 3927). No intranet has articles there, so no option opens them.
 */
export function isKeyServer(host: string): boolean {
  const bare = host.replace(/^\[|\]$/gu, "");
  if (!ipaddr.isValid(bare)) return /^metadata(?:\.|$)/u.test(bare);
  const parsed = ipaddr.process(bare);
  if (parsed instanceof ipaddr.IPv6 && parsed.match(NAT64)) return isKeyServer(new ipaddr.IPv4(parsed.toByteArray().slice(12)).toString());
  if (parsed.range() === "linkLocal") return true;
  // The second is Alibaba's, in the range of carriers.
  if (parsed instanceof ipaddr.IPv4) return METADATA_ADDRESSES.has(parsed.toString()) || parsed.toString() === "100.100.100.200";
  return KEY_SERVERS_V6.some((net) => (parsed as ipaddr.IPv6).match(net));
}

function isPublicV4(address: ipaddr.IPv4): boolean {
  return address.range() === "unicast" && !METADATA_ADDRESSES.has(address.toString());
}

/** One spelling for each address, to compare two of them; IPv4 inside IPv6 (RFC 4291, section 2.5.5.2) is IPv4. */
export function sameSpelling(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}

/** Whether the host of a parsed address is an IP address. */
export function isLiteral(hostname: string): boolean {
  return hostname.startsWith("[") || ipaddr.IPv4.isValidFourPartDecimal(hostname);
}
