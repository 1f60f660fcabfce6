import type { MiddlewareHandler } from "hono";

/**
 * Nothing inline, nothing from elsewhere. Article text is hostile: should any of it ever get into markup, this is the
 * second wall.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The slider of months asks for the next page.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers that keep the page alone with itself. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("Content-Security-Policy", POLICY);
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cross-Origin-Opener-Policy", "same-origin");
  c.header("Cross-Origin-Resource-Policy", "same-origin");
};

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** True for names this machine calls itself by. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host === "::1" ? "[::1]" : host.toLowerCase());
}
