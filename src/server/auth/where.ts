import { isIP } from "node:net";
import type { Context } from "hono";
import { isLoopback } from "../security.ts";

/** Where the server listens, and under which names it may be asked. */
export interface Where {
  /** Address it listens on. */
  readonly host: string;
  /** What a proxy before it offers it under: `https://entente.example`. */
  readonly publicUrl?: URL | undefined;
}

/** Whether others than this machine can reach it. */
export function reachesOut({ host, publicUrl }: Where): boolean {
  return !isLoopback(host) || publicUrl !== undefined;
}

/**
 * Whether a request came under a name of this server. A page elsewhere can point a name of its own at any address (DNS rebinding); its
 * Host header gives it away. Addresses are no names: nobody can point them elsewhere.
 */
export function isAskedAs(hostHeader: string, where: Where): boolean {
  const name = /^(\[[^\]]+\]|[^:]+)(?::\d+)?$/u.exec(hostHeader)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  if (isLoopback(name) || name === where.publicUrl?.hostname) return true;
  if (isLoopback(where.host)) return false;
  return name === where.host.toLowerCase() || isIP(name.replace(/^\[|\]$/gu, "")) !== 0;
}

/** The origins that pages of this server have for a request. */
export function ownOrigins(hostHeader: string, { publicUrl }: Where): readonly string[] {
  const here = `http://${hostHeader.toLowerCase()}`;
  return publicUrl === undefined ? [here] : [here, publicUrl.origin];
}

/** Address of who asks: that of the connection, or, from a proxy on this machine, the one the proxy names last. */
export function clientAddress(c: Context, { publicUrl }: Where): string {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  const peer = env?.incoming?.socket?.remoteAddress ?? "unknown";
  const local = /^(?:127\.|::1$|::ffff:127\.)/u.test(peer);
  const named = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return publicUrl !== undefined && local && isIP(named) !== 0 ? named : peer;
}
