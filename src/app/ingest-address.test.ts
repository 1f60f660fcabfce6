import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Answer, faultyServer } from "../../tests/support/faulty-server.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { type IngestOptions, type IngestReport, ingest } from "./ingest.ts";
import { type Kit, kit, page, rss } from "./watch/testdata/kit.ts";

const HOST = "hafen.example";
const taking = ({ ledger, options }: Kit, inputs: readonly string[], more: Partial<IngestOptions> = {}): Promise<IngestReport> =>
  ingest({ ledger, analyser: () => tinyAnalyser() }, inputs, {
    web: async () => options.web,
    reader: async () => options.web.reader,
    ...more,
  });

test("an address is fetched, kept as it came and logged, all at once; other addresses of the article are its own", async () => {
  const server = await faultyServer({});
  const base = server.url("", HOST);
  const body = page(1, `<link rel="canonical" href="${base}/artikel/1">`);
  const routes = {
    "/artikel/1": body,
    "/artikel/1/amp": body,
    "/kurz": ((_q, r) => void r.writeHead(302, { location: "/artikel/1" }).end()) as Answer,
  };
  const live = await faultyServer(routes);
  const at = (path: string): string => live.url(path, HOST);
  Object.assign(routes, { "/artikel/1": page(1, `<link rel="canonical" href="${at("/artikel/1")}">`) });
  Object.assign(routes, { "/artikel/1/amp": routes["/artikel/1"] });
  const k = await kit();
  expect(await taking(k, [at("/kurz")])).toMatchObject({ new: 1, claims: 1 });
  expect(await taking(k, [at("/artikel/1/amp?utm_source=x"), at("/artikel/1")])).toMatchObject({ new: 0, duplicates: 1, unchanged: 1 });
  expect(await k.ledger.status()).toMatchObject({ documents: 1, versions: 1, originals: { kept: 1 }, acquisitions: { ok: 3 } });
  const id = (await k.ledger.at(at("/kurz"))) ?? "";
  const kept = await k.ledger.log.original(id);
  expect(Buffer.from(kept?.bytes ?? []).toString()).toBe(routes["/artikel/1"]);
  expect(kept?.acquisition).toMatchObject({ address: at("/kurz"), finalAddress: at("/artikel/1"), status: 200 });
});

test("what fails is counted by reason and logged; what is not said is filled in", async () => {
  const server = await faultyServer({
    "/gut": page(1),
    "/verboten": page(2),
    "/feed": rss([], "https://hafen.example"),
    "/bild": (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).end("x"),
    "/robots.txt": "User-agent: *\nDisallow: /verboten\n",
  });
  const at = (path: string): string => server.url(path, HOST);
  const k = await kit();
  const report = await taking(k, ["/gut", "/verboten", "/feed", "/bild", "/fehlt"].map(at), {
    outlet: "Hafenblatt",
    published: "2026-05-01",
  });
  expect(report).toMatchObject({ new: 1, failures: { robots: 1, unreadable: 1, "media-type": 1, "status 404": 1 } });
  expect(report.failed.find((f) => f.name.endsWith("/feed"))?.reason).toContain("entente sources add");
  const texts = await k.ledger.texts((await k.ledger.at(at("/gut"))) ?? "");
  expect(texts).toMatchObject({
    state: "found",
    value: [{ outlet: "Hafenblatt", published: { notBefore: "2026-05-01", basis: "given" } }],
  });
  expect((await k.ledger.status()).acquisitions).toEqual({ ok: 1, robots: 1, unreadable: 1, "media-type": 1, status: 1 });
});

test("a page that shows only part of its article is taken as far as it goes, and said", async () => {
  const server = await faultyServer({
    "/plus": page(1, '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'),
  });
  const k = await kit();
  expect(await taking(k, [server.url("/plus", HOST)])).toMatchObject({ new: 1, partial: 1 });
});

test("a file that was read before is known by its hash, and its bytes are kept once", async () => {
  const path = join(tempFolder(), "a.html");
  writeFileSync(path, page(1));
  const k = await kit();
  expect(await taking(k, [path])).toMatchObject({ new: 1 });
  expect(await taking(k, [path])).toMatchObject({ new: 0, unchanged: 1 });
  writeFileSync(path, page(2));
  expect(await taking(k, [path])).toMatchObject({ newVersion: 1 });
  expect(await k.ledger.status()).toMatchObject({ documents: 1, versions: 2, originals: { kept: 2 }, acquisitions: { ok: 2 } });
});
