import { createHash } from "node:crypto";

/**
 * Identity of documents and claims. Frozen: changing anything here would give known articles new ids.
 */

const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 13;

/** Id of a document: the first 65 bits of SHA-256 in Crockford's base32, lower case. */
export function documentId(addressOrText: string): string {
  const bits = BigInt(`0x${sha256(addressOrText).slice(0, 18)}`) >> 7n; // 72 bits, of which 65 are kept
  let id = "";
  for (let i = ID_LENGTH - 1; i >= 0; i--) id += CROCKFORD.charAt(Number((bits >> BigInt(i * 5)) & 31n));
  return id;
}

/** The web address that a document is shown with: the one that gave it its id, else the first one. */
export function namingAddress(id: string, addresses: readonly { readonly kind: string; readonly address: string }[]): string | undefined {
  const urls = addresses.filter((a) => a.kind === "url").map((a) => a.address);
  if (urls.length < 2) return urls[0];
  return urls.find((url) => documentId(url) === id) ?? urls[0];
}

/** Hash of a version: SHA-256 over the text, hexadecimal. */
export function contentHash(text: string): string {
  return sha256(text);
}

/**
 * Address of a file: its name, and a hash of where it lies. A ledger is copied and mailed; the folders of whoever
 * made it are nobody's business. `part` tells the articles of one file apart.
 */
export function fileAddress(absolutePath: string, part?: string): string {
  const name = absolutePath.split(/[\\/]/u).at(-1) ?? "";
  return `file:${name}~${documentId(part === undefined ? absolutePath : `${absolutePath}#${part}`)}`;
}

/** Permanent id of a claim. */
export function claimId(document: string, analysis: number, n: number): string {
  return `${document}.${analysis}.${n}`;
}

/** Number of the analysis in the ids of claims that people added: `<document>.0.<number of the decision>`, which is given once. */
export const ADDED = 0;

/** Parts of a claim's id, or undefined if it is none. */
export function parseClaimId(id: string): { readonly document: string; readonly analysis: number; readonly n: number } | undefined {
  const match = /^([0-9a-hjkmnp-tv-z]{13})\.(0|[1-9]\d{0,8})\.([1-9]\d{0,8})$/u.exec(id);
  if (!match) return undefined;
  return { document: match[1] ?? "", analysis: Number(match[2]), n: Number(match[3]) };
}

// UTF-8 has no lone surrogates; they become U+FFFD, the same way every time.
function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
