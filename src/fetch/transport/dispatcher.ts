import type { LookupFunction } from "node:net";
import { buildConnector, Client, type Dispatcher, EnvHttpProxyAgent, ProxyAgent } from "undici";
import { sameSpelling } from "../address/public-address.ts";
import { Failure, FetchSettingsError } from "../failure.ts";
import type { Limits } from "../limits.ts";

export interface Route {
  /** Address of a proxy; "environment" for HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
  readonly proxy?: string | undefined;
  /** Certificates of authorities to trust, PEM; instead of those that Node brings. */
  readonly trusted?: string | undefined;
}

/**
 * A connection for one request to one origin. It goes to the addresses that were checked, whatever the name resolves to meanwhile, and is
 * closed afterwards: hosts are asked seconds apart, and a connection that the other side has closed by then fails.
 */
export function openDispatcher(origin: string, addresses: readonly string[], limits: Limits, route: Route): Dispatcher {
  const connect = pinned(addresses, limits, route);
  const options = { maxHeaderSize: limits.headerBytes, headersTimeout: limits.headerTime, bodyTimeout: limits.idleTime };
  if (route.proxy === undefined) return new Client(origin, { ...options, connect });
  const tls = { rejectUnauthorized: true, timeout: limits.connectTime, ...(route.trusted !== undefined && { ca: route.trusted }) };
  // Through a proxy the names are resolved by the proxy; what NO_PROXY excepts is reached as without one.
  if (route.proxy === "environment") return new EnvHttpProxyAgent({ ...options, connect, requestTls: tls });
  return new ProxyAgent({ ...options, uri: route.proxy, requestTls: tls, proxyTls: { timeout: limits.connectTime } });
}

/** @throws FetchSettingsError The proxy's address cannot be used. */
export function checkProxy(proxy: string | undefined): void {
  if (proxy === undefined || proxy === "environment") return;
  if (!URL.canParse(proxy) || !/^(?:https?|socks5?):$/u.test(new URL(proxy).protocol))
    throw new FetchSettingsError(
      "The proxy must be an address that begins with http://, https:// or socks5://, or the word “environment”.",
    );
}

function pinned(addresses: readonly string[], limits: Limits, route: Route): buildConnector.connector {
  const known = new Set(addresses.map(sameSpelling));
  const connect = buildConnector({
    timeout: Math.min(limits.connectTime, limits.totalTime),
    lookup: lookupOf(addresses),
    autoSelectFamily: true,
    rejectUnauthorized: true,
    ...(route.trusted !== undefined && { ca: route.trusted }),
  });
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error !== null) return callback(error, null);
      // The look-up is not asked for literal addresses; whatever way the connection went, it ends where it may.
      const reached = sameSpelling(socket.remoteAddress ?? "");
      if (known.has(reached)) return callback(null, socket);
      socket.destroy();
      callback(new Failure("private-address", `The connection to ${options.hostname} went to ${reached}, which was not checked.`), null);
    });
}

/** Answers what was resolved and checked before. */
function lookupOf(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
  return (_hostname, options, callback) => {
    const [first] = all;
    if (options.all) callback(null, all);
    else callback(null, first?.address ?? "", first?.family ?? 4);
  };
}
