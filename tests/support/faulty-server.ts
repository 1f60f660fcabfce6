import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { FAULTS } from "./faults.ts";
import type { SelfSigned } from "./self-signed.ts";

/** Answers one request, rightly or wrongly; `socket` is for what no server would let through. */
export type Answer = (request: IncomingMessage, response: ServerResponse, socket: Socket) => void;

/** A page, a status, or an answer of one's own. */
export type Route = string | number | Answer;

export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Milliseconds, monotonic. */
  readonly at: number;
}

export interface FaultyServer {
  readonly port: number;
  /** An address on this server, under a name that a test's resolver knows, or under 127.0.0.1. */
  url(path: string, hostname?: string): string;
  /** What was asked for, in order. */
  readonly asked: readonly Asked[];
  /** Paths that were asked for, in order. */
  paths(): string[];
  /** The most requests that were being answered at one time. */
  readonly busiest: number;
  /** Connections that are still open. */
  readonly open: number;
}

/**
 * A server on 127.0.0.1 that does what the routes say: a string is sent as a page, a number as a status. `/faults/NAME` gives the faults of
 * `faults.ts`. What is in neither is 404, so that there is no robots.txt unless a test wants one. It ends with the test.
 */
export async function faultyServer(routes: Readonly<Record<string, Route>> = {}, tls?: SelfSigned): Promise<FaultyServer> {
  const asked: Asked[] = [];
  const sockets = new Set<Socket>();
  let now = 0;
  let busiest = 0;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? "/";
    asked.push({ path, headers: request.headers, at: performance.now() });
    busiest = Math.max(busiest, ++now);
    response.on("close", () => {
      now -= 1;
    });
    response.on("error", () => undefined);
    const [bare = ""] = path.split("?");
    const route = routes[path] ?? routes[bare] ?? (bare.startsWith("/faults/") ? FAULTS[bare.slice("/faults/".length)] : undefined) ?? 404;
    if (typeof route === "function") route(request, response, request.socket);
    else if (typeof route === "number") response.writeHead(route, { "content-type": "text/plain" }).end(String(route));
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(route);
  };
  const server = tls ? createTlsServer({ key: tls.key, cert: tls.cert }, listener) : createServer(listener);
  server.on(tls ? "secureConnection" : "connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (path, hostname = "127.0.0.1") => `${tls ? "https" : "http"}://${hostname}:${port}${path}`,
    asked,
    paths: () => asked.map((a) => a.path),
    get busiest() {
      return busiest;
    },
    get open() {
      return sockets.size;
    },
  };
}
