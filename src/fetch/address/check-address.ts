import { Failure } from "../failure.ts";
import type { AllowPrivate } from "./allow-private.ts";
import { isWebPort } from "./ports.ts";
import { isKeyServer, isLiteral, isPublicAddress } from "./public-address.ts";
import { PRIVATE_NAMES } from "./special-names.ts";

/** RFC 9110 (section 4.1) wants 8,000 octets understood; what is longer is no address of an article. */
const LONGEST = 8_000;

/**
 * An address as it may be requested: http or https, a port of the web, no user name or password, no host of a private network. The parser
 * of the URL standard (WHATWG) has read every spelling of an IPv4 address by then: decimal, octal, hexadecimal, shortened, full-width.
 * The fragment and the dot at the end of a name are taken off. Names are not resolved here.
 * @throws Failure `not-an-address`, `private-address`
 */
export function checkAddress(address: string, allowPrivate: AllowPrivate, base?: string): URL {
  const shown = showAddress(address);
  if (address.length > LONGEST) throw refused(shown, `is longer than ${LONGEST} characters`);
  if (!URL.canParse(address, base)) throw refused(shown, "is not a web address; write it in full, with https:// at the beginning");
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(shown, `begins with ${url.protocol}; only http: and https: are fetched`);
  if (url.username !== "" || url.password !== "") throw refused(shown, "contains a user name or password; take it out");
  url.hash = "";
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.replace(/\.+$/u, "");
  if (url.port !== "" && !isWebPort(Number(url.port))) throw refused(shown, `names port ${url.port}, which is not one of web servers`);
  if (isKeyServer(url.hostname))
    throw new Failure(
      "private-address",
      `${shown} lies in the private network of a cloud, which hands out keys there; it is never requested.`,
    );
  if (!allowPrivate.mayBePrivate(url.hostname) && isPrivateHost(url.hostname))
    throw new Failure("private-address", `${shown} lies in a private network or on this machine and was not requested. ${HOW_TO_ALLOW}`);
  return url;
}

/** What to do about a private address that is meant. */
export const HOW_TO_ALLOW = "If it is meant, allow this host or its network.";

function isPrivateHost(hostname: string): boolean {
  if (isLiteral(hostname)) return !isPublicAddress(hostname);
  // No top-level domain is a host: a name without a dot is completed by a search list of the local network.
  return !hostname.includes(".") || PRIVATE_NAMES.some(([suffix]) => hostname.endsWith(`.${suffix}`));
}

function refused(shown: string, why: string): Failure {
  return new Failure("not-an-address", `${shown} ${why}.`);
}

/** An address for messages: not endless, on one line, without a password. */
export function showAddress(address: string): string {
  const line = address.replaceAll(/[\s\p{Cc}]+/gu, " ").replace(/\/\/[^/?#]*@/u, "//");
  return `“${line.length > 200 ? `${line.slice(0, 200)}…` : line}”`;
}
