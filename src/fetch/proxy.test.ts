import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { FAULT_TEXT } from "../../tests/support/faults.ts";
import { faultyServer } from "../../tests/support/faulty-server.ts";
import { selfSigned } from "../../tests/support/self-signed.ts";
import { createFetcher } from "./fetcher.ts";
import { makeFetcher } from "./testdata/make-fetcher.ts";

const PAGE = { purpose: "page" } as const;

/** A proxy that tunnels whatever it is asked for to this machine (CONNECT: RFC 9110, section 9.3.6). */
async function proxyServer(): Promise<{ url: string; tunnels: string[]; logins: (string | undefined)[] }> {
  const tunnels: string[] = [];
  const logins: (string | undefined)[] = [];
  const server = createServer((_request, response) => void response.writeHead(500).end());
  server.on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    logins.push(request.headers["proxy-authorization"]);
    if (request.url?.startsWith("forbidden.example")) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const target = connect(Number(request.url?.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const end of [socket, target]) end.on("error", () => void [socket, target].map((s) => s.destroy()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels, logins };
}

const open = { allowPrivate: false, resolver: async () => ["93.184.216.34"] };

test("every request goes through the proxy, by name", async () => {
  const server = await faultyServer({ "/a": FAULT_TEXT });
  const proxy = await proxyServer();
  const result = await makeFetcher({ ...open, proxy: proxy.url }).fetcher.get(server.url("/a", "hafen.example"), PAGE);
  expect(result).toMatchObject({ ok: true });
  expect(proxy.tunnels).toEqual(new Array(3).fill(`hafen.example:${server.port}`));
  expect(server.asked.at(-1)?.headers["host"]).toBe(`hafen.example:${server.port}`);
});

test("encryption goes through to the server, and its certificate counts", async () => {
  const own = selfSigned("hafen.example");
  const server = await faultyServer({ "/a": FAULT_TEXT }, own);
  const proxy = await proxyServer();
  const url = server.url("/a", "hafen.example");
  expect(await makeFetcher({ ...open, proxy: proxy.url, trusted: own.cert }).fetcher.get(url, PAGE)).toMatchObject({ ok: true });
  expect(await makeFetcher({ ...open, proxy: proxy.url }).fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "tls" });
});

test("private names and addresses are refused before the proxy hears of them", async () => {
  const proxy = await proxyServer();
  const inside = { allowPrivate: false, resolver: async () => ["192.168.1.5"], proxy: proxy.url };
  expect(await makeFetcher(inside).fetcher.get("http://intranet.example/", PAGE)).toMatchObject({ ok: false, kind: "resolves-private" });
  for (const url of ["http://127.0.0.1:8080/", "http://[::1]/", "http://localhost/"])
    expect(await makeFetcher(inside).fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "private-address" });
  expect(proxy.tunnels).toEqual([]);
});

test("where private addresses are allowed, only the proxy resolves names", async () => {
  const server = await faultyServer({ "/a": FAULT_TEXT });
  const proxy = await proxyServer();
  const resolver = async (): Promise<string[]> => {
    throw new Error("no resolver here");
  };
  const result = await makeFetcher({ resolver, allowPrivate: true, proxy: proxy.url }).fetcher.get(server.url("/a", "wiki.example"), PAGE);
  expect(result).toMatchObject({ ok: true });
});

test("a proxy that refuses, and one that is not there", async () => {
  const proxy = await proxyServer();
  expect(await makeFetcher({ ...open, proxy: proxy.url }).fetcher.get("http://forbidden.example/", PAGE)).toMatchObject({
    ok: false,
    kind: "proxy",
  });
  const gone = await makeFetcher({ ...open, proxy: "http://127.0.0.1:9" }).fetcher.get("http://hafen.example/", PAGE);
  expect(gone).toMatchObject({ ok: false, kind: "refused" });
});

test("a login is the proxy's alone, and in no message", async () => {
  const server = await faultyServer({ "/a": FAULT_TEXT });
  const proxy = await proxyServer();
  const secret = proxy.url.replace("//", "//anna:geheim@");
  expect(await makeFetcher({ ...open, proxy: secret }).fetcher.get(server.url("/a", "hafen.example"), PAGE)).toMatchObject({ ok: true });
  expect(proxy.logins[0]).toBe(`Basic ${Buffer.from("anna:geheim").toString("base64")}`);
  expect(JSON.stringify(server.asked)).not.toContain("geheim");
  const result = await makeFetcher({ ...open, proxy: secret }).fetcher.get("http://forbidden.example/", PAGE);
  expect(JSON.stringify(result)).not.toContain("geheim");
});

test.each(["", "proxy", "ftp://proxy.example/"])("the proxy %j is refused", (proxy) => {
  expect(() => createFetcher({ clock: () => new Date(0), userAgent: "Entente/0", proxy })).toThrow(/must be an address that begins with/u);
});

afterEach(() => vi.unstubAllEnvs());

test("the environment counts only for who says so", async () => {
  const server = await faultyServer({ "/a": FAULT_TEXT });
  const proxy = await proxyServer();
  for (const name of ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"]) vi.stubEnv(name, proxy.url);
  for (const name of ["no_proxy", "NO_PROXY"]) vi.stubEnv(name, "kueste.example");
  const url = server.url("/a", "hafen.example");
  expect(await makeFetcher().fetcher.get(url, PAGE)).toMatchObject({ ok: true });
  expect(proxy.tunnels).toEqual([]);
  expect(await makeFetcher({ proxy: "environment" }).fetcher.get(url, PAGE)).toMatchObject({ ok: true });
  expect(proxy.tunnels.length).toBe(3);
  // Excepted from the proxy: the connection is our own, and pinned like any other.
  expect(await makeFetcher({ proxy: "environment" }).fetcher.get(server.url("/a", "kueste.example"), PAGE)).toMatchObject({ ok: true });
  const hidden = await makeFetcher({ proxy: "environment", allowPrivate: false }).fetcher.get(server.url("/a", "kueste.example"), PAGE);
  expect(hidden).toMatchObject({ ok: false, kind: "resolves-private" });
  expect(proxy.tunnels.length).toBe(3);
});
