/** Stands for whatever this server is called; cannot be a real host (RFC 6761). */
const OWN = "http://own.invalid";

/**
 * Where to go after logging in: a page of this server, else the front page. Read as a browser reads it, since that is what decides where
 * `/\evil.example` or `/<tab>/evil.example` leads.
 */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || wanted.length > 2048 || !wanted.startsWith("/") || !URL.canParse(wanted, OWN)) return "/";
  const { origin, pathname, search } = new URL(wanted, OWN);
  // "/.//evil.example" is a path of ours that would be another host once it stands in a header of its own.
  if (origin !== OWN || pathname.startsWith("//") || /^\/log(?:in|out)(?:$|\/)/u.test(pathname)) return "/";
  return `${pathname}${search}`;
}
