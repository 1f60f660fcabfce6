import { canonicalAddress } from "./canonical-address.ts";
import type { Address } from "./ledger.ts";

/** What is known of where an article was found. */
export interface Whereabouts {
  /** The address that was asked for. */
  readonly asked: string;
  /** The address that answered, after redirects. */
  readonly final?: string;
  /** What the page calls its canonical address (`link rel=canonical`, RFC 6596). */
  readonly canonical?: string;
}

/** Names of hosts that show the same site in another dress. */
const DRESS = /^(?:www\d?|amp|m|mobile?|touch|wap|print)\./u;
/** Last part of a path that shows the same article in another dress. */
const VARIANT = /\/(?:amp|print|druck|drucken|druckversion|druckansicht|mobile?)(?:\.html?)?\/?$/iu;
/** A script that shows another article for every parameter. */
const SCRIPT = /\/(?:[^/]+\.(?:php\d?|aspx?|jsp|cgi|do|cfm|pl))?$/iu;

/** A page that stands for its folder. */
const INDEX = /\/(?:index|default)\.\w{2,5}$/iu;

/**
 * The addresses under which one article is known, the one that names it first. What the page says of itself is believed only as far as it
 * concerns its own site: else any page could write itself into the document of another, and reprints, which name the original as their
 * canonical address, would no longer be documents of their own. A canonical address that is the front page or a folder above the page is a
 * fault of the site, and would make all its articles one; so would a redirect to such a place.
 */
export function articleAddresses({ asked, final = asked, canonical }: Whereabouts): readonly Address[] {
  const led = !leadsAway(asked, final);
  const named = led && canonical !== undefined && isBelieved(canonical, final) ? [canonical] : [];
  const forms = [...named, ...(led ? [final] : []), asked].map(canonicalAddress).filter((form) => form !== undefined);
  return [...new Set(forms)].map((address) => ({ kind: "url", address }));
}

/**
 * True if a redirect leads from an article to a front page or to a folder above it, as sites do with articles that are not there, or not at the
 * moment: what answers is not the article.
 */
export function leadsAway(asked: string, final: string): boolean {
  const [to, from] = [canonicalAddress(final), canonicalAddress(asked)];
  return to !== undefined && from !== undefined && isAbove(new URL(to), new URL(from));
}

function isBelieved(canonical: string, final: string): boolean {
  const [named, found] = [canonicalAddress(canonical), canonicalAddress(final)];
  if (named === undefined || found === undefined) return false;
  const [to, from] = [new URL(named), new URL(found)];
  if (isAbove(to, from) || !isSameSite(to, from)) return false;
  return to.pathname !== from.pathname || to.search === from.search || !SCRIPT.test(to.pathname);
}

/** A front page, or on the same site a folder above; not the same page in another dress. */
function isAbove(to: URL, from: URL): boolean {
  const [upper, lower] = [to.pathname.replace(INDEX, "/"), from.pathname.replace(INDEX, "/")];
  if (upper === "/" && to.search === "") return lower !== "/" || from.search !== "";
  if (!isSameSite(to, from)) return false;
  const above = `${withoutSlash(upper)}/`;
  if (!lower.startsWith(above) || lower === above) return false;
  return withoutSlash(lower.replace(VARIANT, "")) !== withoutSlash(upper);
}

const isSameSite = (to: URL, from: URL): boolean => site(to.hostname) === site(cachedHost(from) ?? from.hostname);

/** The host whose page Google's AMP cache or viewer shows (amp.dev, "AMP Cache URL format": "-" for ".", "--" for "-"). */
function cachedHost({ hostname, pathname }: URL): string | undefined {
  const [, coded] = /^([^.]+)\.cdn\.ampproject\.org$/u.exec(hostname) ?? [];
  if (coded !== undefined) return coded.replaceAll("--", "\0").replaceAll("-", ".").replaceAll("\0", "-");
  return /^(?:www\.)?google\.[a-z.]{2,6}$/u.test(hostname) ? /^\/amp\/(?:s\/)?([^/]+)\//u.exec(pathname)?.[1]?.toLowerCase() : undefined;
}

const site = (hostname: string): string => hostname.replace(DRESS, "").replace(/\.$/u, "");
const withoutSlash = (path: string): string => path.replace(/\/$/u, "");
