import { expect, test } from "vitest";
import { type Answer, faultyServer, type Route } from "../../../tests/support/faulty-server.ts";
import { kit, page, pages, rss } from "./testdata/kit.ts";

const HOST = "hafen.example";
const HALF_AN_HOUR = 1800;

/** A server whose feed can be exchanged; routes are looked up when they are asked for. */
async function site(routes: Record<string, Route>): Promise<{ base: string; paths: () => string[]; routes: Record<string, Route> }> {
  const server = await faultyServer(routes);
  return { base: server.url("", HOST), paths: server.paths, routes };
}

const xml =
  (body: () => string, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "application/rss+xml", ...headers }).end(body());
  };
const numbers = (from: number, to: number): { n: number }[] => Array.from({ length: to - from + 1 }, (_, i) => ({ n: from + i }));

test("sixty items with one timestamp, thirty of them added later, are all there once", async () => {
  const { base, routes } = await site(pages(1, 60));
  let shown = numbers(1, 30);
  routes["/feed"] = xml(() => rss(shown, base));
  const { add, once, ledger, advance } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles).toMatchObject({ new: 30, failed: 0 });
  shown = numbers(1, 60);
  advance(HALF_AN_HOUR);
  expect((await once()).articles).toMatchObject({ new: 30, failed: 0, duplicates: 0 });
  advance(HALF_AN_HOUR);
  expect((await once()).articles.new).toBe(0);
  expect(await ledger.status()).toMatchObject({ documents: 60, versions: 60, originals: { kept: 60 }, sources: { waiting: 0 } });
});

test("an unchanged feed is asked with its ETag and costs nothing", async () => {
  const { base, routes } = await site(pages(1, 2));
  const asked: (string | undefined)[] = [];
  routes["/feed"] = (request, response) => {
    const tag = request.headers["if-none-match"];
    asked.push(tag);
    if (tag === '"7"') response.writeHead(304, { etag: '"7"' }).end();
    else response.writeHead(200, { etag: '"7"', "content-type": "application/rss+xml" }).end(rss(numbers(1, 2), base));
  };
  const { add, once, ledger, advance } = await kit();
  await add(`${base}/feed`);
  await once();
  advance(HALF_AN_HOUR);
  const { visits, articles } = await once();
  expect(asked).toEqual([undefined, '"7"']);
  expect(visits).toEqual({ read: 0, unchanged: 1, failed: 0, gone: 0 });
  expect(articles).toMatchObject({ new: 0, unchanged: 0 });
  expect((await ledger.sources.list())[0]?.state).toMatchObject({ etag: '"7"', failures: 0 });
});

test("a feed that breaks off is read as far as it goes, and read again whole", async () => {
  const { base, routes } = await site(pages(1, 3));
  const whole = rss(numbers(1, 3), base);
  let body = whole.slice(0, whole.indexOf("Meldung 3"));
  routes["/feed"] = xml(() => body, { etag: '"1"' });
  const { add, once, advance } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles.new).toBe(2);
  body = whole;
  advance(HALF_AN_HOUR);
  expect((await once()).articles.new).toBe(1);
});

test("a host that asks for patience gets it, and then its article is read", async () => {
  const { base, routes, paths } = await site(pages(1, 2));
  let busy = true;
  routes["/feed"] = xml(() => rss(numbers(1, 2), base));
  routes["/artikel/1"] = (_request, response) => {
    if (busy) response.writeHead(429, { "retry-after": "600" }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(page(1));
  };
  const { add, once, advance, outcomes } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles).toMatchObject({ new: 0, failures: { "status 429": 1 }, later: 1 });
  expect(paths()).not.toContain("/artikel/2");
  busy = false;
  advance(601);
  expect((await once()).articles).toMatchObject({ new: 2, failed: 0 });
  expect(outcomes().map((o) => o.became)).toEqual(["later", "new", "new"]);
});

test("what is not there is tried five times, what is gone once", async () => {
  const { base, routes, paths } = await site({ "/artikel/1": 404, "/artikel/2": 410 });
  routes["/feed"] = xml(() => rss(numbers(1, 2), base));
  const { add, once, advance, ledger } = await kit();
  await add(`${base}/feed`);
  await once();
  for (let i = 0; i < 8; i++) {
    advance(13 * 3600);
    await once();
  }
  expect(paths().filter((p) => p === "/artikel/1")).toHaveLength(5);
  expect(paths().filter((p) => p === "/artikel/2")).toHaveLength(1);
  expect((await ledger.sources.list())[0]?.items).toEqual({ waiting: 0, done: 0, failed: 1, gone: 1 });
});

test("robots.txt and reserved rights are kept to, and said; a ground opens what is reserved only", async () => {
  const reserved: Answer = (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", "tdm-reservation": "1" }).end(page(2));
  };
  const routes = { ...pages(1, 1), "/artikel/2": reserved, "/robots.txt": "User-agent: *\nDisallow: /artikel/1\n" };
  const { base, routes: open } = await site(routes);
  open["/feed"] = xml(() => rss(numbers(1, 2), base));
  const without = await kit();
  await without.add(`${base}/feed`);
  expect((await without.once()).articles).toMatchObject({ new: 0, failures: { robots: 1, reserved: 1 }, later: 0 });
  const research = await kit({ grounds: [{ ground: "research" }] });
  await research.add(`${base}/feed`);
  expect((await research.once()).articles).toMatchObject({ new: 1, failures: { robots: 1 } });
  const grounds: (string | undefined)[] = [];
  for await (const line of research.ledger.log.lines()) if (line.document !== undefined) grounds.push(line.ground);
  expect(grounds).toEqual(["research"]);
});

test("a redirect to a private address is refused", async () => {
  const { base, routes } = await site({
    "/artikel/1": (_request, response) => void response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  });
  routes["/feed"] = xml(() => rss(numbers(1, 1), base));
  const { add, once } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles.failures).toEqual({ "private-address": 1 });
});

test("a network that is down is nobody's failure; when it is back, all is read", async () => {
  const { base, routes } = await site(pages(1, 2));
  const other = base.replace(HOST, "kueste.example");
  routes["/feed"] = xml(() => rss(numbers(1, 2), base));
  routes["/other"] = xml(() => rss([], other));
  let up = false;
  const resolver = async (): Promise<string[]> => {
    if (!up) throw Object.assign(new Error("getaddrinfo EAI_AGAIN"), { code: "EAI_AGAIN" });
    return ["127.0.0.1"];
  };
  const { add, once, advance, ledger, events } = await kit({ resolver });
  await add(`${base}/feed`);
  await add(`${other}/other`);
  expect(await once()).toMatchObject({ offline: true, visits: { failed: 0 } });
  expect(events.filter((e) => e.is === "offline")).toHaveLength(1);
  expect((await ledger.sources.list()).map((s) => s.state)).toEqual([{ failures: 0 }, { failures: 0 }]);
  up = true;
  advance(61);
  expect(await once()).toMatchObject({ offline: false, visits: { read: 2 }, articles: { new: 2 } });
});

test("one host that is down while another answers is failing", async () => {
  const { base, routes } = await site(pages(1, 1));
  routes["/feed"] = xml(() => rss(numbers(1, 1), base));
  const { add, once, ledger } = await kit({
    resolver: async (name) => {
      if (name === HOST) return ["127.0.0.1"];
      throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
    },
  });
  await add(`${base}/feed`);
  await add("http://nirgends.example/feed");
  expect(await once()).toMatchObject({ offline: false, visits: { read: 1, failed: 1 } });
  const state = (await ledger.sources.list())[1]?.state;
  expect(state).toMatchObject({ failures: 1, failingSince: expect.any(String) });
  expect(state?.lastError).toContain("nirgends.example has no address");
});

test("a feed that moved for good is visited where it is now, and keeps its items", async () => {
  const { base, routes, paths } = await site(pages(1, 1));
  routes["/old"] = (_request, response) => void response.writeHead(301, { location: "/new" }).end();
  routes["/new"] = xml(() => rss(numbers(1, 1), base));
  const { add, once, advance, ledger } = await kit();
  const id = await add(`${base}/old`);
  await once();
  advance(HALF_AN_HOUR);
  expect((await once()).articles).toMatchObject({ new: 0, duplicates: 0 });
  expect((await ledger.sources.list())[0]).toMatchObject({ id, address: `${base}/new`, items: { done: 1 } });
  expect(paths().filter((p) => p === "/old")).toHaveLength(1);
});

test("a source that is gone is not visited again", async () => {
  const { base, paths } = await site({ "/feed": 410 });
  const { add, once, advance, ledger } = await kit();
  await add(`${base}/feed`);
  expect((await once()).visits.gone).toBe(1);
  advance(30 * 86_400);
  await once();
  expect(paths().filter((p) => p === "/feed")).toHaveLength(1);
  expect((await ledger.status()).sources).toMatchObject({ gone: 1, failing: 0 });
});

test("when a feed shows only news, its older pages are read up to what is known", async () => {
  const { base, routes } = await site(pages(1, 40));
  let newest = 10;
  const part = (to: number): { n: number }[] => numbers(Math.max(1, to - 9), to).reverse();
  const next = (to: number): string => (to > 10 ? `<atom:link rel="next" href="${base}/feed?to=${to - 10}"/>` : "");
  routes["/feed"] = (request, response) => {
    const to = Number(request.url?.split("to=")[1] ?? newest);
    response.writeHead(200, { "content-type": "application/rss+xml" }).end(rss(part(to), base, next(to)));
  };
  const { add, once, advance } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles.new).toBe(10);
  newest = 40;
  advance(HALF_AN_HOUR);
  expect((await once()).articles.new).toBe(30);
});

test("AMP and canonical address are one document, also from two feeds", async () => {
  const { base, routes, paths } = await site({});
  const canonical = `<link rel="canonical" href="${base}/artikel/1">`;
  routes["/artikel/1"] = page(1, canonical);
  routes["/artikel/1/amp"] = page(1, canonical);
  routes["/a"] = xml(() => rss([{ n: 1, link: `${base}/artikel/1/amp`, guid: "a" }], base));
  routes["/b"] = xml(() => rss([{ n: 1, link: `${base}/artikel/1?utm_source=feed`, guid: "b" }], base));
  const { add, once, ledger } = await kit();
  await add(`${base}/a`);
  await add(`${base}/b`);
  expect((await once()).articles).toMatchObject({ new: 1, duplicates: 1 });
  expect(await ledger.status()).toMatchObject({ documents: 1, versions: 1 });
  expect(paths().filter((p) => p.startsWith("/artikel"))).toEqual(["/artikel/1/amp"]);
});

test("an entry without an address is an article of its own", async () => {
  const { base, routes } = await site({});
  const entry = (id: string, text: string): string =>
    `<entry><id>${id}</id><title>Meldung ${id}</title><updated>2026-05-01T08:00:00Z</updated><content type="html">&lt;p&gt;${text} MLT und CYP treffen sich im Hafen zu einem Gespräch über Fähren und Fahrpläne.&lt;/p&gt;</content></entry>`;
  routes["/feed"] = xml(
    () =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>Hafenblatt</title><updated>2026-05-01T08:00:00Z</updated>${entry("tag:1", "Erstens:")}${entry("tag:2", "Zweitens:")}</feed>`,
  );
  const { add, once, advance, ledger } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles.new).toBe(2);
  advance(HALF_AN_HOUR);
  expect((await once()).articles.new).toBe(0);
  expect(await ledger.status()).toMatchObject({ documents: 2, originals: { kept: 2 } });
});

test("a source that shares its host with one that asked for patience has not failed", async () => {
  const { base, routes, paths } = await site(pages(1, 1));
  routes["/a"] = (_request, response) => void response.writeHead(429, { "retry-after": "600" }).end();
  routes["/b"] = xml(() => rss(numbers(1, 1), base));
  const { add, once, advance, ledger } = await kit();
  await add(`${base}/a`);
  await add(`${base}/b`);
  expect((await once()).visits).toMatchObject({ read: 0, failed: 1 });
  expect((await ledger.sources.list()).map((s) => s.state.failures)).toEqual([1, 0]);
  expect(paths()).not.toContain("/b");
  advance(601);
  expect(await once()).toMatchObject({ visits: { read: 1 }, articles: { new: 1 } });
});

test("what Entente stumbles over is that article's misfortune, or that source's", async () => {
  const { base, routes } = await site(pages(1, 3));
  routes["/a"] = xml(() => rss(numbers(1, 3), base));
  routes["/b"] = xml(() => rss([], base));
  const { add, once, options } = await kit();
  await add(`${base}/a`);
  await add(`${base}/b`);
  const { reader } = options.web;
  const article: typeof reader.article = async (job) => {
    if (job.url.endsWith("/2")) throw new TypeError("oops");
    return reader.article(job);
  };
  const feed: typeof reader.feed = async (job) => {
    if (job.url.endsWith("/b")) throw new TypeError("oops");
    return reader.feed(job);
  };
  const report = await once({ web: { ...options.web, reader: { ...reader, article, feed } } });
  expect(report).toMatchObject({ visits: { read: 1, failed: 1 }, articles: { new: 2, failures: { unexpected: 1 } } });
});
