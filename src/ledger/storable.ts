/**
 * Half a surrogate pair and the null character cannot be stored as text by every engine. Each becomes U+FFFD, one code
 * unit like itself, so offsets stay right.
 */
export function storable(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8").replaceAll("\0", "\ufffd");
}
