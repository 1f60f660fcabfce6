import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultyServer, type Route } from "../../../tests/support/faulty-server.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { makeFetcher } from "../../fetch/testdata/make-fetcher.ts";
import { kit, page, pages, rss } from "./testdata/kit.ts";
import { visitSource } from "./visit-source.ts";

const HOST = "hafen.example";
const HOUR = 3600;
const DAY = 24 * HOUR;
const failing = (code: string) => async (): Promise<string[]> => {
  throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
};

test("a file that was waiting when its folder went away, or could not be opened, is read when it is back", async () => {
  const folder = join(tempFolder(), "eingang");
  mkdirSync(folder);
  writeFileSync(join(folder, "1.html"), page(1));
  writeFileSync(join(folder, "2.html"), page(2));
  const { add, once, advance, ledger, options, outcomes } = await kit();
  await add(folder, "folder");
  // Listed, but not read.
  const [source] = await ledger.sources.list();
  if (source) await visitSource({ ...options, onArticle: () => undefined }, source);
  renameSync(folder, `${folder}-weg`);
  for (let i = 0; i < 20; i++) {
    advance(HOUR);
    expect((await once()).articles.failed).toBe(0);
  }
  renameSync(`${folder}-weg`, folder);
  renameSync(join(folder, "2.html"), join(folder, ".2.html"));
  for (let i = 0; i < 8; i++) {
    advance(DAY);
    await once();
  }
  expect((await ledger.sources.list())[0]?.items).toMatchObject({ waiting: 1, done: 1 });
  renameSync(join(folder, ".2.html"), join(folder, "2.html"));
  advance(DAY);
  expect((await once()).articles.new).toBe(1);
  expect(outcomes().filter((o) => o.became === "failed")).toEqual([]);
  rmSync(folder, { recursive: true });
});

test.each(["EAI_AGAIN", "ENETUNREACH", "ENOTFOUND"])("with one host only, %s is no failure of it", async (code) => {
  const { add, once, ledger } = await kit({ resolver: failing(code) });
  await add(`http://${HOST}/feed`);
  expect(await once()).toMatchObject({ offline: true, visits: { failed: 0 } });
  expect((await ledger.sources.list())[0]?.state).toEqual({ failures: 0 });
});

test("one host that refuses connections is failing, though no other was asked", async () => {
  const { add, once } = await kit({ resolver: failing("ECONNREFUSED") });
  await add(`http://${HOST}/feed`);
  expect(await once()).toMatchObject({ offline: false, visits: { failed: 1 } });
});

test("a network that answers every name with a private address loses nothing", async () => {
  const routes: Record<string, Route> = pages(1, 1);
  const server = await faultyServer(routes);
  routes["/feed"] = rss([{ n: 1 }], server.url("", "kueste.example"));
  const { add, once, advance, ledger, options } = await kit({ allowPrivate: [HOST] });
  await add(server.url("/feed", HOST));
  for (let i = 0; i < 8; i++) {
    await once();
    advance(DAY);
  }
  expect((await ledger.sources.list())[0]?.items).toMatchObject({ waiting: 1, failed: 0 });
  expect((await once({ web: { ...options.web, fetcher: makeFetcher().fetcher } })).articles.new).toBe(1);
});

test("older pages behind one that was read before a failure are read next time, also after status 500", async () => {
  const routes: Record<string, Route> = pages(1, 8);
  const server = await faultyServer(routes);
  const base = server.url("", HOST);
  const next = (to: string): string => `<atom:link rel="next" href="${base}/${to}"/>`;
  routes["/feed"] = rss([{ n: 1 }, { n: 2 }], base, next("older"));
  const { add, once, advance, ledger } = await kit();
  await add(`${base}/feed`);
  await once();
  routes["/feed"] = rss([{ n: 7 }, { n: 8 }], base, next("older"));
  routes["/older"] = rss([{ n: 5 }, { n: 6 }], base, next("oldest"));
  routes["/oldest"] = 500;
  advance(HOUR);
  expect((await once()).articles.new).toBe(4);
  routes["/oldest"] = rss([{ n: 3 }, { n: 4 }], base);
  advance(HOUR);
  expect((await once()).articles.new).toBe(2);
  expect((await ledger.sources.list())[0]?.state).not.toHaveProperty("behind");
});

test("waiting items of a host that is left alone do not block those of another", async () => {
  const routes: Record<string, Route> = pages(1, 30);
  const server = await faultyServer(routes);
  const [base, other] = [server.url("", HOST), server.url("", "kueste.example")];
  for (let n = 1; n <= 25; n++)
    routes[`/artikel/${n}`] = (_request, response) => void response.writeHead(429, { "retry-after": "9000" }).end();
  const entries = Array.from({ length: 30 }, (_, i) => ({ n: i + 1, link: `${i < 25 ? other : base}/artikel/${i + 1}` }));
  routes["/feed"] = rss(entries, base);
  const { add, once } = await kit();
  await add(`${base}/feed`);
  expect((await once()).articles).toMatchObject({ new: 5, later: 1 });
});

test("what took too long to read is read again later", async () => {
  const routes: Record<string, Route> = pages(1, 1);
  const server = await faultyServer(routes);
  const base = server.url("", HOST);
  routes["/feed"] = rss([{ n: 1 }], base);
  const { add, once, advance, options } = await kit();
  await add(`${base}/feed`);
  const slow = async () => ({ ok: false, reason: "this page takes longer than 10 s; it was given up", again: true }) as const;
  const reader = { ...options.web.reader, article: slow };
  expect((await once({ web: { ...options.web, reader } })).articles).toMatchObject({ later: 1, failures: { unreadable: 1 } });
  advance(HOUR);
  expect((await once()).articles.new).toBe(1);
});

test("an index of many sitemaps without dates is read in turns, its first and last ones always", async () => {
  const routes: Record<string, Route> = {};
  const server = await faultyServer(routes);
  const base = server.url("", HOST);
  const names = Array.from({ length: 120 }, (_, i) => `/map-${i}.xml`);
  for (const name of names) routes[name] = "<urlset></urlset>";
  const index = `<sitemapindex>${names.map((name) => `<sitemap><loc>${base}${name}</loc></sitemap>`).join("")}</sitemapindex>`;
  routes["/sitemap.xml"] = (request, response) => {
    if (request.headers["if-none-match"]) response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end(index);
  };
  const { add, once, advance } = await kit();
  await add(`${base}/sitemap.xml`, "sitemap");
  for (let i = 0; i < 4; i++) {
    await once();
    advance(DAY);
  }
  const asked = server.paths();
  expect(names.filter((name) => !asked.includes(name))).toEqual([]);
  expect(asked.filter((name) => name === "/map-119.xml")).toHaveLength(4);
});

test("a mailbox without an ending is read piece by piece; what was recorded before a stop was told", async () => {
  const folder = join(tempFolder(), "post");
  mkdirSync(folder);
  const mail = (n: number): string =>
    `From post@hafen.example Fri May  1 08:00:00 2026\nFrom: Hafenblatt <post@hafen.example>\nDate: Fri, 1 May 2026 08:00:00 +0200\nSubject: Meldung ${n}\nMessage-ID: <${n}@hafen.example>\n\nMLT trifft CYP zum ${n}. Mal im Hafen, und beide Seiten reden lange.\n\n`;
  writeFileSync(join(folder, "Inbox"), mail(1) + mail(2) + mail(3));
  const { add, once, options, ledger, outcomes } = await kit();
  await add(folder, "folder");
  const stop = new AbortController();
  const file = async (): Promise<never> => {
    throw new Error("not as one job");
  };
  const web = { ...options.web, reader: { ...options.web.reader, file } };
  const tell: typeof options.tell = async (event) => {
    await options.tell?.(event);
    if (event.is === "article") stop.abort();
  };
  expect((await once({ web, tell, stop: stop.signal })).articles).toMatchObject({ new: 1, failed: 0 });
  expect((await ledger.status()).documents).toBe(1);
  expect((await once({ web })).articles).toMatchObject({ new: 2, unchanged: 1 });
  expect(outcomes().filter((o) => o.became === "new")).toHaveLength(3);
});
