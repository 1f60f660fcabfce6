/** Parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|pk_.*|mtm_.*|at_.*|wt_z?mc|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|igsh(?:id)?|mc_[ce]id|_ga|_gl|xtor|cmpid)$/iu;

/**
 * The one form of a web address by which a document is known: host in lower case, no fragment, no tracking
 * parameters, the other parameters sorted. Frozen: ids of documents are made from it.
 * @returns undefined if it is not an address of the web (http or https).
 */
export function canonicalAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // An empty query is no query: "…/artikel?" and "…/artikel" are one page.
  if (url.searchParams.size === 0) url.search = "";
  return url.href;
}
