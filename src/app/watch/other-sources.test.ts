import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultyServer, type Route } from "../../../tests/support/faulty-server.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { noSuchName } from "../../fetch/address/resolve.ts";
import { kit, page, pages, rss } from "./testdata/kit.ts";

const HOST = "hafen.example";

test("a folder: new and changed files are read, others are not; what cannot be read is named", async () => {
  const folder = join(tempFolder(), "eingang");
  mkdirSync(join(folder, "sub"), { recursive: true });
  writeFileSync(join(folder, "1.html"), page(1));
  writeFileSync(join(folder, "sub", "2.txt"), "MLT trifft CYP\n\nDie Gespräche dauerten bis zum Abend.\n");
  writeFileSync(join(folder, "kaputt.html"), Buffer.from([0, 1, 2]));
  const { add, once, advance, ledger, outcomes } = await kit();
  await add(folder, "folder");
  expect((await once()).articles).toMatchObject({ new: 2, failures: { unreadable: 1 } });
  advance(61);
  expect((await once()).articles).toMatchObject({ new: 0, unchanged: 0, failed: 0 });
  writeFileSync(join(folder, "1.html"), page("1, die zweite"));
  writeFileSync(join(folder, "3.html"), page(3));
  advance(61);
  expect((await once()).articles).toMatchObject({ new: 1, newVersion: 1 });
  // The same bytes at another time: known by their hash, and not read.
  writeFileSync(join(folder, "3.html"), page(3));
  advance(61);
  expect((await once()).articles).toMatchObject({ new: 0, newVersion: 0 });
  expect(await ledger.status()).toMatchObject({ documents: 3, versions: 4 });
  expect(outcomes().filter((o) => o.became === "failed")).toHaveLength(1);
  rmSync(folder, { recursive: true });
  advance(61);
  expect((await once()).visits.failed).toBe(1);
});

test("a mailbox that grows gives each mail once", async () => {
  const path = join(tempFolder(), "briefe.mbox");
  const mail = (n: number): string =>
    `From post@hafen.example Fri May  1 08:00:00 2026\nFrom: Hafenblatt <post@hafen.example>\nDate: Fri, 1 May 2026 08:00:00 +0200\nSubject: Meldung ${n}\nMessage-ID: <${n}@hafen.example>\nContent-Type: text/plain; charset=utf-8\n\nMLT trifft CYP zum ${n}. Mal im Hafen, und beide Seiten reden über Fähren.\n\n`;
  writeFileSync(path, mail(1) + mail(2));
  const { add, once, advance, ledger } = await kit();
  await add(path, "mailbox");
  expect((await once()).articles.new).toBe(2);
  appendFileSync(path, mail(3));
  advance(61);
  expect((await once()).articles).toMatchObject({ new: 1, unchanged: 2 });
  expect((await ledger.status()).documents).toBe(3);
});

test("a page that is watched gets a version for each change of its text", async () => {
  let text = page(1);
  const server = await faultyServer({
    "/lage": (request, response) => {
      const tag = `"${text.length}"`;
      if (request.headers["if-none-match"] === tag) response.writeHead(304, { etag: tag }).end();
      else response.writeHead(200, { "content-type": "text/html", etag: tag }).end(text);
    },
  });
  const { add, once, advance, ledger } = await kit();
  await add(server.url("/lage", HOST), "page");
  expect(await once()).toMatchObject({ visits: { read: 1 }, articles: { new: 1 } });
  advance(86_400);
  expect(await once()).toMatchObject({ visits: { unchanged: 1 }, articles: { new: 0 } });
  text = page("1, neu gefasst,");
  advance(86_400);
  expect((await once()).articles).toMatchObject({ newVersion: 1 });
  expect(await ledger.status()).toMatchObject({ documents: 1, versions: 2, originals: { kept: 2 } });
});

test("an index of sitemaps leads to its children; only those that changed are read again, and changed pages too", async () => {
  const [early, late] = ["2026-04-28T08:00:00Z", "2026-05-01T11:00:00Z"];
  let site = "";
  const entry = (n: number, lastmod: string): string =>
    `<url><loc>${site}/artikel/${n}</loc><lastmod>${lastmod}</lastmod><news:news><news:publication><news:name>Hafenblatt</news:name><news:language>de</news:language></news:publication><news:publication_date>2026-05-01</news:publication_date><news:title>Meldung ${n}</news:title></news:news></url>`;
  const map = (...urls: string[]): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("")}</urlset>`;
  const child = (path: string, lastmod: string): string => `<sitemap><loc>${site}${path}</loc><lastmod>${lastmod}</lastmod></sitemap>`;
  const index = (...children: string[]): string =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${children.join("")}</sitemapindex>`;
  const routes: Record<string, Route> = pages(1, 4);
  const server = await faultyServer(routes);
  site = server.url("", HOST);
  routes["/sitemap.xml"] = index(child("/alt.xml", early), child("/neu.xml", early));
  routes["/alt.xml"] = map(entry(1, early), entry(2, early));
  routes["/neu.xml"] = map(entry(3, early));
  const { add, once, advance, ledger } = await kit();
  await add(`${site}/sitemap.xml`, "sitemap");
  expect((await once()).articles.new).toBe(3);
  routes["/sitemap.xml"] = index(child("/alt.xml", early), child("/neu.xml", late));
  routes["/neu.xml"] = map(entry(3, late), entry(4, late));
  routes["/artikel/3"] = page("3, berichtigt,");
  advance(7200);
  expect((await once()).articles).toMatchObject({ new: 1, newVersion: 1 });
  expect(server.paths().filter((p) => p === "/alt.xml")).toHaveLength(1);
  expect(await ledger.status()).toMatchObject({ documents: 4, versions: 5 });
  // The index is made before its children are: that one changed before the last visit, and could not be seen then.
  routes["/sitemap.xml"] = index(child("/alt.xml", "2026-05-01T11:59:00Z"), child("/neu.xml", early));
  advance(7200);
  await once();
  expect(server.paths().filter((p) => p === "/alt.xml")).toHaveLength(2);
});

test("of an index with many sitemaps of one day all are reached in the end", async () => {
  const children = Array.from({ length: 120 }, (_, n) => `/karte-${n}.xml`);
  const routes: Record<string, Route> = pages(1, 1);
  const server = await faultyServer(routes);
  const site = server.url("", HOST);
  const entries = children.map((path) => `<sitemap><loc>${site}${path}</loc><lastmod>2026-04-28</lastmod></sitemap>`);
  routes["/sitemap.xml"] = `<sitemapindex>${entries.join("")}</sitemapindex>`;
  for (const path of children) routes[path] = `<urlset><url><loc>${site}/artikel/1</loc></url></urlset>`;
  const { add, once, advance, events } = await kit();
  await add(`${site}/sitemap.xml`, "sitemap");
  for (const _ of [1, 2, 3]) {
    await once();
    advance(7200);
  }
  const asked = server.paths().filter((path) => path.startsWith("/karte"));
  expect(new Set(asked).size).toBe(120);
  const notes = events.flatMap((e) => (e.is === "visit" && e.end.is === "read" ? e.end.notes : []));
  expect(notes).toEqual(["lists 70 sitemaps that are left for the next visits", "lists 20 sitemaps that are left for the next visits"]);
});

test("a lone source with a name that does not exist is failing, and the network is not away", async () => {
  const { add, once, ledger } = await kit({ resolver: (name) => Promise.reject(noSuchName(name)) });
  await add("https://hafen-verschrieben.example/feed");
  expect(await once()).toMatchObject({ offline: false, visits: { failed: 1 } });
  const [source] = await ledger.sources.list();
  expect(source?.state.lastError).toContain("the name does not exist");
});

test("a feed without older pages that shows only news says that some may be missing", async () => {
  const server = await faultyServer(pages(1, 4));
  let from = 1;
  const { add, once, advance, events } = await kit();
  const live = await faultyServer({
    "/feed": (_request, response) => void response.end(rss([{ n: from }, { n: from + 1 }], server.url("", HOST))),
  });
  await add(live.url("/feed", HOST));
  await once();
  from = 3;
  advance(1800);
  expect((await once()).articles.new).toBe(2);
  const notes = events.flatMap((e) => (e.is === "visit" && e.end.is === "read" ? e.end.notes : []));
  expect(notes.join()).toContain("some may have been missed");
});

test("a watcher that was told to stop ends after the article in hand, and the next one goes on", async () => {
  const stop = new AbortController();
  const { add, once, ledger, options } = await kit();
  const routes = pages(1, 10);
  const server = await faultyServer(routes);
  const live = await faultyServer({
    "/feed": (_request, response) =>
      void response.end(
        rss(
          Array.from({ length: 10 }, (_, i) => ({ n: i + 1 })),
          server.url("", HOST),
        ),
      ),
  });
  await add(live.url("/feed", HOST));
  let seen = 0;
  const report = await once({
    stop: stop.signal,
    tell: (event) => {
      if (event.is === "article" && ++seen === 3) stop.abort();
    },
  });
  expect(report.articles.new).toBe(3);
  expect((await ledger.status()).documents).toBe(3);
  const rest = await once({ stop: new AbortController().signal, tell: () => undefined, lease: options.lease });
  expect(rest.articles).toMatchObject({ new: 7, duplicates: 0 });
});

test("a watcher goes on until it is stopped, naps thirty seconds at most, and ends when another has taken over", async () => {
  const server = await faultyServer(pages(1, 1));
  const live = await faultyServer({ "/feed": (_request, response) => void response.end(rss([{ n: 1 }], server.url("", HOST))) });
  const { add, once, options, advance } = await kit();
  await add(live.url("/feed", HOST));
  const naps: number[] = [];
  let beats = 0;
  const report = await once({
    once: false,
    sleep: async (ms) => {
      naps.push(ms);
      advance(ms / 1000);
    },
    lease: { beat: async () => ++beats < 100 },
    web: options.web,
  });
  expect(report).toMatchObject({ lostLease: true, articles: { new: 1 } });
  expect(report.visits.read).toBeGreaterThan(1);
  expect(Math.max(...naps)).toBe(30_000);
});

test("a watcher that ends among the older pages of a feed reads them next time", async () => {
  const routes: Record<string, Route> = pages(1, 6);
  const server = await faultyServer(routes);
  const base = server.url("", HOST);
  const feed =
    (from: number, next: string): Route =>
    (request, response) => {
      if (request.headers["if-none-match"] === `"${from}"`) response.writeHead(304).end();
      else response.writeHead(200, { etag: `"${from}"` }).end(rss([{ n: from }, { n: from + 1 }], base, next));
    };
  const next = `<atom:link rel="next" href="${base}/older"/>`;
  routes["/feed"] = feed(1, next);
  routes["/older"] = rss([{ n: 3 }, { n: 4 }], base);
  const { add, once, advance, ledger } = await kit();
  const id = await add(`${base}/feed`);
  expect((await once()).articles.new).toBe(2);
  routes["/feed"] = feed(5, next);
  routes["/older"] = 503;
  advance(1800);
  expect((await once()).articles.new).toBe(2);
  expect((await ledger.sources.list())[0]?.state).toMatchObject({ behind: true });
  routes["/older"] = rss([{ n: 3 }, { n: 4 }], base);
  advance(7200);
  expect((await once()).articles.new).toBe(2);
  expect((await ledger.sources.list()).find((s) => s.id === id)?.state).not.toHaveProperty("behind");
  expect((await ledger.status()).documents).toBe(6);
});
