/**
 * Whether a path (with its query) fits a pattern of robots.txt: from its beginning, "*" for anything, "$" at the end for the end (RFC 9309,
 * section 2.2.3; TDMRep 1.0 takes the same). Time grows with the length of both added, not multiplied: between stars the earliest place is
 * as good as any.
 */
export function fitsPattern(pattern: string, path: string): boolean {
  return fitsNormalised(normalisePath(pattern), normalisePath(path));
}

/** The same for a pattern and a path that {@link normalisePath} has been over: for many patterns it is done once each. */
export function fitsNormalised(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = parts.shift() ?? "";
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = anchored ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}

/**
 * One spelling for what is percent-encoded (RFC 9309, section 2.2.2): unreserved characters bare, everything outside ASCII encoded, digits
 * in upper case.
 */
export function normalisePath(path: string): string {
  return path
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(/[^\x21-\x7e]+/gu, encodeURIComponent)
    .replaceAll(/%([0-9a-f]{2})/giu, (_all, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/u.test(character) ? character : `%${hex.toUpperCase()}`;
    });
}
