import { describe, expect, test } from "vitest";
import { FAULT_TEXT } from "../../tests/support/faults.ts";
import { type Answer, faultyServer } from "../../tests/support/faulty-server.ts";
import { createFetcher } from "./fetcher.ts";
import { userAgent } from "./settings.ts";
import { makeFetcher } from "./testdata/make-fetcher.ts";

const PAGE = { purpose: "page" } as const;
const FEED = { purpose: "feed" } as const;
const to =
  (location: string, status: number): Answer =>
  (_request, response) =>
    void response.writeHead(status, { location }).end();
const plain =
  (text: string): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "text/plain" }).end(text);

describe("one request to a host at a time, with a gap", () => {
  test("many pages", async () => {
    const server = await faultyServer({ "/a": FAULT_TEXT, "/b": FAULT_TEXT, "/c": FAULT_TEXT });
    const { fetcher, slept } = makeFetcher();
    const results = await Promise.all(["/a", "/b", "/c"].map((path) => fetcher.get(server.url(path), PAGE)));
    expect(results.map((r) => r.ok)).toEqual([true, true, true]);
    expect(server.busiest).toBe(1);
    // The two files of the site are asked for once, for all three.
    expect(server.paths()).toEqual(["/robots.txt", "/.well-known/tdmrep.json", "/a", "/b", "/c"]);
    expect(slept).toEqual([2_000, 2_000, 2_000, 2_000]);
  });

  test("really waits, if nobody brings another sleep", async () => {
    const server = await faultyServer({ "/a": FAULT_TEXT });
    const options = { clock: () => new Date(), userAgent: userAgent("0.0"), limits: { gap: 100 }, allowPrivate: true };
    const fetcher = createFetcher(options);
    await fetcher.get(server.url("/a"), PAGE);
    const gaps = server.asked.slice(1).map((a, i) => a.at - (server.asked[i]?.at ?? 0));
    // A timer may fire a millisecond early by the other clock.
    expect(Math.min(...gaps)).toBeGreaterThan(95);
  });

  test("Crawl-delay, if it is longer", async () => {
    const server = await faultyServer({ "/robots.txt": plain("User-agent: *\nCrawl-delay: 5"), "/a": FAULT_TEXT });
    const { fetcher, slept } = makeFetcher();
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
    expect(slept).toEqual([5_000, 5_000]);
  });

  test("a Crawl-delay beyond patience says when to come back", async () => {
    const server = await faultyServer({ "/robots.txt": plain("User-agent: *\nCrawl-delay: 600"), "/a": FAULT_TEXT });
    const { fetcher, advance } = makeFetcher();
    for (const asked of [1, 2]) {
      expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "back-off", retryAfter: 600 });
      expect(server.asked.length).toBe(asked);
      advance(600);
    }
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
  });
});

describe("robots.txt", () => {
  test("what it disallows is not requested, and said with the line", async () => {
    const robots = "User-agent: *\nAllow: /\n\nUser-agent: entente\nDisallow: /private/\n";
    const server = await faultyServer({ "/robots.txt": plain(robots), "/private/a": FAULT_TEXT, "/b": FAULT_TEXT });
    const { fetcher } = makeFetcher();
    const result = await fetcher.get(server.url("/private/a"), PAGE);
    expect(result).toMatchObject({
      ok: false,
      kind: "robots",
      chain: [],
      rights: {
        reserved: true,
        decision: "refused",
        by: [{ basis: "robots.txt", value: "Disallow: /private/", address: server.url("/robots.txt") }],
      },
    });
    expect(!result.ok && result.message).toContain("for Entente (line 5)");
    expect(await fetcher.get(server.url("/b"), PAGE)).toMatchObject({ ok: true });
    expect(server.paths()).not.toContain("/private/a");
  });

  test("no ground lifts it, except for a site of one's own", async () => {
    const server = await faultyServer({ "/robots.txt": plain("User-agent: *\nDisallow: /"), "/a": FAULT_TEXT });
    const url = server.url("/a", "hafen.example");
    const by = (grounds: Parameters<typeof makeFetcher>[0]) => makeFetcher(grounds).fetcher.get(url, PAGE);
    for (const ground of ["research", "press"] as const)
      expect(await by({ grounds: [{ ground }] })).toMatchObject({ ok: false, kind: "robots" });
    expect(await by({ grounds: [{ ground: "licence", host: "hafen.example" }] })).toMatchObject({ ok: false, kind: "robots" });
    expect(await by({ grounds: [{ ground: "own-site", host: "kueste.example" }] })).toMatchObject({ ok: false, kind: "robots" });
    expect(await by({ grounds: [{ ground: "own-site", host: "hafen.example" }] })).toMatchObject({ ok: true });
  });

  test("where a redirect leads counts too", async () => {
    const other = await faultyServer({ "/robots.txt": plain("User-agent: *\nDisallow: /"), "/b": FAULT_TEXT });
    const server = await faultyServer({ "/a": to(other.url("/b", "kueste.example"), 302) });
    expect(await makeFetcher().fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "robots", chain: [{ status: 302 }] });
    expect(other.paths()).toEqual(["/robots.txt"]);
  });

  test.each([401, 403, 404, 410])("with %i everything is allowed", async (status) => {
    const server = await faultyServer({ "/robots.txt": status, "/a": FAULT_TEXT });
    expect(await makeFetcher().fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
  });

  test.each([500, 502])("with %i nothing is, until it is known", async (status) => {
    let now: number | Answer = status;
    const server = await faultyServer({
      "/robots.txt": (...all) => (typeof now === "function" ? now(...all) : void all[1].writeHead(now).end()),
      "/a": FAULT_TEXT,
    });
    const { fetcher, advance } = makeFetcher();
    for (let i = 0; i < 3; i++)
      expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "robots", retryAfter: 600 });
    expect(server.paths()).toEqual(["/robots.txt"]);
    now = plain("");
    advance(600);
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
  });

  test("is asked for again after a day; while it cannot be had, the old one counts", async () => {
    const answers: Answer[] = [plain("User-agent: *\nDisallow: /x"), (_q, response) => void response.writeHead(500).end(), plain("")];
    const server = await faultyServer({ "/robots.txt": (...all) => answers.shift()?.(...all), "/x": FAULT_TEXT });
    const { fetcher, advance } = makeFetcher();
    for (const [wait, kind, asked] of [
      [0, "robots", 1],
      [86_399, "robots", 1],
      [1, "robots", 2],
      [599, "robots", 2],
    ] as const) {
      advance(wait);
      expect(await fetcher.get(server.url("/x"), PAGE)).toMatchObject({ ok: false, kind });
      expect(server.paths().filter((p) => p === "/robots.txt").length).toBe(asked);
    }
    advance(1);
    expect(await fetcher.get(server.url("/x"), PAGE)).toMatchObject({ ok: true });
  });

  test("is found behind redirects; more than five count as none", async () => {
    const server = await faultyServer({
      "/robots.txt": to("/r1", 301),
      "/r1": plain("User-agent: *\nDisallow: /a"),
      "/a": FAULT_TEXT,
    });
    const circle = await faultyServer({ "/robots.txt": to("/robots.txt", 302), "/a": FAULT_TEXT });
    const { fetcher } = makeFetcher();
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "robots" });
    expect(await fetcher.get(circle.url("/a"), PAGE)).toMatchObject({ ok: true });
  });

  test("more than 500 KiB is left unread, and a line cut in the middle does not count", async () => {
    const filler = `User-agent: *\n${"# a comment of some length, as there are\n".repeat(20_000)}`;
    const cut = filler.slice(0, 500 * 1024 - "Disallow: /".length);
    const server = await faultyServer({
      "/robots.txt": plain(`${cut.slice(0, cut.lastIndexOf("\n") + 1).padEnd(cut.length, "\n")}Disallow: /drafts`),
      "/a": FAULT_TEXT,
    });
    expect(await makeFetcher().fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
  });

  test("a host that cannot be reached is that, not one that forbids", async () => {
    const server = await faultyServer({ "/robots.txt": (_q, _r, socket) => void socket.destroy() });
    expect(await makeFetcher().fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "refused" });
  });

  test("can be asked for like any other address", async () => {
    const server = await faultyServer({ "/robots.txt": plain("User-agent: *\nDisallow: /") });
    expect(await makeFetcher().fetcher.get(server.url("/robots.txt"), { purpose: "robots" })).toMatchObject({
      ok: true,
      contentType: "text/plain",
    });
    expect(server.paths()).toEqual(["/robots.txt"]);
  });
});

describe("asking again", () => {
  test.each([
    ["etag", { etag: 'W/"1"' }],
    ["date", { lastModified: "Fri, 01 May 2026 10:00:00 GMT" }],
  ])("by %s: nothing has changed", async (_what, known) => {
    const server = await faultyServer();
    const { fetcher } = makeFetcher();
    const first = await fetcher.get(server.url("/faults/conditional"), FEED);
    expect(first).toMatchObject({
      ok: true,
      notModified: false,
      etag: 'W/"1"',
      lastModified: "Fri, 01 May 2026 10:00:00 GMT",
      freshFor: 600,
    });
    const second = await fetcher.get(server.url("/faults/conditional"), { ...FEED, ...known });
    expect(second).toMatchObject({ ok: true, notModified: true, status: 304, etag: 'W/"1"', freshFor: 600 });
    expect(second).not.toHaveProperty("body");
  });

  test("a validator that is no header value is left out", async () => {
    const server = await faultyServer();
    const result = await makeFetcher().fetcher.get(server.url("/faults/conditional"), { ...FEED, etag: "a\r\nx-evil: 1" });
    expect(result).toMatchObject({ ok: true, notModified: false });
    expect(server.asked.at(-1)?.headers).not.toHaveProperty("if-none-match");
  });

  test("304 to a question that was not conditional is a fault", async () => {
    const server = await faultyServer({ "/a": 304 });
    expect(await makeFetcher().fetcher.get(server.url("/a"), FEED)).toMatchObject({ ok: false, kind: "status", status: 304 });
  });
});

describe("moved and gone", () => {
  test("permanent redirects name the address to remember, up to the first that is not permanent", async () => {
    const server = await faultyServer({
      "/a": to("/b", 301),
      "/b": to("/c", 308),
      "/c": to("/d", 302),
      "/d": to("/e", 301),
      "/e": FAULT_TEXT,
    });
    const result = await makeFetcher().fetcher.get(server.url("/a"), FEED);
    expect(result).toMatchObject({ ok: true, movedTo: server.url("/c"), finalUrl: server.url("/e") });
    expect(result.chain.map((hop) => hop.status)).toEqual([301, 308, 302, 301, 200]);
  });

  test("a move that ends nowhere is told as well", async () => {
    const server = await faultyServer({ "/a": to("/b", 301), "/b": 410 });
    const result = await makeFetcher().fetcher.get(server.url("/a"), FEED);
    expect(result).toMatchObject({ ok: false, kind: "status", status: 410, movedTo: server.url("/b") });
    expect(!result.ok && result.headers?.length).toBeGreaterThan(0);
  });

  test.each([204, 206, 401, 402, 403, 404, 451, 500, 502])("%i is no text", async (status) => {
    const server = await faultyServer({ "/a": status });
    const result = await makeFetcher().fetcher.get(server.url("/a"), PAGE);
    expect(result).toMatchObject({ ok: false, kind: "status", status });
    expect(!result.ok && result.message).toMatch(new RegExp(`/a” .*\\(${status}\\)\\.$`, "u"));
  });
});

describe("a host that is busy is left alone", () => {
  test.each([
    ["busy-seconds", 429, 120],
    ["busy-date", 503, 300],
    ["busy-silent", 503, 30],
  ])("%s", async (fault, status, seconds) => {
    const server = await faultyServer({ "/a": FAULT_TEXT });
    const { fetcher, advance } = makeFetcher({ limits: { patience: 10_000 } });
    expect(await fetcher.get(server.url(`/faults/${fault}`), PAGE)).toMatchObject({
      ok: false,
      kind: "status",
      status,
      retryAfter: seconds,
    });
    const asked = server.asked.length;
    // Other pages of the host wait as well, and other hosts do not.
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "back-off", retryAfter: seconds });
    expect(server.asked.length).toBe(asked);
    expect(await fetcher.get(server.url("/a", "hafen.example"), PAGE)).toMatchObject({ ok: true });
    advance(seconds);
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: true });
  });

  test("asking for robots.txt already", async () => {
    const server = await faultyServer({ "/robots.txt": (_q, response) => void response.writeHead(503, { "retry-after": "60" }).end() });
    const { fetcher } = makeFetcher();
    expect(await fetcher.get(server.url("/a"), PAGE)).toMatchObject({ ok: false, kind: "robots", retryAfter: 60 });
    expect(server.asked.length).toBe(1);
  });
});
