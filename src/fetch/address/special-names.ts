/**
 * Ends of names that never stand for a host of the public web. A resolver of a private network may give them any address, and those of
 * clouds hand out keys to whoever asks (metadata.google.internal).
 */
export const PRIVATE_NAMES: readonly (readonly [suffix: string, source: string])[] = [
  ["localhost", "RFC 6761, section 6.3"],
  ["local", "RFC 6762, section 3"],
  ["home.arpa", "RFC 8375"],
  ["internal", "ICANN resolution 2024.07.29.06; metadata servers of clouds"],
  ["onion", "RFC 7686"],
  ["alt", "RFC 9476"],
  ["localdomain", "default of resolvers and routers"],
  ["lan", "default of routers"],
  ["intranet", "RFC 6762, appendix G"],
  ["private", "RFC 6762, appendix G"],
  ["home", "RFC 6762, appendix G; ICANN name collision"],
  ["corp", "RFC 6762, appendix G; ICANN name collision"],
];

/** Public by their range, and yet reached only from inside a cloud. */
export const METADATA_ADDRESSES: ReadonlySet<string> = new Set([
  // The virtual public address of Azure's platform.
  "168.63.129.16",
]);
