import { lookup } from "node:dns/promises";
import { Failure } from "../failure.ts";
import { type AllowPrivate, HOW_TO_ALLOW } from "./check-address.ts";
import { isKeyServer, isLiteral, isPublicAddress } from "./public-address.ts";

/** Gives all addresses of a name. */
export type Resolver = (hostname: string) => Promise<readonly string[]>;

/** The resolver of the operating system: it knows the hosts file and the network's own servers. */
export const systemResolver: Resolver = async (hostname) => (await lookup(hostname, { all: true, verbatim: true })).map((a) => a.address);

/** Somebody with this many addresses wants to be tried for long. */
const MOST = 16;

/**
 * The addresses at which a host may be requested. One private address among them spoils all: whoever gives public and private ones
 * together hopes that we try both.
 * @throws Failure `resolves-private`, `dns`
 */
export async function resolveHost(hostname: string, resolver: Resolver, allowPrivate: AllowPrivate): Promise<readonly string[]> {
  if (isLiteral(hostname)) return [hostname.replace(/^\[|\]$/gu, "")];
  const addresses = (await resolver(hostname)).slice(0, MOST);
  if (addresses.length === 0) throw new Failure("dns", `The name ${hostname} has no address. Check how it is written.`);
  const hidden = addresses.find((a) => isKeyServer(a) || (!allowPrivate(hostname) && !isPublicAddress(a)));
  if (hidden === undefined) return addresses;
  throw new Failure(
    // Networks that want a login first, and some filters, answer every name so: it says nothing of the host and passes.
    "resolves-private",
    `The name ${hostname} leads to ${hidden}, in a private network; it was not requested. Look whether this network wants a login first. ${HOW_TO_ALLOW}`,
  );
}
