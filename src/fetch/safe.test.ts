import { createHash } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { FAULT_TEXT } from "../../tests/support/faults.ts";
import { faultyServer } from "../../tests/support/faulty-server.ts";
import { selfSigned } from "../../tests/support/self-signed.ts";
import { makeFetcher } from "./testdata/make-fetcher.ts";
import type { FailureKind, FetchResult } from "./types.ts";

const PAGE = { purpose: "page" } as const;
const SMALL = { bodyBytes: 1024 * 1024 };
/** Only for servers that are expected to be too slow: whoever is busy may be too slow by accident. Milliseconds. */
const HASTY = { ...SMALL, totalTime: 1_500, headerTime: 700, idleTime: 700 };

const text = (result: FetchResult): string => {
  if (!result.ok || result.notModified) throw new Error(`no text: ${result.ok ? "not modified" : result.message}`);
  return new TextDecoder().decode(result.body);
};

test("what comes back of a page", async () => {
  const server = await faultyServer({
    "/a": (_request, response) => {
      response.setHeader("Set-Cookie", ["a=1", "b=2"]);
      response.writeHead(200, { "Content-Type": 'Text/HTML; charset="ISO-8859-1"', ETag: '"7"', "Cache-Control": "max-age=60", Age: "10" });
      response.end(FAULT_TEXT);
    },
  });
  const result = await makeFetcher().fetcher.get(server.url("/a#part"), PAGE);
  expect(result).toMatchObject({
    ok: true,
    notModified: false,
    url: server.url("/a#part"),
    finalUrl: server.url("/a"),
    chain: [{ url: server.url("/a"), status: 200 }],
    status: 200,
    contentType: "text/html",
    charset: "iso-8859-1",
    etag: '"7"',
    freshFor: 50,
    wireBytes: FAULT_TEXT.length,
    sha256: createHash("sha256").update(FAULT_TEXT).digest("hex"),
    rights: { reserved: false, by: [], decision: "free" },
    // Two files of the site were asked for before, two seconds apart.
    fetchedAt: "2026-05-01T10:00:04.000Z",
  });
  const cookies = result.ok && result.headers.filter(([name]) => name === "Set-Cookie");
  expect(cookies).toEqual([
    ["Set-Cookie", "a=1"],
    ["Set-Cookie", "b=2"],
  ]);
});

test("what is sent: who asks and what for, no cookie, no referer, no login", async () => {
  const server = await faultyServer({
    "/a": (_request, response) => void response.writeHead(302, { location: "/b", "set-cookie": "a=1" }).end(),
    "/b": FAULT_TEXT,
  });
  await makeFetcher().fetcher.get(server.url("/a"), PAGE);
  const last = server.asked.at(-1);
  expect(last?.path).toBe("/b");
  expect(last?.headers).toEqual({
    host: `127.0.0.1:${server.port}`,
    connection: "close",
    "user-agent": "Entente/0.0 (+https://entente.example/)",
    accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1",
    "accept-language": "de, *;q=0.5",
    "accept-encoding": "gzip, deflate, br",
  });
});

test.each(["gzip", "deflate", "deflate-raw", "brotli", "gzip-twice", "http-1.0", "conditional"])("%s is read", async (fault) => {
  const server = await faultyServer();
  expect(text(await makeFetcher({ limits: SMALL }).fetcher.get(server.url(`/faults/${fault}`), PAGE))).toBe(FAULT_TEXT);
});

test("what is wrong in a text is not this room's matter", async () => {
  const server = await faultyServer();
  const { fetcher } = makeFetcher();
  expect(text(await fetcher.get(server.url("/faults/broken-xml"), { purpose: "feed" }))).toContain("Hafen & Meer");
  expect(text(await fetcher.get(server.url("/faults/wrong-charset"), PAGE))).toContain("\ufffd");
  expect(text(await fetcher.get(server.url("/faults/gzip-empty"), PAGE))).toBe("");
  // The length that the header gives is the length there is (RFC 9112, section 6.3); what follows is another answer, to no question.
  expect(text(await fetcher.get(server.url("/faults/too-short-length"), PAGE))).toBe(FAULT_TEXT.slice(0, 10));
});

const FAILURES: readonly (readonly [fault: string, kind: FailureKind, says: RegExp])[] = [
  ["endless-body", "too-large", /larger than 1024 KiB/u],
  ["endless-gzip", "too-large", /larger than|200 times/u],
  ["gzip-bomb", "too-large", /larger than|200 times/u],
  ["gzip-bomb-twice", "too-large", /larger than|200 times/u],
  ["brotli-bomb", "too-large", /larger than|200 times/u],
  ["huge-length", "too-large", /says that it has 9999999999 bytes/u],
  ["truncated", "truncated", /before its answer was complete/u],
  ["chunked-without-end", "truncated", /before its answer was complete/u],
  ["chunked-left-open", "timeout", /in time/u],
  ["gzip-cut", "truncated", /compressed answer was complete/u],
  ["gzip-not", "decoding", /cannot be decompressed/u],
  ["gzip-thrice", "decoding", /compressed 3 times/u],
  ["unknown-coding", "decoding", /“zstd”/u],
  ["no-answer", "timeout", /in time/u],
  ["slow-header", "timeout", /in time|longer than/u],
  ["slow-body", "timeout", /in time|longer than 1.5 s/u],
  ["hang-up", "refused", /cannot be reached/u],
  ["header-bomb", "too-large", /header larger/u],
  ["long-header", "too-large", /header larger/u],
  ["not-http", "protocol", /not answer in HTTP/u],
  ["redirect-loop", "redirects", /in a circle/u],
  ["redirect-self", "redirects", /in a circle/u],
  ["redirect-endless", "redirects", /more than 5 times/u],
  ["redirect-metadata", "private-address", /169\.254\.169\.254/u],
  ["redirect-metadata-decimal", "private-address", /private network/u],
  ["redirect-ipv6", "private-address", /private network/u],
  ["redirect-file", "not-an-address", /begins with file:/u],
  ["redirect-nowhere", "status", /302/u],
  ["gone", "status", /gone for good.*\(410\)/u],
];

test.each(FAILURES)("%s ends as %s", async (fault, kind, says) => {
  const server = await faultyServer();
  const { fetcher } = makeFetcher({ limits: kind === "timeout" ? HASTY : SMALL });
  const result = await fetcher.get(server.url(`/faults/${fault}`), PAGE);
  expect(result).toMatchObject({ ok: false, kind, url: server.url(`/faults/${fault}`) });
  expect(!result.ok && result.message).toMatch(says);
  // Nothing stays behind: the connection ends with the answer.
  await expect.poll(() => server.open).toBe(0);
});

test("a redirect to this machine is refused, though the name that redirects is allowed", async () => {
  const inside = await faultyServer({ "/secret": FAULT_TEXT });
  const outside = await faultyServer({ "/a": (_q, response) => void response.writeHead(301, { location: inside.url("/secret") }).end() });
  const { fetcher } = makeFetcher({ allowPrivate: ["hafen.example"] });
  expect(await fetcher.get(outside.url("/a", "hafen.example"), PAGE)).toMatchObject({ ok: false, kind: "private-address", status: 301 });
  expect(inside.asked).toEqual([]);
});

test("a bomb costs no memory", async () => {
  const server = await faultyServer();
  const { fetcher } = makeFetcher({ limits: { bodyBytes: 20 * 1024 * 1024 } });
  const before = process.memoryUsage().rss;
  const result = await fetcher.get(server.url("/faults/gzip-bomb"), PAGE);
  expect(result).toMatchObject({ ok: false, kind: "too-large" });
  // 10 GB would come; the server's own 10 MB and what the runtime needs are in this figure too.
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
});

describe("names", () => {
  test("the connection goes to the address that was checked, under the name that was asked for", async () => {
    const server = await faultyServer({ "/a": FAULT_TEXT });
    const names: string[] = [];
    const resolver = async (name: string): Promise<string[]> => {
      names.push(name);
      return ["127.0.0.1"];
    };
    expect(text(await makeFetcher({ resolver }).fetcher.get(server.url("/a", "hafen.example"), PAGE))).toBe(FAULT_TEXT);
    expect(server.asked.at(-1)?.headers["host"]).toBe(`hafen.example:${server.port}`);
    // Once for each request: robots.txt, tdmrep.json and the page. No second look-up that could answer otherwise.
    expect(names).toEqual(["hafen.example", "hafen.example", "hafen.example"]);
  });

  test("a name that is public at first and private then (rebinding) is not requested", async () => {
    const server = await faultyServer({ "/a": FAULT_TEXT });
    // A documentation address counts as not public; this one is, and nothing answers there on the test's port in time.
    const answers = [["127.0.0.1"], ["192.0.2.1"], ["::1"], ["::ffff:7f00:1"], ["169.254.169.254"], ["93.184.216.34", "192.168.1.5"]];
    for (const addresses of answers) {
      const { fetcher } = makeFetcher({ allowPrivate: false, resolver: async () => addresses });
      expect(await fetcher.get(server.url("/a", "rebound.example"), PAGE)).toMatchObject({ ok: false, kind: "resolves-private" });
    }
    expect(server.asked).toEqual([]);
  });

  test("a network that wants a login first is not the fault of the site, nor final", async () => {
    const portal = async (): Promise<string[]> => ["10.0.0.1"];
    const lost = await makeFetcher({ allowPrivate: false, resolver: portal }).fetcher.get("https://hafen.example/a", PAGE);
    expect(lost).toMatchObject({ ok: false, kind: "resolves-private", chain: [] });
    expect(!lost.ok && lost.message).toMatch(/hafen\.example leads to .* wants a login/u);
    // What is written as private stays that, without a look-up.
    for (const url of ["http://10.0.0.1/a", "http://router.local/a", "http://localhost/a"])
      expect(await makeFetcher({ allowPrivate: false }).fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "private-address" });
  });

  test("a robots.txt that leads into a private network: the same", async () => {
    let portal = true;
    const server = await faultyServer({
      "/robots.txt": (_q, response) =>
        void (portal ? response.writeHead(302, { location: "http://10.0.0.1/login" }) : response.writeHead(404)).end(),
      "/a": FAULT_TEXT,
    });
    const { fetcher, advance } = makeFetcher();
    const url = server.url("/a", "hafen.example");
    expect(await fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "resolves-private" });
    portal = false;
    advance(60);
    expect(await fetcher.get(url, PAGE)).toMatchObject({ ok: true });
  });

  test("a name is checked again for every request", async () => {
    const server = await faultyServer({ "/a": (_q, response) => void response.writeHead(302, { location: "/b" }).end(), "/b": FAULT_TEXT });
    let turn = 0;
    const resolver = async (): Promise<string[]> => [++turn <= 3 ? "127.0.0.1" : "127.0.0.2"];
    // The fourth look-up gives another address of this machine, and nothing listens there.
    const { fetcher } = makeFetcher({ resolver, limits: { connectTime: 300, totalTime: 700 } });
    expect(await fetcher.get(server.url("/a", "hafen.example"), PAGE)).toMatchObject({ ok: false, chain: [{ status: 302 }] });
    expect(server.paths()).not.toContain("/b");
  });

  test("a name without an address", async () => {
    const resolver = async (): Promise<string[]> => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    const result = await makeFetcher({ resolver }).fetcher.get("https://nirgends.example/", PAGE);
    expect(result).toMatchObject({ ok: false, kind: "dns" });
    expect(!result.ok && result.message).toContain("nirgends.example");
  });

  test("a resolver that never answers", async () => {
    const resolver = (): Promise<string[]> => new Promise(() => undefined);
    const result = await makeFetcher({ resolver, limits: { totalTime: 100 } }).fetcher.get("https://stumm.example/", PAGE);
    expect(result).toMatchObject({ ok: false, kind: "timeout" });
  });
});

describe("encryption", () => {
  const options = (trusted?: string) => ({ limits: SMALL, ...(trusted !== undefined && { trusted }) });

  test("a certificate that vouches for itself is refused, and accepted from whoever trusts it", async () => {
    const own = selfSigned("hafen.example");
    const server = await faultyServer({ "/a": FAULT_TEXT }, own);
    const url = server.url("/a", "hafen.example");
    expect(await makeFetcher(options()).fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "tls" });
    expect(server.asked).toEqual([]);
    expect(text(await makeFetcher(options(own.cert)).fetcher.get(url, PAGE))).toBe(FAULT_TEXT);
  });

  test.each([
    ["for another name", "hafen.example", 30],
    ["that has run out", "kueste.example", -1],
  ])("a certificate %s is refused", async (_what, name, days) => {
    const own = selfSigned(name, days);
    const server = await faultyServer({ "/a": FAULT_TEXT }, own);
    const result = await makeFetcher(options(own.cert)).fetcher.get(server.url("/a", "kueste.example"), PAGE);
    expect(result).toMatchObject({ ok: false, kind: "tls" });
  });

  test("a server that never begins with the encryption", async () => {
    const { fetcher } = makeFetcher({ limits: { totalTime: 300 } });
    const mute = createServer((socket) => void socket.on("error", () => undefined)).listen(0, "127.0.0.1");
    await once(mute, "listening");
    const { port } = mute.address() as AddressInfo;
    expect(await fetcher.get(`https://hafen.example:${port}/`, PAGE)).toMatchObject({ ok: false, kind: "timeout" });
    mute.close();
  });

  test("a server without encryption", async () => {
    const server = await faultyServer();
    const url = server.url("/a", "hafen.example").replace("http:", "https:");
    expect(await makeFetcher(options()).fetcher.get(url, PAGE)).toMatchObject({ ok: false, kind: "tls" });
  });

  test("a step down to an address without encryption is followed and noted", async () => {
    const own = selfSigned("hafen.example");
    const plain = await faultyServer({ "/b": FAULT_TEXT });
    const target = plain.url("/b", "hafen.example");
    const server = await faultyServer({ "/a": (_q, response) => void response.writeHead(301, { location: target }).end() }, own);
    const result = await makeFetcher(options(own.cert)).fetcher.get(server.url("/a", "hafen.example"), PAGE);
    expect(result).toMatchObject({ ok: true, movedTo: target, chain: [{ status: 301 }, { url: target, status: 200, downgrade: true }] });
  });
});

test("what is called off ends at once, wherever it waits", async () => {
  const server = await faultyServer();
  const { fetcher } = makeFetcher();
  const early = await fetcher.get(server.url("/faults/no-answer"), { ...PAGE, signal: AbortSignal.abort() });
  expect(early).toMatchObject({ ok: false, kind: "aborted" });
  const stop = new AbortController();
  const late = fetcher.get(server.url("/faults/no-answer"), { ...PAGE, signal: stop.signal });
  const behind = fetcher.get(server.url("/faults/no-answer"), { ...PAGE, signal: stop.signal });
  await expect.poll(() => server.paths()).toContain("/faults/no-answer");
  stop.abort();
  expect([await late, await behind]).toMatchObject([
    { ok: false, kind: "aborted" },
    { ok: false, kind: "aborted" },
  ]);
});

test("pictures and films are not loaded", async () => {
  const server = await faultyServer({
    "/film": (_q, response) => void response.writeHead(200, { "content-type": "video/mp4" }).write(Buffer.alloc(1024)),
  });
  expect(await makeFetcher().fetcher.get(server.url("/film"), PAGE)).toMatchObject({ ok: false, kind: "media-type", status: 200 });
});
