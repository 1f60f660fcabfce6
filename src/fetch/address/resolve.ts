import { lookup, resolve4 } from "node:dns/promises";
import { Failure } from "../failure.ts";
import type { AllowPrivate } from "./allow-private.ts";
import { HOW_TO_ALLOW } from "./check-address.ts";
import { isKeyServer, isLiteral, isPublicAddress } from "./public-address.ts";

/** Gives all addresses of a name. */
export type Resolver = (hostname: string) => Promise<readonly string[]>;

/** The resolver of the operating system: it knows the hosts file and the network's own servers. */
export const systemResolver: Resolver = async (hostname) => {
  try {
    return (await lookup(hostname, { all: true, verbatim: true })).map((a) => a.address);
  } catch (error) {
    if (codeOf(error) === "ENOTFOUND" && (await saysSo(hostname))) throw noSuchName(hostname);
    throw error;
  }
};

/**
 * Whether a name server itself says that there is no such name (NXDOMAIN, RFC 1035, section 4.1.1). The system's resolver says the same
 * when it reaches no server at all, as macOS and Windows do without a network.
 */
async function saysSo(hostname: string): Promise<boolean> {
  try {
    await resolve4(hostname);
    return false;
  } catch (error) {
    return codeOf(error) === "ENOTFOUND";
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** A failure for a name that does not exist, as somebody who knows says. */
export function noSuchName(hostname: string): Failure {
  return new Failure("no-such-name", `There is no host ${hostname}: the name does not exist. Check how it is written.`);
}

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
  const hidden = addresses.find((a) => isKeyServer(a) || (!isPublicAddress(a) && !allowPrivate.at(hostname, a)));
  if (hidden === undefined) return addresses;
  throw new Failure(
    // Networks that want a login first, and some filters, answer every name so: it says nothing of the host and passes.
    "resolves-private",
    `The name ${hostname} leads to ${hidden}, in a private network; it was not requested. Look whether this network wants a login first. ${HOW_TO_ALLOW}`,
  );
}
