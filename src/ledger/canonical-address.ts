import { isTracking, wasTracking } from "./tracking-parameters.ts";

/**
 * The one form of a web address by which a document is known: host in lower case, no fragment, no tracking
 * parameters, the other parameters sorted (WHATWG URL). Ids of documents are made from it: a change of it needs an
 * earlier form in {@link addressForms}.
 * @returns undefined if it is not an address of the web (http or https).
 */
export function canonicalAddress(address: string): string | undefined {
  return canonical(address, isTracking);
}

/**
 * The canonical form first, then the forms that earlier versions made of the same address: under one of them an older
 * ledger may know it. Empty if it is not an address of the web.
 */
export function addressForms(address: string): readonly string[] {
  return [...new Set([canonical(address, isTracking), canonical(address, wasTracking)])].filter((form) => form !== undefined);
}

function canonical(address: string, dropped: (parameter: string) => boolean): string | undefined {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (dropped(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  // An empty query is no query: "…/artikel?" and "…/artikel" are one page.
  if (url.searchParams.size === 0) url.search = "";
  return url.href;
}
